import fc from "fast-check";
import { commands } from "../../commands/index.ts";
import { type ReadingCommand, usages } from "../../src/command.ts";
import { buildCorpus } from "../../src/corpus/build-corpus.ts";
import type { Article } from "../../src/corpus/corpus.ts";
import { parseArticle } from "../../src/corpus/parse-article.ts";
import { leftOut } from "../../src/corpus/problem.ts";
import { acceptable } from "../../src/discord/autocomplete.ts";
import { renderNotice, renderReply } from "../../src/discord/render.ts";
import { UserError } from "../../src/errors.ts";
import { parseQuestionsFile } from "../../src/folder/questions-file.ts";
import { createLibrary } from "../../src/library/create-library.ts";
import type { Library } from "../../src/library/library.ts";
import { parseNames } from "../../src/library/names-file.ts";
import { previewOf } from "../../src/reader/preview.ts";
import type { Reply } from "../../src/reply.ts";
import { suggests } from "../../src/terminal/arguments.ts";
import { draftReply } from "../../src/view/draft.ts";
import { buttonsIn } from "../commands/samples.ts";
import { anyHostile } from "./hostile.ts";
import { faultsShown } from "./message-oracle.ts";
import { faultsPrinted } from "./terminal-oracle.ts";

/** So many buttons of one reply are pressed: each kind of them stands among the first. */
const PRESSED = 4;

const reading = commands.filter((command): command is ReadingCommand => command.users === "everyone");
const encode = (text: string) => new TextEncoder().encode(text);

/** What was made of something that a person can get wrong; null where they are told so. */
function unlessTold<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** An article that has a text everywhere an article can have one. JSON's texts are YAML's. */
const articleWith = (text: string, name: string): Article | null =>
  unlessTold(() => {
    const said = JSON.stringify(text.slice(0, 290));
    const lines = [
      "---",
      `title: ${said}`,
      `outlet: ${said}`,
      `published: ${said}`,
      `${said}: __proto__`,
      "__proto__: { polluted: yes }",
      "---",
      `${text} heading`,
      "",
      `Russia expelled 10 diplomats ${text} on 21 April 2021, and ${text} said so. “We ${text} are calm,” said Joe Biden.`,
      "",
      `${text}`,
      "",
      `President Joe ${text} met ${text} (${text.slice(0, 9)}) in Moscow. It did not end.`,
    ];
    return parseArticle(`${name}.txt`, encode(lines.join("\n")));
  });

/** A library in which each of these texts stands wherever a text of a person can stand. */
export function libraryWith(texts: readonly string[]): Library {
  const plain = parseArticle("plain.txt", encode("Russia expelled 10 diplomats on 21 April 2021."));
  const articles = texts.flatMap((text, at) => articleWith(text, `${text}${at}`) ?? []);
  const names = texts.flatMap(
    (text) => unlessTold(() => parseNames(`- [${JSON.stringify(text)}, Joe Biden]`)) ?? [],
  );
  const problems = texts.map((text) => leftOut(`${text}.txt`, "it is empty"));
  return createLibrary(buildCorpus([plain, ...articles], problems), names);
}

/** What is wrong with a reply in Discord or in a terminal, and with what its quotations say they are. */
export function faultsOf(reply: Reply, articles: readonly Article[]): readonly string[] {
  const misquoted = reply.blocks.flatMap((block) =>
    block.kind === "quotation" && !articles.some(({ text }) => text.includes(block.text))
      ? [`in no article: ${JSON.stringify(block.text)}`]
      : [],
  );
  return [...misquoted, ...faultsShown(renderReply(reply), reply), ...faultsPrinted(reply)];
}

/** What is wrong with what a person is told instead of a reply. */
export function faultsOfNotice(message: string): readonly string[] {
  const reply: Reply = { blocks: [{ kind: "text", tone: "normal", text: message }], buttons: [] };
  return [...faultsShown(renderNotice(message), reply), ...faultsPrinted(reply)];
}

/** What is wrong with all that the commands for everyone say to these texts, to presses and to what is typed. */
export function faultsOfCommands(texts: readonly string[], library: Library): readonly string[] {
  const { articles } = library.corpus;
  const faults = (make: () => Reply, presses: number): readonly string[] => {
    let reply: Reply;
    try {
      reply = make();
    } catch (error) {
      if (error instanceof UserError) return faultsOfNotice(error.message);
      throw error;
    }
    const shown = reply.blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []));
    const pressed = buttonsIn(reply)
      .slice(0, presses)
      .flatMap(({ command, state }) => {
        const taker = reading.find(({ data }) => data.name === command);
        return faults(() => taker?.press?.(state, library, shown) ?? reply, 0);
      });
    return [...faultsOf(reply, articles), ...pressed];
  };
  return reading.flatMap((command) => {
    const options = usages(command).flatMap((usage) => usage.options);
    const said = texts.flatMap((text) => {
      const typed = new Map<string, string>();
      for (const option of options)
        if (option.type === 3) typed.set(option.name, text.slice(0, option.max_length ?? text.length));
      return faults(() => command.run({ options: typed }, library), PRESSED);
    });
    const choices = options
      .filter(suggests)
      .flatMap(({ name }) =>
        ["", ...texts].flatMap((text) => acceptable(command.complete?.(name, text, library) ?? [])),
      );
    const refused = choices.flatMap(({ name, value }) =>
      [name, value].some((text) => text.length > 100 || text.trim() === "" || /\p{Surrogate}/u.test(text)) ||
      /[\u202a-\u202e\u2066-\u2069]/.test(name)
        ? [`a suggestion: ${JSON.stringify(name)}`]
        : [],
    );
    return [...said, ...refused].map((fault) => `/${command.data.name}: ${fault}`);
  });
}

/** Hostile text planted wherever Footnote takes any, and what is wrong with all that it then says. */
export const plantedText = fc.property(fc.array(anyHostile, { minLength: 1, maxLength: 2 }), (texts) => {
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  const library = libraryWith(texts);
  const asked = texts.flatMap((text) => [
    text,
    `Did ${text} expel 10 diplomats, Joe Biden?`,
    `“${text} are calm”`,
  ]);
  const draft = unlessTold(() => previewOf("article.txt", encode(`${texts.join("\n\n")}.`), library));
  const faults = [
    ...faultsOfCommands(asked, library),
    ...(draft === null
      ? []
      : faultsOf(
          draftReply({ id: "a", fileName: "a.txt", bytes: new Uint8Array(), preview: draft }),
          library.corpus.articles,
        )),
    ...library.corpus.problems.flatMap(({ message }) => faultsOfNotice(message)),
  ];
  for (const text of texts) unlessTold(() => parseQuestionsFile(text));
  if (faults.length > 0) throw new Error(faults.slice(0, 5).join("\n"));
  if (Object.getOwnPropertyNames(Object.prototype).join() !== before) throw new Error("a prototype changed");
});
