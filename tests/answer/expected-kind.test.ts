import { describe, expect, test } from "vitest";
import type { AnswerKind } from "../../src/answer/answer-kinds.ts";
import { expectedKind } from "../../src/answer/expected-kind.ts";

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
        "what's the name of the national security adviser",
        "name of the city council leader",
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
        "what phone number can I call",
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
        "which towns were flooded",
        "Name the countries that offered to host it.",
        "what is the name of the city where it sank",
        "list all the villages",
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
