import { expect, test } from "vitest";
import { answerJson, searchJson } from "../../src/terminal/json.ts";
import { jsonLine } from "../../src/view/answer-json.ts";
import { answered, library, passage, unanswered } from "./samples.ts";

const version = library.corpus.version;

test("an answer has exactly the documented fields, in their order", () => {
  const line = jsonLine(answerJson(answered("When did the envoys leave?"), version, 1.23456));
  expect(line).toBe(
    '{"question":"When did the envoys leave?","status":"answered","reason":null,"confidence":0.75,' +
      '"citations":[{"number":1,"article":"000_envoys.txt","start":0,"end":44,' +
      '"quote":"Russia protested. The envoys left on Friday.","span":{"start":34,"end":43},"score":7.25}],' +
      `"agreement":{"articles":1,"of":1},"differs":[],"otherwise":[],"corpus":"${version}","millis":1.23}\n`,
  );
});

test("without an answer it says why", () => {
  expect(answerJson(unanswered("Who won?"), version, 0)).toMatchObject({
    status: "unanswered",
    reason: "no_match",
    citations: [],
  });
});

test("a search has exactly the documented fields, in their order", () => {
  expect(jsonLine(searchJson("envoys", [{ passage, score: 2.5 }], version, 0.004))).toBe(
    '{"question":"envoys","hits":[{"article":"000_envoys.txt","start":0,"end":44,' +
      `"quote":"Russia protested. The envoys left on Friday.","score":2.5}],"corpus":"${version}","millis":0}\n`,
  );
});
