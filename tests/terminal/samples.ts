import { Readable, Writable } from "node:stream";
import fc from "fast-check";
import type { Answer } from "../../src/answer/answer.ts";
import type { Command, ModeratorCommand, ReadingCommand, Request } from "../../src/command.ts";
import type { Article, Passage } from "../../src/corpus/corpus.ts";
import type { Desk } from "../../src/desk/desk.ts";
import type { Library } from "../../src/library/library.ts";
import type { Reply } from "../../src/reply.ts";
import type { Person } from "../../src/terminal/person.ts";
import { emptyLexicon } from "../answer/samples.ts";

const text = "Russia protested. The envoys left on Friday. Nobody spoke.";
const sentence = { start: 18, end: 44 };
const paragraph = { start: 0, end: text.length, number: 1, heading: null, sentences: [sentence] };

export const article: Article = {
  id: "000_envoys.txt",
  text,
  hash: `sha256:${"0".repeat(64)}`,
  title: "Envoys leave",
  outlet: "The Daily",
  published: null,
  url: null,
  blocks: [{ kind: "paragraph", start: 0, end: text.length }],
  paragraphs: [paragraph],
};

export const passage: Passage = { id: 0, article, paragraph, sentence, start: 0, end: 44 };

/** Answers whatever has "envoys" in it with the one passage, and nothing else. */
export const library: Library = {
  corpus: { version: `sha256:${"1".repeat(64)}`, articles: [article], passages: [passage], problems: [] },
  names: [],
  version: "sha256:0",
  terms: 1,
  lexicon: emptyLexicon,
  ask: (question) => (question.includes("envoys") ? answered(question) : unanswered(question)),
  compare: () => {
    throw new Error("The commands of these tests do not compare.");
  },
  search: (words) => (words.includes("envoys") ? [{ passage, score: 2.5 }] : []),
  article: () => article,
};

export function answered(question: string): Answer {
  const citation = { number: 1, passage, span: { start: 34, end: 43 }, score: 7.25 };
  return {
    question,
    status: "answered",
    reason: null,
    missing: [],
    confidence: 0.75,
    citations: [citation],
    differs: [],
    otherwise: [],
    further: [],
    agreement: { articles: 1, of: 1 },
  };
}

export function unanswered(question: string): Answer {
  const reason = question === "" ? "empty" : "no_match";
  return {
    ...answered(question),
    status: "unanswered",
    reason,
    confidence: 0,
    citations: [],
    agreement: { articles: 0, of: 1 },
  };
}

/** A command that replies with the options that it was given, and with what is handed in. */
export function command(
  name: string,
  options: Command["data"]["options"],
  more: Partial<ReadingCommand> = {},
): ReadingCommand {
  return {
    users: "everyone",
    data: { name, description: `The ${name} command`, options: options ?? [] },
    audience: () => "asker",
    run: ({ options }) => reply(`${name} ${JSON.stringify([...options])}`),
    ...more,
  };
}

/** A moderators' command that does what is handed in. */
export function moderatorCommand(
  name: string,
  options: Command["data"]["options"],
  more: Partial<ModeratorCommand> = {},
): ModeratorCommand {
  return {
    users: "moderators",
    data: { name, description: `The ${name} command`, options: options ?? [] },
    ...more,
  };
}

/** A desk with a reader for these commands, and nothing else. */
export function deskFor(commands: readonly Command[]): Desk {
  const reading = (name: string): ReadingCommand => {
    const command = commands.find(({ data }) => data.name === name);
    if (command?.users !== "everyone") throw new Error(`not for readers: ${name}`);
    return command;
  };
  const reader = {
    run: async (name: string, request: Request) => reading(name).run(request, library),
    press: async (name: string, state: string, shown: readonly string[]) =>
      reading(name).press?.(state, library, shown),
    complete: async (name: string, option: string, typed: string) =>
      reading(name).complete?.(option, typed, library),
  };
  return { reader: async () => reader } as Partial<Desk> as Desk;
}

export function reply(text: string, buttons: Reply["buttons"] = []): Reply {
  return { blocks: [{ kind: "text", tone: "normal", text }], buttons };
}

/** Says these lines, one after the other, and then leaves; a null among them leaves too. Remembers what it was told. */
export function speaker(...lines: readonly (string | null)[]) {
  const told: string[] = [];
  const toldForNow: string[] = [];
  const waiting = [...lines];
  const person: Person = {
    ask: async () => waiting.shift() ?? null,
    tell: async (text) => void told.push(text),
    tellForNow: async (text) => void toldForNow.push(text),
    leave: async () => undefined,
  };
  return { person, told, toldForNow };
}

/** Standard output in place: what was written to it, joined. */
export function paper(): Writable & { written: () => string } {
  let written = "";
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      written += chunk;
      done();
    },
  });
  return Object.assign(stream, { written: () => written });
}

export function linesOf(...chunks: readonly string[]): Readable {
  return Readable.from(chunks);
}

/** A word of Latin, combining, wide or joined characters, perhaps wider than a line. */
export function wideWord(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: fc.constantFrom("a", "b", "é", "e\u0301", "-", "'"), minLength: 1, maxLength: 30 }),
    fc.string({ unit: fc.constantFrom("漢", "字", "👩‍👧", "ｱ"), minLength: 1, maxLength: 30 }),
  );
}
