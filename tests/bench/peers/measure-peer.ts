import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { percentile } from "../../eval/metrics.ts";
import type { Figures } from "./figures.ts";
import type { PassageSet } from "./passage-sets.ts";
import { ARTICLE_PASSAGES, type Peer, type PeerIndex } from "./peer.ts";

/** What is known so far of a library: figures as they come, and the ids that it found for each question. */
export interface Part {
  readonly figures?: Partial<Figures>;
  readonly hits?: readonly (readonly number[])[];
}

export type OnPart = (part: Part) => void;

export const DEPTH = 10;
/** Untimed, so that what questions need is compiled. */
const WARM_UP = 20;
const REPLACEMENTS = 3;
/** The memory is measured on as many indexes as have so many passages together: of fewer, what else comes and goes shows. */
const MEMORY_PASSAGES = 5_000;
/** The histogram measures from one timer to the next: one has to fire before what may stall, and one after it. */
const TIMER_MILLIS = 10;

/**
 * Builds the library's index and measures it; saves it as `file` where the library can.
 *
 * @param memory the bytes in use once the garbage is collected.
 */
export async function measureBuilt(
  peer: Peer,
  { passages, questions }: Pick<PassageSet, "passages" | "questions">,
  file: string,
  memory: () => number,
  onPart: OnPart,
): Promise<void> {
  const { index, figures } = await starting(peer, passages, questions[0] ?? "");
  onPart({ figures });
  onPart(await asking(index, questions));
  if (peer.load === undefined) onPart({ figures: { "from saved, ms": null } });
  index.save?.(file);
  onPart({ figures: { "article replaced, ms": await replacing(index, passages) } });
  index.close?.();
  onPart({ figures: { "bytes a passage": (await bytesOf(peer, passages, memory)) / passages.length } });
}

/** Measures how long it takes from the saved file to the first question's answer. */
export async function measureLoaded(
  load: NonNullable<Peer["load"]>,
  { questions }: Pick<PassageSet, "questions">,
  file: string,
  onPart: OnPart,
): Promise<void> {
  const loading = performance.now();
  const index = await load(file);
  await index.search(questions[0] ?? "", DEPTH);
  onPart({ figures: { "from saved, ms": performance.now() - loading } });
  index.close?.();
}

async function starting(
  peer: Peer,
  passages: PassageSet["passages"],
  question: string,
): Promise<{ readonly index: PeerIndex; readonly figures: Partial<Figures> }> {
  const stalls = monitorEventLoopDelay({ resolution: 1 });
  stalls.enable();
  await setTimeout(TIMER_MILLIS);
  const building = performance.now();
  const index = await peer.build(passages);
  const built = performance.now() - building;
  await setTimeout(TIMER_MILLIS);
  stalls.disable();
  const asking = performance.now();
  await index.search(question, DEPTH);
  const answered = performance.now() - asking;
  return {
    index,
    figures: {
      "indexed a second": (passages.length / built) * 1000,
      "longest stall, ms": stalls.max / 1e6,
      "from nothing, ms": built + answered,
    },
  };
}

async function asking(index: PeerIndex, questions: readonly string[]): Promise<Part> {
  for (const question of questions.slice(0, WARM_UP)) await index.search(question, DEPTH);
  const millis: number[] = [];
  const hits: (readonly number[])[] = [];
  for (const question of questions) {
    const asking = performance.now();
    hits.push(await index.search(question, DEPTH));
    millis.push(performance.now() - asking);
  }
  return {
    figures: { "query p50, ms": percentile(millis, 0.5), "query p99, ms": percentile(millis, 0.99) },
    hits,
  };
}

/** Articles spread evenly over the passages get the texts of the article after them. */
async function replacing(index: PeerIndex, passages: PassageSet["passages"]): Promise<number | null> {
  if (index.replace === undefined) return null;
  const articles = Math.floor(passages.length / ARTICLE_PASSAGES) - 1;
  const millis: number[] = [];
  for (let nth = 0; nth < REPLACEMENTS; nth++) {
    const first = Math.floor((nth * articles) / REPLACEMENTS) * ARTICLE_PASSAGES;
    const next = passages.slice(first + ARTICLE_PASSAGES, first + 2 * ARTICLE_PASSAGES);
    const replacing = performance.now();
    await index.replace(first, next);
    millis.push(performance.now() - replacing);
  }
  return percentile(millis, 0.5);
}

/**
 * What is free once indexes are let go, for each. Of new ones, and that way round: compiled code and the words that
 * reading remembers are there before as after. Functions of their own hold and release them, so that no variable of
 * this one does.
 */
async function bytesOf(peer: Peer, passages: PassageSet["passages"], memory: () => number): Promise<number> {
  const copies = Math.ceil(MEMORY_PASSAGES / passages.length);
  const held: PeerIndex[] = [];
  const hold = async () => void held.push(await peer.build(passages));
  const release = () => {
    for (const index of held.splice(0)) index.close?.();
  };
  const outside = () => held.reduce((sum, index) => sum + (index.bytesOutside?.() ?? 0), 0);
  for (let copy = 0; copy < copies; copy++) await hold();
  const used = memory() + outside();
  release();
  return (used - memory()) / copies;
}
