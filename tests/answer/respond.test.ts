import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer, Reason } from "../../src/answer/answer.ts";
import { MOST_CONCEPTS } from "../../src/answer/concepts.ts";
import { LONGEST_QUESTION } from "../../src/answer/question.ts";
import { THRESHOLD } from "../../src/answer/respond.ts";
import { hostileText } from "../search/samples.ts";
import { answering } from "./samples.ts";

const library = answering({
  "a.txt": [
    "White House expels envoys",
    "The White House expelled ten Russian diplomats on Thursday. Joe Biden signed the decree. It also puts sanctions on six companies.",
    "Snow fell on Washington. Trains stopped.",
  ],
  "b.txt": [
    "Moscow answers",
    "Moscow summoned the American ambassador. “The response will be vigorous,” said Maria Zakharova.",
    "On Thursday 10 Russian diplomats were expelled from Washington.",
  ],
  "c.txt": [
    "Summit in doubt",
    "Biden offered Putin a summit in Vienna. Peskov did not accept it.",
    "Twelve Russian diplomats were expelled from Prague in April.",
  ],
});
const { respond } = library;

const spans = ({ citations }: Answer) =>
  citations.map(({ passage, span }) => passage.article.text.slice(span.start, span.end));
const sources = ({ citations }: Answer) => citations.map(({ passage }) => passage.article.id);

describe("an answer", () => {
  const answer = () => respond("How many Russian diplomats were expelled on Thursday?");

  test("leads with the sentence that answers", () => {
    expect(answer()).toMatchObject({ status: "answered", reason: null, missing: [] });
    expect(["a.txt", "b.txt"]).toContain(sources(answer())[0]);
    expect(spans(answer())[0]).toMatch(/ten Russian diplomats|10 Russian diplomats/u);
  });

  test("does not lead with who is asked of having it done to them", () => {
    const { respond: ask } = answering({
      "a.txt": ["The White House expelled Russian envoys, whom Russia had sent to America. Snow fell."],
      "b.txt": ["Moscow would expel ten American envoys, it said on Friday. It rained."],
    });
    expect(spans(ask("Did Russia expel American envoys?"))[0]).toContain("Moscow would expel");
  });

  test("goes on with what other articles say", () => {
    expect(new Set(sources(answer()).slice(0, 2))).toEqual(new Set(["a.txt", "b.txt"]));
  });

  test("counts the articles that give the same figure, not the one that gives another", () => {
    expect(answer().agreement).toEqual({ articles: 2, of: 3 });
  });

  test("takes what happened in another place and month for no other account of it", () => {
    expect(answer().differs).toEqual([]);
  });

  test("numbers what it shows from 1", () => {
    expect(answer().citations.map(({ number }) => number)).toEqual(
      answer().citations.map((_, index) => index + 1),
    );
  });

  test("is sure enough of itself", () => {
    expect(answer().confidence).toBeGreaterThanOrEqual(THRESHOLD);
  });

  test("reads a question up to its longest, whatever stands behind", () => {
    const question = `How many diplomats were expelled? ${" ".repeat(LONGEST_QUESTION)}`;
    const longer = question + "one says 3 boats, one says 4 boats, ".repeat(2_000);
    expect(respond(longer)).toEqual({ ...respond(question), question: longer });
  });

  test("keeps the question as it was asked", () => {
    expect(answer().question).toBe("How many Russian diplomats were expelled on Thursday?");
  });
});

test("a plain answer, whole", () => {
  const { citations, confidence, further, ...rest } = respond("Who signed the decree?");
  expect(rest).toEqual({
    question: "Who signed the decree?",
    status: "answered",
    reason: null,
    missing: [],
    differs: [],
    otherwise: [],
    agreement: { articles: 1, of: 3 },
  });
  expect(confidence).toBeGreaterThan(0.5);
  expect(citations.map(({ passage, span }) => passage.article.text.slice(span.start, span.end))).toEqual([
    "Joe Biden signed the decree.",
  ]);
  for (const passage of further) expect(passage.article.id).toBe("a.txt");
});

describe("articles that differ", () => {
  const differing = answering({
    "a.txt": ["The White House expelled ten Russian diplomats on Thursday. Snow fell."],
    "b.txt": ["On Thursday twelve Russian diplomats were expelled by the White House. Trains stopped."],
    "c.txt": ["It expelled 10 diplomats of Russia, the White House said on Thursday. Banks closed."],
  });
  const answered = () => differing.respond("How many Russian diplomats did the White House expel?");

  test("are shown side by side, the other figure last", () => {
    const answer = answered();
    const [lead, ...others] = spans(answer);
    const [figure, other] = lead?.includes("twelve") ? [/twelve/u, /ten|10/u] : [/ten|10/u, /twelve/u];
    expect(lead).toMatch(figure);
    expect(others.at(-1)).toMatch(other);
    expect(answer.differs).toContain(answer.citations.length);
    expect(answer.differs).not.toContain(1);
  });

  test("count only with those that give the lead's figure", () => {
    const answer = answered();
    expect(answer.agreement.articles + answer.differs.length).toBe(3);
  });
});

test("what contradicts the question is shown, and is no answer", () => {
  const answer = respond("Did the White House expel forty Russian diplomats on Thursday?");
  expect(answer).toMatchObject({ status: "unanswered", confidence: 0, agreement: { articles: 0 } });
  expect(["not_mentioned", "no_such_detail"]).toContain(answer.reason);
  expect(answer.otherwise).toEqual(answer.citations.map(({ number }) => number));
  expect(spans(answer)[0]).toMatch(/ten|10/u);
});

describe("each reason to answer nothing", () => {
  test.each<[Reason, string, string[]]>([
    ["empty", "", []],
    ["empty", "who was it and why?", []],
    ["empty", "?!… \n\t", []],
    ["no_match", "earthquake in Portugal", ["earthquake", "Portugal"]],
    ["not_mentioned", "Did Kennedy and Nixon meet the ambassador in Dallas?", ["Kennedy", "Nixon", "Dallas"]],
  ])("%s: “%s”", (reason, question, missing) => {
    const answer = respond(question);
    expect(answer).toMatchObject({ status: "unanswered", reason });
    expect(answer.missing).toEqual(missing);
    expect(answer.agreement).toEqual({ articles: 0, of: 3 });
    expect(answer.confidence).toBeLessThan(THRESHOLD);
  });

  test("no_such_detail: the words are somewhere, no passage stands out, and none has a number", () => {
    const scattered = answering({
      "a.txt": ["Trains left.", "Putin slept.", "Peskov sang.", "Zakharova read."],
      "b.txt": ["Trains left!", "Putin slept!", "Peskov sang!", "Zakharova read!"],
    });
    const answer = scattered.respond("How many trains did Putin, Peskov and Zakharova have?");
    expect(answer).toMatchObject({ status: "unanswered", reason: "no_such_detail", missing: [] });
  });

  describe("what is missing tells more than another", () => {
    const some = answering({
      "a.txt": ["The firm Neobit sells maps of the coast.", "A farmer dreamt of the coast at night."],
    });
    test.each<[Reason, string]>([
      // A name is in no article, and no number stands there either.
      ["not_mentioned", "How many maps did Kennedy buy in Dallas?"],
      // A figure that is in no article says as much.
      ["not_mentioned", "What did the 77 farmers burn in 1812?"],
      // A word is in no article, but what is missing is the number.
      ["no_such_detail", "How many earthquakes shook the coast, lonely as it was?"],
      // There is one name, where several are asked for.
      ["no_such_detail", "Names of the firms"],
      // A word is in no article, and no kind of answer was asked for.
      ["not_mentioned", "earthquakes and hurricanes or blizzards on a coast"],
    ])("%s: “%s”", (reason, question) => {
      expect(some.respond(question)).toMatchObject({ status: "unanswered", reason });
    });
  });

  describe("what comes nearest", () => {
    const many = answering({
      "a.txt": [
        "Putin slept.",
        "Peskov sang.",
        "Zakharova read.",
        "Lavrov ran.",
        "A house fell.",
        "Snow fell.",
      ],
    });

    test("is the best three passages with a name of the question", () => {
      const near = many.respond("Did Kennedy or Nixon see Putin, Peskov, Zakharova and Lavrov in the snow?");
      expect(near.status).toBe("unanswered");
      expect(spans(near)).toEqual(["Putin slept.", "Peskov sang.", "Zakharova read."]);
    });

    test("is a passage with a fair share of all that is asked", () => {
      expect(spans(many.respond("Did Kennedy like snow?"))).toEqual(["Snow fell."]);
      expect(spans(many.respond("Did Kennedy, Nixon and Ford like snow?"))).toEqual([]);
    });

    test("is nothing where no article has anything of it, or only a part of a name", () => {
      expect(respond("earthquake in Portugal").citations).toEqual([]);
      expect(many.respond("the White House").citations).toEqual([]);
    });
  });
});

test("what is missing is named as it was written", () => {
  expect(respond("Did KENNEDY's diplomats summon DALLAS?").missing).toEqual(["KENNEDY's", "DALLAS"]);
});

test("further passages overlap neither a citation nor one another", () => {
  for (const question of [
    "Russian diplomats",
    "decree sanctions snow summit",
    "Kennedy diplomats",
    "Moscow",
  ]) {
    const { citations, further } = respond(question);
    const shown = [...citations.map(({ passage }) => passage), ...further];
    for (const [index, one] of shown.entries())
      for (const other of shown.slice(index + 1))
        expect(one.article === other.article && one.start < other.end && other.start < one.end).toBe(false);
  }
  expect(respond("Russian diplomats").further.length + respond("Moscow").further.length).toBeGreaterThan(0);
});

describe("for any text", () => {
  /** Questions of the articles' own words with anything between them. */
  const anyQuestion = fc.oneof(
    hostileText(),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            ..."how many who when where why did said not us diplomats decree Biden Moscow Vienna ten 10 “The response will be vigorous,” expelled kicked out constructor __proto__".split(
              " ",
            ),
          ),
          hostileText().map((text) => text.slice(0, 12)),
        ),
        { maxLength: 12 },
      )
      .map((words) => words.join(" ")),
  );

  test("it never throws, and everything shown is a slice of an article, the span inside", () => {
    let shown = 0;
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const answer = respond(question);
        shown += answer.citations.length;
        expect(answer.question).toBe(question);
        expect(answer.status).toBe(answer.reason === null ? "answered" : "unanswered");
        expect(answer.confidence).toBeGreaterThanOrEqual(0);
        expect(answer.confidence).toBeLessThanOrEqual(1);
        for (const { passage, span } of answer.citations) {
          expect(library.corpus.passages).toContain(passage);
          expect(span.start).toBeGreaterThanOrEqual(passage.start);
          expect(span.end).toBeLessThanOrEqual(passage.end);
          expect(span.end).toBeGreaterThan(span.start);
        }
      }),
      { numRuns: 300 },
    );
    expect(shown).toBeGreaterThan(50);
  });

  test("the same question has the same answer, in another library of the same articles too", () => {
    const again = answering(
      Object.fromEntries(library.corpus.articles.map(({ id, text }) => [id, text.split("\n\n")])),
    );
    const plain = ({ citations, further, ...rest }: Answer) => ({
      ...rest,
      citations: citations.map(({ passage, ...citation }) => ({ ...citation, id: passage.id })),
      further: further.map(({ id }) => id),
    });
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const answer = plain(respond(question));
        expect(plain(respond(question))).toEqual(answer);
        expect(plain(again.respond(question))).toEqual(answer);
      }),
      { numRuns: 50 },
    );
  });
});

test.each([
  ["the same word", "diplomats "],
  ["one long word", "a"],
  ["marks", "?!"],
  ["quotation marks", '"“„«'],
  ["asking words", "how many the these "],
  ["figures", "1,000.5 "],
  ["capitals", "Of The United States "],
])("6,000 characters of %s are read to a bounded number of things", (_, unit) => {
  const text = unit.repeat(6000).slice(0, 6000);
  expect(library.read(text).concepts.length).toBeLessThanOrEqual(MOST_CONCEPTS);
  expect(respond(text).question).toBe(text);
});

test("6,000 characters of different words are read to a bounded number of things", () => {
  const text = Array.from({ length: 1000 }, (_, at) => `w${at}`)
    .join(" ")
    .padEnd(6000, " x");
  expect(library.read(text).concepts).toHaveLength(MOST_CONCEPTS);
  expect(respond(text).missing).toHaveLength(MOST_CONCEPTS);
});

test("what somebody says goes unanswered where nothing may be theirs", () => {
  const { respond } = answering({
    "a.txt": [
      "Finland has often said that its ships answer to Sweden’s growing fleet.",
      "Norway met Sweden in Oslo on Friday. Ministers said that talks with Norway went well.",
    ],
  });
  expect(respond("What did Norway say about the fleet?")).toMatchObject({
    status: "unanswered",
    reason: "no_such_detail",
  });
});

test("what somebody says is shown in words of theirs alone, what others say of it among further passages", () => {
  const { respond } = answering({
    "a.txt": ["Norway said that the fleet was too big."],
    "b.txt": ["Sweden said that the fleet of Norway was too big."],
  });
  const { status, citations, further } = respond("What did Norway say about the fleet?");
  expect(status).toBe("answered");
  expect(citations.map(({ passage }) => passage.article.id)).toEqual(["a.txt"]);
  expect(further.map(({ article }) => article.id)).toEqual(["b.txt"]);
});

test("which of two claims is right is no opinion, but who is", () => {
  const claims = "Russian diplomats expelled on Thursday, others say Friday: who is right?";
  expect(respond(claims).status).toBe("answered");
  expect(respond(claims.replace(", others say Friday", "")).status).toBe("unanswered");
});
