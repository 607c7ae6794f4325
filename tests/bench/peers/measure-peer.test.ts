import { describe, expect, test } from "vitest";
import type { Figures } from "./figures.ts";
import { measureBuilt, measureLoaded, type Part } from "./measure-peer.ts";
import { ARTICLE_PASSAGES, type Peer, type PeerIndex } from "./peer.ts";

const PASSAGES = 3 * ARTICLE_PASSAGES;
const passages = Array.from({ length: PASSAGES }, (_, at) => ({ title: "", text: `text ${at}` }));
const questions = ["one?", "two?"];

/** Finds a question's place in the list of questions, and nothing else. */
const index: PeerIndex = { search: (question) => [questions.indexOf(question)] };

/** What measuring a library sends, put together; `memory` gives these numbers, one after the other. */
async function measured(peer: Peer, memory: readonly number[] = []): Promise<Part> {
  const left = [...memory];
  const parts: Part[] = [];
  await measureBuilt(
    peer,
    { passages, questions },
    "",
    () => left.shift() ?? 0,
    (part) => parts.push(part),
  );
  const figures: Partial<Figures> = Object.assign({}, ...parts.map((part) => part.figures));
  return Object.assign({}, ...parts, { figures });
}

test("what was found for each question is sent", async () => {
  expect((await measured({ name: "it", build: () => index })).hits).toEqual([[0], [1]]);
});

test("times and speed are measured", async () => {
  const { figures } = await measured({ name: "it", build: () => index });
  for (const name of ["indexed a second", "from nothing, ms", "query p50, ms", "query p99, ms"] as const)
    expect(figures?.[name], name).toBeGreaterThan(0);
});

describe("memory", () => {
  /** Indexes of so many passages together are measured: of 45 each, 112. */
  const INDEXES = 112;

  test("is what letting the indexes go makes free, a passage", async () => {
    const { figures } = await measured({ name: "it", build: () => index }, [
      10_000 + INDEXES * PASSAGES * 2_000,
      10_000,
    ]);
    expect(figures?.["bytes a passage"]).toBe(2_000);
  });

  test("that JavaScript knows nothing of is added", async () => {
    const outside = { ...index, bytesOutside: () => PASSAGES * 1_000 };
    const { figures } = await measured({ name: "it", build: () => outside }, [10_000, 10_000]);
    expect(figures?.["bytes a passage"]).toBe(1_000);
  });
});

test("a library that can neither save nor replace is said so", async () => {
  const { figures } = await measured({ name: "it", build: () => index });
  expect(figures).toMatchObject({ "from saved, ms": null, "article replaced, ms": null });
});

test("whole articles are replaced by the texts of the next", async () => {
  const replaced: (readonly [number, string | undefined, number])[] = [];
  const replacing: PeerIndex = {
    ...index,
    replace: (first, texts) => {
      replaced.push([first, texts[0]?.text, texts.length]);
    },
  };
  await measured({ name: "it", build: () => replacing });
  expect(replaced).toEqual([
    [0, "text 15", 15],
    [0, "text 15", 15],
    [15, "text 30", 15],
  ]);
});

test("every index that was built is closed", async () => {
  let open = 0;
  const closing = { ...index, close: () => open-- };
  await measured({
    name: "it",
    build: () => {
      open++;
      return closing;
    },
  });
  expect(open).toBe(0);
});

test("loading is measured on the file that was saved", async () => {
  const files: string[] = [];
  const load = (file: string) => {
    files.push(file);
    return index;
  };
  const parts: Part[] = [];
  await measureLoaded(load, { questions }, "saved", (part) => parts.push(part));
  expect(files).toEqual(["saved"]);
  expect(parts[0]?.figures?.["from saved, ms"]).toBeGreaterThan(0);
});
