import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnswerKind, answersOfKind } from "../../src/answer/answer-kinds.ts";
import { hostileText } from "../search/samples.ts";

/** The stretches of a sentence that could be an answer of a kind. */
const found = (kind: AnswerKind, sentence: string) =>
  answersOfKind(kind, sentence).map(({ start, end }) => sentence.slice(start, end));

describe("what in a sentence could be the answer", () => {
  test.each<[AnswerKind, string, string[]]>([
    ["date", "He called on April 15, 2021, and again last week.", ["April 15, 2021", "last week"]],
    ["date", "On 15 April it was announced, two days later than planned.", ["15 April", "two days later"]],
    ["date", "The decree signed Thursday takes effect on Friday morning.", ["Thursday", "on Friday morning"]],
    ["date", "Annexed in 2014, it was named in May 2018.", ["in 2014", "May 2018"]],
    [
      "date",
      "They will meet this summer, within the next few weeks.",
      ["this summer", "within the next few weeks"],
    ],
    ["date", "He spoke today and will speak tomorrow.", ["today", "tomorrow"]],
    ["date", "They may march on, said the 32 sunny officials.", []],

    ["number", "It expelled 10 diplomats and sanctioned 32 people.", ["10", "32"]],
    ["number", "It fell by 2.5 percent to $9 billion.", ["2.5 percent", "$9 billion"]],
    ["number", "More than 1,000 firms and a dozen agencies were hit.", ["1,000", "a dozen"]],
    ["number", "Twenty-five envoys left in three cars.", ["Twenty-five", "three"]],
    ["number", "Some envoys left.", []],
    // Nothing is counted by the day or the year.
    ["number", "In early 2021 the 12 firms moved, on May 3.", ["12"]],
    // What only orders, or says "the two of them", is no count.
    ["number", "Both left first, on the second train, without a single word.", []],

    ["duration", "It lasted 40 minutes.", ["40 minutes"]],
    ["duration", "A two-week truce, then fifteen days of talks.", ["two-week", "fifteen days"]],
    ["duration", "They have 10 to 12 hours, or a few weeks.", ["10 to 12 hours", "a few weeks"]],
    ["duration", "It took half an hour, or 1.5 years, or years.", ["half an hour", "1.5 years"]],
    ["duration", "For months he waited, aged 52.", ["For months", "aged 52"]],
    ["duration", "Ten envoys left on the third day of May 2018.", []],
    ["duration", "A day ago, and two weeks later.", []],

    ["names", "The decree was signed by Joe Biden in Moscow.", ["Joe Biden"]],
    ["names", "The envoy John J. Sullivan met Sergei Lavrov.", ["John J. Sullivan", "Sergei Lavrov"]],
    [
      "names",
      "It names the Office of the Prosecutor and Positive Technologies.",
      ["Office of the Prosecutor", "Positive Technologies"],
    ],
    ["names", "The envoys left Russia on Friday.", []],
    ["names", "Sanctions followed.", []],

    ["person", "The decree was signed by Joe Biden in Moscow.", ["Joe Biden"]],
    // Bodies and their initials are nobody.
    [
      "person",
      "The Security Council, the Treasury and the SVR are led by Sergei Naryshkin.",
      ["Sergei Naryshkin"],
    ],
    ["person", "The mayor of the Homeland Alliance met the Rail Unions.", []],
    ["person", "The envoys left Russia on Friday.", []],

    ["who", "The White House expelled envoys of Russia.", ["White House", "Russia"]],
    ["who", "Putin met Ludwig van Beethoven on Monday.", ["Putin", "Ludwig van Beethoven"]],
    ["who", "Envoys left on Thursday.", []],
    ["who", "He said so on Friday.", []],

    ["place", "They met in Geneva.", ["Geneva"]],
    ["place", "In Vienna they met.", ["Vienna"]],
    ["place", "The talks moved from Moscow to the Black Sea.", ["Moscow", "Black Sea"]],
    ["place", "The White House summoned the Russian envoy.", ["White House"]],
    ["place", "Joe Biden met Sergei Lavrov in April.", []],
    ["where", "The White House summoned the envoy of Russia.", []],
    ["where", "They met in Geneva and flew to Rome.", ["Geneva", "Rome"]],
    ["where", "Ann Bell will visit Paris in May.", ["Paris"]],
    [
      "where",
      "They may meet in a third country or on neutral ground.",
      ["a third country", "neutral ground"],
    ],
    ["where", "The ground is wet, and the country poor.", []],

    ["reason", "They were expelled because of the hack.", ["because"]],
    [
      "reason",
      "It came in response to attacks, the decree says, citing spies.",
      ["in response to", "citing"],
    ],
    ["reason", "Snow fell on Moscow.", []],

    ["quotation", "“It is time,” he said.", ["“", "”", "said"]],
    ["quotation", "Peskov warned of consequences.", ["warned"]],
    ["quotation", "Snow fell on Moscow.", []],

    ["anything", "The White House expelled 10 envoys on Friday because of “hacking”.", []],
  ])("%s in “%s”", (kind, sentence, expected) => {
    expect(found(kind, sentence)).toEqual(expected);
  });

  test("stretches come in order, apart and inside the sentence, for any text", () => {
    const kinds = fc.constantFrom<AnswerKind>(
      "names",
      "person",
      "duration",
      "who",
      "where",
      "which",
      "place",
      "date",
      "number",
      "reason",
      "quotation",
    );
    fc.assert(
      fc.property(kinds, hostileText(), (kind, text) => {
        let last = 0;
        for (const { start, end } of answersOfKind(kind, text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
