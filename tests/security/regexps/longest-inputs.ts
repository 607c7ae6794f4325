import { commands } from "../../../commands/index.ts";
import { buildCorpus } from "../../../src/corpus/build-corpus.ts";
import { parseArticle } from "../../../src/corpus/parse-article.ts";
import { UserError } from "../../../src/errors.ts";
import { createLibrary } from "../../../src/library/create-library.ts";
import type { Pattern } from "./patterns.ts";

/** In UTF-16 code units: longer than anything that is cut, so that what is not cut shows. */
const LENGTH = 5_000;

/** What a paragraph, a name, a question can be made of without end. */
const UNITS = [
  "word ",
  "x",
  "A",
  " ",
  ". ",
  "the ",
  "Prime Minister Joe Biden said: ",
  "“we are calm,” said Joe. ",
  "by Russia and ",
  "on 12 April 2021 and ",
  "– ",
  "1,000 ",
];

const long = (unit: string) => unit.repeat(LENGTH / unit.length);

const ARTICLE = (body: string, at: number) =>
  [
    `The big headline of the day, number ${at}`,
    `Joe Biden of the Foreign Intelligence Service (SVR) said: ${body} in March 2021 that Russia expelled 10 diplomats.`,
    "“We are very bad,” said Joe Biden.",
    `${body}`,
    "The Kremlin was called “calm” by Russia on 15 April 2021.",
    `Published ${body} 2021`,
  ].join("\n\n");

const QUESTIONS = [
  "Did Russia expel 10 diplomats?",
  "How many diplomats did Joe Biden expel?",
  "How long did it take Russia?",
  "When did Russia expel them in March?",
  "Where is the Kremlin?",
  "Who said that?",
  "What did Joe Biden say about Russia?",
  "Why?",
  "“We are … very bad” – Peskov (RIA)",
];

/** The longest input that each pattern gets where articles and what is typed are as long as may be, by its literal. */
export function longestInputs(): (pattern: Pattern) => number {
  const longest = new Map<string, number>();
  const exec = RegExp.prototype.exec;
  // Every other way to use a pattern (test, match, replace, split, search) calls this one.
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const literal = `/${this.source}/${this.flags.replace("y", "")}`;
    longest.set(literal, Math.max(longest.get(literal) ?? 0, String(text).length));
    return exec.call(this, text);
  };
  try {
    workThrough();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return ({ source, flags }) => longest.get(`/${source}/${flags.replace("y", "")}`) ?? 0;
}

function workThrough(): void {
  const bodies = UNITS.map(long);
  const articles = bodies.flatMap((body, at) => {
    try {
      return parseArticle(`${at}.txt`, new TextEncoder().encode(ARTICLE(body, at)));
    } catch (error) {
      if (error instanceof UserError) return [];
      throw error;
    }
  });
  const library = createLibrary(buildCorpus(articles, []));
  const before = { question: `Did ${long("Russia ")} expel 10 diplomats?`, lead: null };
  for (const typed of [...QUESTIONS, ...bodies.map((body) => `Did Russia, ${body} expel 10 diplomats?`)])
    for (const command of commands) {
      if (command.users !== "everyone") continue;
      const options = new Map<string, string>();
      for (const option of command.data.options ?? [])
        if (option.type === 3) options.set(option.name, typed.slice(0, option.max_length ?? typed.length));
      try {
        command.run({ options, before }, library);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
    }
}
