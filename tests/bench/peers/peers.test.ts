import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { generatedPassages } from "./passage-sets.ts";
import { ARTICLE_PASSAGES, type Peer, type PeerIndex, type TitledText } from "./peer.ts";
import { PEERS, peerNamed } from "./peers.ts";

const { passages: others, questions } = generatedPassages(3 * ARTICLE_PASSAGES, 5);
const WANTED = 20;
const passages: readonly TitledText[] = others.with(WANTED, {
  title: "Eels",
  text: "Nobody saw the electric eels of Lake Titicaca.",
});
const QUESTION = "Who saw electric eels in Titicaca?";

const folder = mkdtempSync(join(tmpdir(), "footnote-peers-"));
const open: PeerIndex[] = [];
afterAll(() => {
  for (const index of open) index.close?.();
  rmSync(folder, { recursive: true });
});

async function opened(index: Promise<PeerIndex> | PeerIndex): Promise<PeerIndex> {
  open.push(await index);
  return await index;
}

/** Of each library one index, which is only asked. */
const built = new Map(
  await Promise.all(
    PEERS.map(async (peer): Promise<[Peer, PeerIndex]> => [peer, await opened(peer.build(passages))]),
  ),
);
const named = [...built].map(([peer, index]) => ({ name: peer.name, peer, index }));

describe.each(named)("$name", ({ index }) => {
  test("the obvious passage comes first", async () => {
    expect((await index.search(QUESTION, 10))[0]).toBe(WANTED);
  });

  test("no more passages than asked for, none twice", async () => {
    for (const question of questions) {
      const ids = await index.search(question, 3);
      expect(ids).toHaveLength(3);
      expect(new Set(ids).size).toBe(3);
    }
  });

  test("a passage is found that has only some of a question's words", async () => {
    expect(await index.search("electric zeppelins", 10)).toEqual([WANTED]);
  });

  test.each(["Zeppelins?", "?"])("“%s”, of which no passage has a word, finds nothing", async (question) => {
    expect(await index.search(question, 10)).toEqual([]);
  });
});

test.each(named.filter(({ peer }) => peer.load !== undefined))(
  "$name, saved and loaded, finds what it found before",
  async ({ name, peer, index }) => {
    const file = join(folder, name);
    index.save?.(file);
    const loaded = await opened(peer.load?.(file) as PeerIndex);
    for (const question of [QUESTION, ...questions])
      expect(await loaded.search(question, 10)).toEqual(await index.search(question, 10));
  },
);

test.each(named.filter(({ index }) => index.replace !== undefined))(
  "$name finds an article's passages until others are put in their place, and then those",
  async ({ peer }) => {
    const index = await opened(peer.build(passages));
    const replaceWith = (some: readonly TitledText[]) =>
      index.replace?.(ARTICLE_PASSAGES, some.slice(ARTICLE_PASSAGES, 2 * ARTICLE_PASSAGES));
    await replaceWith(others);
    expect(await index.search("electric Titicaca", 10)).toEqual([]);
    await replaceWith(passages);
    expect((await index.search(QUESTION, 10))[0]).toBe(WANTED);
  },
);

test("names tell the libraries apart", () => {
  expect(new Set(PEERS.map(({ name }) => name)).size).toBe(PEERS.length);
});

test("a library that is not compared is refused by name", () => {
  expect(() => peerNamed("Lucene")).toThrow("Lucene");
});
