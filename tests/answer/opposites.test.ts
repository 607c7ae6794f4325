import { describe, expect, test } from "vitest";
import { answering, sentenceOf } from "./samples.ts";

const { respond, rank } = answering({
  "a.txt": [
    "Norway’s oil firm rejected the offer of a merger on Monday. Snow fell on the harbour.",
    "Denmark lost the final against Malta in the rain. The bus was late.",
  ],
  "b.txt": ["Finland denied any part in the raid. Trains stopped.", "Malta signed the treaty. It rained."],
});

describe("whether something is done is answered by its opposite", () => {
  test.each([
    ["did finland admit the raid", "Finland denied any part in the raid."],
    [
      "Has Norway’s oil firm accepted the merger?",
      "Norway’s oil firm rejected the offer of a merger on Monday.",
    ],
    ["Did Denmark win the final?", "Denmark lost the final against Malta in the rain."],
  ])("“%s”: “%s”", (question, sentence) => {
    const { status, otherwise: numbers } = respond(question);
    expect([status, numbers]).toEqual(["answered", []]);
    expect(rank(question).map(sentenceOf)[0]).toBe(sentence);
  });

  test("but nobody else’s: another’s denial is nothing that speaks against it", () => {
    expect(respond("Did Malta admit its part in the raid?").otherwise).toEqual([]);
  });
});
