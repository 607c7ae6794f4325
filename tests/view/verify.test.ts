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

const normal = (text: string) => ({ kind: "text", text, tone: "normal" });
const faint = (text: string) => ({ kind: "text", text, tone: "aside" });
const quoted = (mark: string, text: string) => expect.objectContaining({ kind: "quotation", mark, text });

test("words that several articles have are shown once in each", () => {
  expect(verifyReply("The ferries do not sail by night", library)).toEqual({
    blocks: [
      faint("Checked: “The ferries do not sail by night”"),
      { kind: "heading", text: "Word for word" },
      normal("It stands 2 times, in 2 articles."),
      normal("Read on: the sentence also has “nobody”, which the quotation leaves out."),
      quoted("1", "“The ferries do not sail by night, and nobody has asked for it,” said Karl Voss."),
      quoted("2", "“The ferries do not sail by night,” Karl Voss told reporters."),
    ],
    buttons: [],
  });
});

test("words that stand once are shown there, standing out, with nothing more to say", () => {
  expect(verifyReply("It cost nine million crowns", library)).toEqual({
    blocks: [
      faint("Checked: “It cost nine million crowns”"),
      { kind: "heading", text: "Word for word" },
      {
        kind: "quotation",
        mark: "1",
        text: "It cost nine million crowns, she said.",
        strong: { start: 0, end: 27 },
        source: "Ann Bell denied that the harbour would close before the winter. · ¶ 1",
        button: expect.objectContaining({ label: "Context", command: "read", effect: "answer" }),
      },
    ],
    buttons: [],
  });
});

test("of words that stand in many places three are shown, of other articles first", () => {
  const bell = "The old bell rings every morning.";
  const many = libraryOf({
    "a.txt": [bell, `${bell} Snow fell.`],
    "b.txt": [bell],
    "c.txt": [bell, "Rain fell."],
  });
  const { blocks } = verifyReply("the old bell rings every morning", many);
  expect(blocks[2]).toEqual(normal("It stands 4 times, in 3 articles."));
  expect(blocks.slice(3).map((block) => "source" in block && block.source)).toEqual([
    "The old bell rings every morning. · ¶ 1",
    "The old bell rings every morning. · ¶ 1",
    "The old bell rings every morning. · ¶ 1",
  ]);
});

test("words too few to tell are shown, and called so", () => {
  expect(verifyReply("the harbour", library)).toEqual({
    blocks: [
      faint("Checked: “the harbour”"),
      { kind: "heading", text: "Too short to tell" },
      normal("“the harbour” stands 2 times, in 2 articles. Words this few could be anybody's."),
      quoted("1", "Ann Bell denied that the harbour would close before the winter."),
      quoted("2", "“The lake is frozen all over,” said the spokesman for the harbour office."),
    ],
    buttons: [],
  });
  expect(show("smugglers").texts[1]).toBe(
    "“smugglers” stands once, in 1 article. Words this few could be anybody's.",
  );
});

test("words that no article has are said to be in none, with what comes nearest and nothing that stands out", () => {
  expect(verifyReply("The smugglers sold the western lighthouse to a whale", library)).toEqual({
    blocks: [
      faint("Checked: “The smugglers sold the western lighthouse to a whale”"),
      { kind: "heading", text: "In no article" },
      normal("Neither word for word nor nearly. That doesn't make it false: only 3 articles could have it."),
      faint("What comes nearest, which is not it:"),
      expect.objectContaining({
        kind: "quotation",
        mark: "1",
        text: "The smugglers allegedly left by the western gate. Their boats never came back.",
        strong: null,
      }),
    ],
    buttons: [],
  });
  expect(verifyReply("Zyxwvut abcdefg hijklmn opqrstu", library).blocks).toHaveLength(3);
});

test.each(["", " \n", "…", "“ ”"])("where there is no word nothing is checked: %j", (typed) => {
  expect(verifyReply(typed, library)).toEqual({
    blocks: [normal("There is no word in that. Give the quotation, with or without quotation marks.")],
    buttons: [],
  });
});

test("of several quotations each is told apart, under numbers that go on", () => {
  const { blocks } = verifyReply(
    "“The ferries do not sail by night” and “It cost ten million crowns, she said”",
    library,
  );
  expect(blocks).toEqual([
    faint("1 of 2: “The ferries do not sail by night”"),
    { kind: "heading", text: "Word for word" },
    normal("It stands 2 times, in 2 articles."),
    normal("Read on: the sentence also has “nobody”, which the quotation leaves out."),
    quoted("1", "“The ferries do not sail by night, and nobody has asked for it,” said Karl Voss."),
    faint("2 of 2: “It cost ten million crowns, she said”"),
    { kind: "heading", text: "Altered" },
    normal("• “ten” where the article has “nine”"),
    quoted("2", "It cost nine million crowns, she said."),
  ]);
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
    expect(told.quotations.length).toBeGreaterThan(0);
  });
});

test.each([
  ["The cost of it", "the heading “The cost of it”"],
  ["Snow on the harbour", "a headline"],
])("the words of a heading are named and not quoted, and lead to their article: %s", (typed, named) => {
  const headed = libraryOf({
    "a.txt": [
      "---\noutlet: The Daily\n---",
      "Snow on the harbour",
      "It snowed.",
      "The cost of it",
      "Nine crowns.",
    ],
  });
  expect(verifyReply(typed, headed)).toEqual({
    blocks: [
      faint(`Checked: “${typed}”`),
      { kind: "heading", text: "A headline" },
      normal(`These words stand in ${named}, and in no sentence of an article.`),
      {
        kind: "entry",
        name: "Snow on the harbour",
        detail: "The Daily",
        button: expect.objectContaining({ label: "Read", command: "read", effect: "answer" }),
      },
    ],
    buttons: [],
  });
});

test.each([
  [6, "The text has 1 more quotation: check it apart."],
  [8, "The text has 3 more quotations: check them apart."],
])("of a text with very many quotations the rest is counted: %i", (count, sentence) => {
  const typed = Array.from({ length: count }, (_, at) => `“ferry number ${at}”`).join(" ");
  expect(verifyReply(typed, library).blocks.at(-1)).toEqual(faint(sentence));
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
