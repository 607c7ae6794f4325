import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderReply } from "../../src/discord/render.ts";
import { verifyReply } from "../../src/view/verify.ts";
import { headingsIn, libraryOf, quotationsIn, textsIn } from "../commands/samples.ts";
import { hostileText } from "../discord/hostile-text.ts";

const library = libraryOf({
  "bridge.txt": [
    "Ann Bell denied that the harbour would close before the winter. It cost nine million crowns, she said.",
    "“The ferries do not sail by night, and nobody has asked for it,” said Karl Voss.",
  ],
  "envoys.txt": [
    "“The ferries do not sail by night,” Karl Voss told reporters. Ruritania expelled seven envoys.",
  ],
});

const show = (typed: string) => {
  const reply = verifyReply(typed, library);
  return { heading: headingsIn(reply)[0], texts: textsIn(reply), quotations: quotationsIn(reply) };
};

test("words that several articles have are shown once in each", () => {
  const { texts, quotations } = show("The ferries do not sail by night");
  expect(texts).toContain("It stands 2 times, in 2 articles.");
  expect(quotations.map(({ text }) => text)).toEqual([
    "“The ferries do not sail by night, and nobody has asked for it,” said Karl Voss.",
    "“The ferries do not sail by night,” Karl Voss told reporters.",
  ]);
});

test("what stands behind the quotation in the speaker's own sentence is told, and nothing of the article's", () => {
  expect(show("The ferries do not sail by night, and").texts).toContain(
    "Read on: the sentence also has “nobody”, which the quotation leaves out.",
  );
  expect(show("It cost nine million crowns").texts.join()).not.toContain("Read on");
});

test("an ellipsis that hides a negation is told", () => {
  const { heading, texts } = show("The ferries … sail by night");
  expect(heading).toBe("Shortened");
  expect(texts).toContain("The ellipsis stands for 2 words of the article.");
  expect(texts).toContain("Among them: “not”. That may turn it round.");
});

test("what runs from one paragraph into the next is called so", () => {
  const { heading, quotations } = show(
    "It cost nine million crowns, she said. The ferries do not sail by night",
  );
  expect(heading).toBe("Word for word, across paragraphs");
  expect(quotations.length).toBe(2);
});

describe("what a person typed", () => {
  const typed = fc.oneof(
    hostileText,
    hostileText.map((text) => `Voss: “The ferries ${text} sail by night”`),
  );

  test("is never shown as an article's words, and makes a message that Discord takes", () => {
    const texts = library.corpus.articles.map(({ text }) => text);
    fc.assert(
      fc.property(typed, (text) => {
        const reply = verifyReply(text, library);
        expect(
          quotationsIn(reply).filter((one) => !texts.some((article) => article.includes(one.text))),
        ).toEqual([]);
        expect(JSON.stringify(renderReply(reply)).length).toBeLessThan(20_000);
      }),
      { numRuns: 50 },
    );
  });
});
