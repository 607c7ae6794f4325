import { expect, test } from "vitest";
import { jsonLine, timelessAnswerJson } from "../../src/view/answer-json.ts";
import { answerOf, citationOf } from "./samples.ts";

test("a citation quotes the article from its start to before its end", () => {
  const citation = citationOf("nine million crowns");
  const { citations } = timelessAnswerJson(answerOf({ citations: [citation] }), "sha256:0");
  const [{ start, end, quote, span } = { start: 0, end: 0, quote: "", span: { start: 0, end: 0 } }] =
    citations;
  const { text } = citation.passage.article;
  expect(text.slice(start, end)).toBe(quote);
  expect(text.slice(span.start, span.end)).toBe("nine million crowns");
});

test("an object stays on one line, and steers no terminal, whatever the question holds", () => {
  const question = "a\nb\u2028c\u0085d\u001b[2Je\u009bf\ud800";
  const line = jsonLine(timelessAnswerJson(answerOf({ question }), "sha256:0"));
  expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  expect(JSON.parse(line).question).toBe(question);
});
