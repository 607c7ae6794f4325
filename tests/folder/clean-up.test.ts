import { link, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { A, B, contentsOf, example } from "./samples.ts";

describe("what a killed process left", () => {
  test("is taken away, and nothing else", async () => {
    const { place, folder } = example({
      ".footnote-0123456789abcdef.tmp": "half",
      ".footnote-notes.tmp": "Mine.",
      "trash/c.txt": "C.",
    });
    // On its way to the trash, and one that a person gave a second name.
    await link(join(place, "a.txt"), join(place, "trash/a (2).txt"));
    await link(join(place, "a.txt"), join(place, "trash/mine.txt"));
    await folder.cleanUp();
    expect(contentsOf(place)).toEqual({
      ".footnote-notes.tmp": "Mine.",
      "a.txt": A,
      "b.md": B,
      "trash/c.txt": "C.",
      "trash/mine.txt": A,
    });
  });

  test("may be nothing, and then nothing is made", async () => {
    const { place, folder } = example();
    await folder.cleanUp();
    expect(await readdir(place)).toEqual(["a.txt", "b.md"]);
  });
});
