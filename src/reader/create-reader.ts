import { setImmediate } from "node:timers/promises";
import type { Command, ReadingCommand } from "../command.ts";
import type { Library } from "../library/library.ts";
import type { LibraryBuilder } from "../library/library-builder.ts";
import { quotationOf } from "../view/passages.ts";
import { previewOf, summaryOf } from "./preview.ts";
import type { Contents, Finding, Reader } from "./reader.ts";

/** A reader in this thread, once its builder has read the folder for the first time. Throws as the builder does. */
export async function createReader(
  builder: LibraryBuilder,
  commands: readonly Command[],
  ...[onProgress, signal]: Partial<Parameters<Reader["reread"]>>
): Promise<Reader> {
  const readingCommands = new Map(
    commands.flatMap((command) => (command.users === "everyone" ? [[command.data.name, command]] : [])),
  );
  const build = (...[report, cancelled]: Partial<Parameters<Reader["reread"]>>) =>
    builder.build((progress) => {
      cancelled?.throwIfAborted();
      report?.(progress);
    });
  let library = await build(onProgress, signal);
  let contents = contentsOf(library);

  function commandOf(name: string): ReadingCommand {
    const command = readingCommands.get(name);
    if (command === undefined) throw new Error(`No command that reads is called ${name}.`);
    return command;
  }

  return {
    get contents() {
      return contents;
    },
    run: async (command, request) => commandOf(command).run(request, library),
    async press(name, state, shown) {
      const { press } = commandOf(name);
      if (press === undefined) throw new Error(`The command ${name} has no buttons.`);
      return press(state, library, shown);
    },
    complete: async (command, option, typed) => commandOf(command).complete?.(option, typed, library) ?? [],
    async find(questions) {
      const asked = library;
      const findings: Finding[] = [];
      for (const question of questions) {
        findings.push(findingOf(question, asked));
        // People's questions are not to wait for all of these.
        await setImmediate();
      }
      return findings;
    },
    preview: async (name, bytes) => previewOf(name, bytes, library),
    async reread(report, cancelled) {
      library = await build(report, cancelled);
      contents = contentsOf(library);
      return contents;
    },
    failed: new Promise(() => {}),
    close: async () => undefined,
  };
}

function contentsOf({ version, corpus, terms }: Library): Contents {
  return {
    version,
    articles: corpus.articles.map(summaryOf),
    passages: corpus.passages.length,
    terms,
    problems: corpus.problems,
  };
}

function findingOf(question: string, library: Library): Finding {
  const { status, confidence, citations } = library.ask(question);
  const answered = status === "answered";
  const [lead] = answered ? citations : [];
  return {
    question,
    answered,
    confidence,
    lead: lead === undefined ? null : { ...quotationOf(lead.passage, 1, lead.span), button: null },
  };
}
