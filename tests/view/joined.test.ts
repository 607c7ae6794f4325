import { expect, test } from "vitest";
import { verifyReply } from "../../src/view/verify.ts";
import { headingsIn, libraryOf, quotationsIn, textsIn } from "../commands/samples.ts";

const library = libraryOf({
  "bridge.txt": [
    "Ann Bell denied that the harbour would close before the winter. It cost nine million crowns, she said.",
    "The old lighthouse stands on the rock by the sea. In the autumn of that year the keeper was allegedly told that his wages would be halved. The new bell rings every morning at six.",
  ],
  "envoys.txt": ["Ruritania expelled seven envoys. Their families left with them."],
});

/** The heading, what is said below it, and the words that stand out. */
const show = (typed: string) => {
  const reply = verifyReply(typed, library);
  return {
    heading: headingsIn(reply)[0],
    texts: textsIn(reply).slice(1),
    strong: quotationsIn(reply).map(({ text, strong }) => text.slice(strong?.start, strong?.end)),
  };
};

test("sentences with some of their paragraph missing between them are shown with all of it", () => {
  expect(
    show("The old lighthouse stands on the rock by the sea. The new bell rings every morning at six."),
  ).toEqual({
    heading: "Words left out",
    texts: [
      "It leaves out 17 words of the article, and doesn't say so.",
      "Among them: “allegedly”. Without them it may claim more.",
    ],
    strong: [
      "The old lighthouse stands on the rock by the sea. In the autumn of that year the keeper was allegedly told that his wages would be halved. The new bell rings every morning at six",
    ],
  });
});

test("what differs besides the ellipsis is told, too", () => {
  expect(show("The lighthouse stands on the rock … The new bell rings every morning at six").texts).toContain(
    "• left out, behind “The”: “old”",
  );
});

test.each([
  [
    "other words",
    "The old lighthouse stands on a rock … by the sea",
    "Altered",
    "• “a” where the article has “the”",
  ],
  [
    "another spelling",
    "The old light-house stands on the rock … by the sea",
    "Word for word",
    "But for spelling: “light-house”, in the article “lighthouse”.",
  ],
])("an ellipsis where nothing is left out is not told of, but %s are", (_, typed, heading, difference) => {
  expect(show(typed)).toEqual({
    heading,
    texts: [difference],
    strong: ["The old lighthouse stands on the rock by the sea"],
  });
});

test("words of two articles are shown each in its own", () => {
  expect(show("It cost nine million crowns … Ruritania expelled seven envoys")).toEqual({
    heading: "Joined",
    texts: ["It is put together of 2 places in 2 articles, joined by an ellipsis. No article has it in one."],
    strong: ["It cost nine million crowns", "Ruritania expelled seven envoys"],
  });
});

test("words of one article in another order are shown where they stand, with what differs in each", () => {
  expect(show("It cost ten million crowns, she said … the harbour would close before the winter")).toEqual({
    heading: "Joined",
    texts: [
      "It is put together of 2 places of one article, joined by an ellipsis.",
      "• “ten” where the article has “nine”",
    ],
    strong: ["It cost nine million crowns, she said", "the harbour would close before the winter"],
  });
});

test("sentences of two articles that stand side by side are joined without a sign", () => {
  expect(show("It cost nine million crowns, she said. Ruritania expelled seven envoys.").texts).toEqual([
    "It is put together of 2 places in 2 articles, joined without a sign. No article has it in one.",
  ]);
});

test("of words only some of which are an article's, those that are not are named", () => {
  expect(show("It cost nine million crowns … the moon is made of green cheese")).toEqual({
    heading: "Joined",
    texts: [
      "Only part of it stands in an article.",
      "“the moon is made of green cheese” stands in no article, or is too short to tell.",
      "Only what stands out above is an article's.",
    ],
    strong: ["It cost nine million crowns"],
  });
});
