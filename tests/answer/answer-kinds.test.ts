import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnswerKind, answersOfKind, expectedKind } from "../../src/answer/answer-kinds.ts";
import { hostileText } from "../search/samples.ts";

describe("what a question asks for", () => {
  test.each<[AnswerKind, string[]]>([
    [
      "names",
      [
        "Names of the six sanctioned companies",
        "Name the companies",
        "name all the ships",
        "What are the two mines called?",
        "which power firms? names pls",
        "List of the six flooded villages, names?",
      ],
    ],
    [
      "name",
      [
        "what is the name of the ship",
        "name of the victim",
        "What's the mine called?",
        "whats that storm named",
      ],
    ],
    [
      "person",
      [
        "Who is the director of the CIA?",
        "who was the spokesman",
        "Who was a witness?",
        "Who's the ambassador?",
        "whos the ambassador",
        "Who is Russia's ambassador?",
        "who is russias ambassador",
        "who was his envoy",
        "head of the miners' union",
        "What is the name of the union's new boss?",
        "name of the ferry captain",
        "What is the captain of the ferry called?",
        "whats the mayor called",
        "the mayor of Lyon",
        "ferry company boss name",
      ],
    ],
    [
      "duration",
      [
        "How long do they have?",
        "How many minutes did the call last?",
        "how many years in prison did he get",
        "How old is Biden?",
        "captain age",
        "what age was the girl",
      ],
    ],
    [
      "number",
      [
        "How many diplomats were expelled?",
        "how much money was paid",
        "What share of the debt is in foreign hands?",
        "What percentage is it?",
        "the number of diplomats expelled",
        "total of sanctions",
        "price of a ticket",
        "bridge repair cost",
        "whats the mayors phone number",
        "How expensive was it?",
        "starting salary of a nurse",
        "What sick pay do sailors get?",
        "teacher salary",
      ],
    ],
    [
      "date",
      [
        "When did Biden call Putin?",
        "Since when is Crimea annexed?",
        "What year was Crimea annexed?",
        "On which day was the decree signed?",
        "At what time did they speak?",
        "start date of the ban",
        "court hearing date",
        "wich year was it",
        "what season do they play in",
      ],
    ],
    [
      "reason",
      [
        "Why were they expelled?",
        "What was the reason?",
        "what is the cause of the tension",
        "What for?",
        "what was the museum closed for",
        "how come the trains stopped",
        "strike reasons",
        "cause of the fire",
      ],
    ],
    [
      "where",
      [
        "Where will they meet?",
        "burst pipe location",
        "whereabouts of the captain",
        "where is that captain from",
        "were was the minister on holiday",
      ],
    ],
    [
      "place",
      [
        "Which country offered to host the summit?",
        "In what city did they meet?",
        "which capital was named",
        "In what Asian country was it?",
        "which village was hit",
      ],
    ],
    [
      "who",
      [
        "Who expelled the diplomats?",
        "Who are these people?",
        "Who is Putin?",
        "Who is Jens Stoltenberg?",
        "who is this",
        "Whose program was hacked?",
        "whom did he call",
        "who takes over from the mayor",
        "What Russian officials were named?",
        "Who is the man that drove the bus?",
        "who was the one who called the police",
      ],
    ],
    [
      "which",
      [
        "Which companies were sanctioned?",
        "Which newspaper reported it?",
        "In which prison is he held?",
        "so which two big carmakers are they",
        "what airline was it",
        "which companies? their names were in the paper",
      ],
    ],
    [
      "quotation",
      [
        "What did Peskov say about the meeting?",
        "What has the Kremlin called the accusations?",
        "What has the mayor called the strike, a farce?",
        "How did Biden describe the sanctions?",
        "Quote Peskov on the meeting",
        "In what words did he reject it?",
      ],
    ],
    [
      "anything",
      [
        "Did Russia expel diplomats?",
        "What is SolarWinds?",
        "sanctions on banks",
        "",
        "whenever wherever",
        "the whole truth",
        "What did they ask for, and did they get it?",
        "were the trains late",
        "she resigned, where's that from?",
        "Did the nurses refuse the starting salary?",
        "sick pay for sailors",
      ],
    ],
  ])("%s", (kind, questions) => {
    expect(questions.filter((question) => expectedKind(question).kind !== kind)).toEqual([]);
  });

  test.each<[AnswerKind, string]>([
    ["who", "Who said when the talks would begin?"],
    ["date", "When did he say who would come?"],
    ["number", "How many of those who left said why?"],
    ["reason", "Why was the number of envoys not given?"],
  ])("what it asks first, %s: %s", (kind, question) => {
    expect(expectedKind(question).kind).toBe(kind);
  });

  test("the end lies behind the words that ask", () => {
    const behind = (question: string) => question.slice(expectedKind(question).end);
    expect(behind("How many diplomats left?")).toBe(" diplomats left?");
    expect(behind("He asked: who is the director?")).toBe(" director?");
    expect(behind("How many minutes did they speak?")).toBe(" did they speak?");
    expect(behind("sanctions on banks")).toBe("sanctions on banks");
    expect(behind("head of the union")).toBe("head of the union");
    expect(behind("ferry company boss name")).toBe("boss name");
    expect(behind("What did the mayor say of it?")).toBe(" the mayor say of it?");
  });
});

/** The stretches of a sentence that could be an answer of a kind. */
const found = (kind: AnswerKind, sentence: string) =>
  answersOfKind(kind, sentence).map(({ start, end }) => sentence.slice(start, end));

describe("“when” and “where” behind what asks already", () => {
  test.each<[string, AnswerKind]>([
    ["How did the crew react when the ferry sank?", "anything"],
    ["Did he leave when she came?", "anything"],
    ["Who was there when it began?", "who"],
    ["Do you know when the summit is?", "date"],
    ["What did he say about where they met?", "quotation"],
    ["How and when did it sink?", "date"],
    ["is there a date when it opens", "date"],
    ["so when did it sink", "date"],
  ])("“%s”: %s", (question, kind) => {
    expect(expectedKind(question).kind).toBe(kind);
  });
});

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
