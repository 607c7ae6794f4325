import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderReply } from "../../src/discord/render.ts";
import { verifyReply } from "../../src/view/verify.ts";
import { buttonsIn, headingsIn, libraryOf, quotationsIn, textsIn } from "../commands/samples.ts";
import { hostileText } from "../discord/hostile-text.ts";

const library = libraryOf({
  "bridge.txt": [
    "Ann Bell denied that the harbour would close before the winter. It cost nine million crowns, she said.",
    "“The ferries do not sail by night, and nobody has asked for it,” said Karl Voss.",
  ],
  "winter.txt": [
    "“It is a [very] cold winter,” said Mayor Dan Orr. “We shall reopen the co-operative market,” he said.",
    "“The lake is frozen all over,” said the spokesman for the harbour office.",
    "The cost of it",
    "The smugglers allegedly left by the western gate. Their boats never came back.",
    "“The theatre burns to the ground,” he said.",
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

test("words that stand once are shown there, with nothing more to say", () => {
  expect(show("It cost nine million crowns")).toMatchObject({
    heading: "Word for word",
    texts: ["Checked: “It cost nine million crowns”"],
    quotations: [{ mark: "1", text: "It cost nine million crowns, she said." }],
  });
});

test("what stands behind the quotation in the speaker's own sentence is told, and nothing of the article's", () => {
  expect(show("The ferries do not sail by night, and").texts).toContain(
    "Read on: the sentence also has “nobody”, which the quotation leaves out.",
  );
  expect(show("It cost nine million crowns").texts.join()).not.toContain("Read on");
});

test("what the sentences of a quotation have outside it is told, too", () => {
  expect(show("by the western gate. Their boats").texts).toContain(
    "Read on: the sentences also have “allegedly” and “never”, which the quotation leaves out.",
  );
});

describe("words that are the article's but for", () => {
  test.each([
    ["brackets", "It is a cold winter", "But for what the article itself added in brackets: “very”."],
    [
      "spelling",
      "We shall reopen the cooperative market",
      "But for spelling: “cooperative”, in the article “co-operative”.",
    ],
  ])("%s are called so", (_, typed, expected) => {
    const { heading, texts } = show(typed);
    expect(heading).toBe("Word for word");
    expect(texts).toContain(expected);
  });
});

describe("of the speaker that a text names is said", () => {
  test.each([
    [
      "Karl Voss: “The ferries do not sail by night, and nobody”",
      "Word for word",
      "You name “Karl Voss”, and so does the article.",
    ],
    [
      "Voss: “The ferries do not sail by night, and nobody”",
      "Word for word",
      "You name “Voss”, and so does the article: “Karl Voss”.",
    ],
    [
      "Ann Bell: “The ferries do not sail by night, and nobody”",
      "Word for word, but another speaker",
      "You name “Ann Bell”; the article has “Karl Voss” say it.",
    ],
    [
      "Ann Bell: “The ferries do sail by night, and nobody has asked for it”",
      "Altered, and another speaker",
      "You name “Ann Bell”; the article has “Karl Voss” say it.",
    ],
    [
      "Karl Voss: “The lake is frozen all over”",
      "Word for word",
      "You name “Karl Voss”; the article has “the spokesman for the harbour office” say it. They may not be the same.",
    ],
    [
      "Karl Voss: “The theatre burns to the ground”",
      "Word for word",
      "You name “Karl Voss”; who says it in the article is not sure.",
    ],
    [
      "Karl Voss: “It cost nine million crowns”",
      "Word for word",
      "You name “Karl Voss”; in the article these words are its own, and nobody's quotation.",
    ],
  ])("%s", (typed, heading, sentence) => {
    const told = show(typed);
    expect(told.heading).toBe(heading);
    expect(told.texts[1]).toBe(sentence);
  });
});

test("the words of a heading are named and not quoted, and lead to their article", () => {
  const reply = verifyReply("The cost of it", library);
  expect(headingsIn(reply)).toEqual(["A headline"]);
  expect(textsIn(reply)).toContain(
    "These words stand in the heading “The cost of it”, and in no sentence of an article.",
  );
  expect(quotationsIn(reply)).toEqual([]);
  expect(buttonsIn(reply).map(({ label }) => label)).toEqual(["Read"]);
});

test("of a text with very many quotations the rest is counted", () => {
  const typed = Array.from({ length: 8 }, (_, at) => `“ferry number ${at}”`).join(" ");
  expect(show(typed).texts.at(-1)).toBe("The text has 3 more quotations: check them apart.");
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
