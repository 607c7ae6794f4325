import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ask } from "../commands/ask.ts";
import { commands } from "../commands/index.ts";
import type { Reason } from "../src/answer/answer.ts";
import { usages } from "../src/command.ts";
import { TRASH } from "../src/folder/trash-names.ts";
import type { Library } from "../src/library/library.ts";
import { parseSettings } from "../src/settings.ts";
import { answererForPeople } from "../src/terminal/for-people.ts";
import { parseInvocation } from "../src/terminal/invocation.ts";
import type { Person } from "../src/terminal/person.ts";
import { holdSession } from "../src/terminal/session.ts";
import { openDesk } from "./commands/moderating.ts";
import { sharedLibrary } from "./library/shared.ts";
import { paper } from "./terminal/samples.ts";

/* What README.md and docs/ say of Footnote is held against what it does. */

const FOLDER = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(FOLDER, file), "utf8");
const README = read("README.md");
const PAGES = [
  "README.md",
  ...readdirSync(join(FOLDER, "docs")).flatMap((file) => (file.endsWith(".md") ? [`docs/${file}`] : [])),
];

/** The first cells of the table whose first column has this heading, without their code marks. */
function firstColumn(heading: string): string[] {
  const lines = README.split("\n");
  const cells = (line: string) => line.split("|").map((cell) => cell.trim().replaceAll("`", ""));
  const first = lines.findIndex((line) => line.startsWith("|") && cells(line)[1] === heading) + 2;
  const beyond = lines.findIndex((line, at) => at >= first && !line.startsWith("|"));
  return lines.slice(first, beyond).map((line) => cells(line)[1] ?? "");
}

describe("transcripts", () => {
  const ENTERED = /^\$ npm run --silent (ask|search) -- /;

  /** What was entered, and what stands below it: fenced blocks may show one after the other. */
  const transcripts = [...README.matchAll(/^```\w*\n(.*?)^```$/gms)]
    .map(([, block = ""]) => block)
    .filter((block) => ENTERED.test(block))
    .flatMap((block) => block.split(/^(?=\$ )/m))
    .map((part) => {
      const [entered = "", ...printed] = part.split("\n");
      return { entered, printed: printed.join("\n").trim() };
    });
  let library: Library;

  beforeAll(async () => {
    library = await sharedLibrary(parseSettings({}).seedsDirectory);
  });

  test("are shown of an answer and of none", () => {
    const silent = transcripts.map(({ printed }) => printed.includes("The articles don't answer that."));
    expect(new Set(silent)).toEqual(new Set([true, false]));
  });

  test.each(transcripts)("$entered", async ({ entered, printed }) => {
    const [, command = ""] = ENTERED.exec(entered) ?? [];
    const typed = [...entered.replace(ENTERED, "").matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? "",
    );
    const invocation = parseInvocation([command, ...typed]);
    const answer = answererForPeople(invocation, library, paper());
    const { text } = await answer(invocation.question ?? "");
    expect(text.trim()).toBe(printed);
  });
});

describe("what is typed at the terminal's prompt", () => {
  /** What is typed first, and the whole of it. */
  const sessions = [...README.matchAll(/^```\n((> .*?)\n.*?)^```$/gms)].map(
    ([, session = "", first = ""]) => [first, session] as const,
  );

  /** What passes differs from machine to machine, and scores with each weight that is learnt anew. */
  const withoutMeasures = (text: string) =>
    text
      .replaceAll(/It took [\d.]+ s/g, "It took a moment")
      .replaceAll(/"(confidence|score)":[\d.]+/g, '"$1":0.5');

  test("is shown of a comparison, a follow-up and a moderator's change", () => {
    const typed = sessions.map(([first]) => /^> \/\w+/.exec(first)?.[0]);
    expect(typed).toEqual(expect.arrayContaining(["> /compare", "> /article"]));
    expect(sessions.some(([, session]) => /^> who said that\?\nRead as: /mu.test(session))).toBe(true);
  });

  test.each(sessions)("is answered as it is shown: %s", async (_first, transcript) => {
    const typed = transcript.split("\n").flatMap((line) => (line.startsWith(">") ? [line.slice(2)] : []));
    const { seedsDirectory } = parseSettings({});
    const names = readdirSync(seedsDirectory).filter((name) => name !== TRASH);
    const files = names.map((name) => [name, read(join("seeds", name))] as const);
    const { desk } = await openDesk(Object.fromEntries(files));
    let shown = "";
    const person: Person = {
      async ask() {
        const line = typed.shift() ?? null;
        if (line !== null) shown += `> ${line}`.trimEnd().concat("\n");
        return line;
      },
      async tell(text) {
        shown += text;
      },
      tellForNow: async () => undefined,
      leave: async () => undefined,
    };
    const unused = async (): Promise<never> => {
      throw new Error("The transcript hands in no file.");
    };
    const window = () => ({ columns: 80, styled: false });
    const context = { desk, commands, questionCommand: ask, window, readUpload: unused, report: unused };
    await holdSession(context, person);
    expect(withoutMeasures(transcript.trim())).toBe(withoutMeasures(shown.trim()));
  });
});

test("a supervisor is told to run what npm start runs", () => {
  const { scripts } = JSON.parse(read("package.json"));
  const [, recommended] = /A supervisor should run `([^`]+)`/.exec(README) ?? [];
  // The shell gives way to Node, so that signals reach it; a shell that cannot (Windows) runs it as its child.
  expect(scripts.start).toBe(`exec ${recommended} || ${recommended}`);
});

describe("the tables", () => {
  test("of settings has those of .env.example, in their order", () => {
    const settings = [...read(".env.example").matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(firstColumn("Variable")).toEqual(settings);
  });

  test("of commands has every command as it is typed, in the order of /help", () => {
    expect(firstColumn("Command")).toEqual(commands.flatMap(usages).map(({ typed }) => typed));
  });

  test("of reasons has every reason", () => {
    // One more reason does not compile without its place here.
    const reasons: Readonly<Record<Reason, true>> = {
      empty: true,
      no_match: true,
      not_mentioned: true,
      no_such_detail: true,
      weak_match: true,
    };
    expect(firstColumn("reason")).toEqual(Object.keys(reasons));
  });
});

describe.each(PAGES)("%s", (page) => {
  const text = read(page);

  test("links to what is there", () => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = ""]) => target)
      .filter((target) => !/^(?:https?:|#)/.test(target));
    for (const target of targets)
      expect(existsSync(join(FOLDER, dirname(page), target.replace(/#.*/, ""))), target).toBe(true);
  });

  test("names scripts that npm can run", () => {
    const { scripts } = JSON.parse(read("package.json"));
    const named = [...text.matchAll(/\bnpm run (?:--silent )?([\w-]+)/g)].map(([, script = ""]) => script);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});
