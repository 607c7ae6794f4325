import { setImmediate } from "node:timers/promises";
import type { Command, ReadingCommand } from "../command.ts";
import type { Library } from "../library/library.ts";
import type { LibraryBuilder, Progress } from "../library/library-builder.ts";
import { quotationOf } from "../view/passages.ts";
import { previewOf, summaryOf } from "./preview.ts";
import type { Contents, Finding, Reader } from "./reader.ts";

/**
 * When commands make what they look things up in: before a version answers; of the first version between answers, so that
 * it answers as soon as it is read; or never before somebody asks.
 */
export type Preparation = "before" | "between" | "never";

type Watch = Parameters<Reader["reread"]>;

/** People's questions wait for no more than that, and the piece that it ends in. */
const SLICE_MILLISECONDS = 10;

/** A reader in this thread, once its builder has read the folder for the first time. Throws as the builder does. */
export async function createReader(
  builder: LibraryBuilder,
  commands: readonly Command[],
  onProgress?: Watch[0],
  signal?: Watch[1],
  preparation: Preparation = "never",
): Promise<Reader> {
  const readingCommands = new Map(
    commands.flatMap((command) => (command.users === "everyone" ? [[command.data.name, command]] : [])),
  );

  async function build(isPrepared: boolean, ...[report, cancelled]: Partial<Watch>): Promise<Library> {
    let last: Progress | null = null;
    const onSlice = () => {
      cancelled?.throwIfAborted();
      if (last !== null) report?.(last);
      return true;
    };
    const next = await builder.build((progress) => {
      last = progress;
      onSlice();
    });
    if (isPrepared) await prepare(next, onSlice);
    return next;
  }

  /** Goes on after each slice of time for as long as it is told to. */
  async function prepare(next: Library, onSlice: () => boolean): Promise<void> {
    let begun = performance.now();
    for (const command of readingCommands.values())
      for (const _ of piecesOf(command, next)) {
        if (performance.now() - begun < SLICE_MILLISECONDS) continue;
        await setImmediate();
        if (!onSlice()) return;
        begun = performance.now();
      }
  }

  async function prepareBetweenAnswers(): Promise<void> {
    const first = library;
    // Whoever waits for the reader hears first that it is open.
    await setImmediate();
    await prepare(first, () => library === first && !isClosed);
  }

  let isClosed = false;
  let library = await build(preparation === "before", onProgress, signal);
  let contents = contentsOf(library);
  if (preparation === "between") void prepareBetweenAnswers();

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
      library = await build(preparation !== "never", report, cancelled);
      contents = contentsOf(library);
      return contents;
    },
    failed: new Promise(() => {}),
    async close() {
      isClosed = true;
    },
  };
}

function* piecesOf(command: ReadingCommand, library: Library): Iterable<unknown> {
  try {
    yield* command.prepare?.(library) ?? [];
  } catch {
    // It is no reason to answer nothing else. Who uses the command meets the same fault, and is told.
  }
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
