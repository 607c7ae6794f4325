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

const normal = (text: string) => ({ kind: "text", text, tone: "normal" });
const faint = (text: string) => ({ kind: "text", text, tone: "aside" });

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
    "other words beside another spelling",
    "The old light-house stands on a rock … by the sea",
    "Altered",
    "• “light-house” where the article has “lighthouse”\n• “a” where the article has “the”",
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
  const typed = "It cost nine million crowns … the moon is made of green cheese";
  expect(verifyReply(typed, library)).toEqual({
    blocks: [
      faint(`Checked: “${typed}”`),
      { kind: "heading", text: "Joined" },
      normal("Only part of it stands in an article."),
      expect.objectContaining({ kind: "quotation", mark: "1", strong: { start: 0, end: 27 } }),
      normal("“the moon is made of green cheese” stands in no article, or is too short to tell."),
      faint("Only what stands out above is an article's."),
    ],
    buttons: [],
  });
});

test("what runs on from one paragraph into the next is said to, and shown in both", () => {
  const { heading, texts, strong } = show(
    "It cost nine million crowns, she said. The old lighthouse stands on the rock by the sea.",
  );
  expect(heading).toBe("Word for word, across paragraphs");
  expect(texts).toEqual(["It runs on from one paragraph into the next."]);
  expect(strong).toEqual([
    "It cost nine million crowns, she said",
    "The old lighthouse stands on the rock by the sea",
  ]);
});

test("what runs from one paragraph into another only with words between left out is joined", () => {
  expect(
    show("Ann Bell denied that the harbour would close. The old lighthouse stands on the rock by the sea."),
  ).toMatchObject({
    heading: "Joined",
    texts: ["It is put together of 2 places of one article, joined without a sign."],
  });
});

test("an ellipsis between paragraphs joins them", () => {
  expect(show("It cost nine million crowns, she said … The old lighthouse stands on the rock")).toMatchObject(
    {
      heading: "Joined",
      texts: ["It is put together of 2 places of one article, joined by an ellipsis."],
    },
  );
});

test("an ellipsis for one word, or for words that change nothing, is told of as what it is", () => {
  expect(show("It cost nine … crowns, she said")).toEqual({
    heading: "Shortened",
    texts: ["The ellipsis stands for 1 word of the article."],
    strong: ["It cost nine million crowns, she said"],
  });
});

test("negations that two ellipses hide are named once, and what the sentence has behind is told, too", () => {
  const denied = libraryOf({
    "a.txt": ["The ferries do not sail by night and do not sail by day in winter, but never say why."],
  });
  const reply = verifyReply("The ferries do … sail by night and do … sail by day in winter", denied);
  expect(textsIn(reply).slice(1)).toEqual([
    "The ellipsis stands for 2 words of the article.",
    "Among them: “not”. That may turn it round.",
    "Read on: the sentence also has “never”, which the quotation leaves out.",
  ]);
});
