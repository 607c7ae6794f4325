import { mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pathMeant, readUpload } from "../../src/terminal/upload.ts";

const where = { folder: "/home/ann/news", home: "/home/ann" };

test.each([
  ["a.txt", "/home/ann/news/a.txt", "from where they stand"],
  ["../b.txt", "/home/ann/b.txt", "also upwards"],
  ["/tmp/a.txt", "/tmp/a.txt", "from the root"],
  ["~/a.txt", "/home/ann/a.txt", "from their home"],
  ["~", "/home/ann", "their home itself"],
  ["~ann.txt", "/home/ann/news/~ann.txt", "a name that begins like it"],
  ["'/tmp/the news.txt' ", "/tmp/the news.txt", "dragged here, in quotes"],
  ["'/tmp/it'\\''s.txt'", "/tmp/it's.txt", "dragged here, with a quote in its name"],
  ['"/tmp/the news.txt"', "/tmp/the news.txt", "in double quotes"],
  ["/tmp/the\\ news\\ \\(1\\).txt", "/tmp/the news (1).txt", "dragged here, with escapes"],
  ["the news.txt", "/home/ann/news/the news.txt", "with a space, as it is typed"],
  ["Biden's.txt", "/home/ann/news/Biden's.txt", "with a quote, as it is typed"],
])("%s means %s: %s", (typed, path) => {
  expect(pathMeant(typed, where)).toBe(path);
});

test("any name is meant when it is dragged here, as a shell quotes it", () => {
  const name = fc.string({ unit: fc.constantFrom("a", " ", "'", '"', "\\", "~", "é", ".") });
  fc.assert(
    fc.property(name, (name) => {
      const path = `/tmp/x${name}x`;
      expect(pathMeant(`'${path.replaceAll("'", "'\\''")}'`, where)).toBe(path);
      expect(pathMeant(path.replace(/[^a-z/]/g, "\\$&"), where)).toBe(path);
    }),
  );
});

let folder = "";
const upload = (typed: string) => readUpload(typed, { folder, home: folder });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "footnote-upload-"));
  await writeFile(join(folder, "news.txt"), "Envoys left.");
  await symlink(join(folder, "news.txt"), join(folder, "latest.txt"));
  await writeFile(join(folder, "long.txt"), "");
  await truncate(join(folder, "long.txt"), 2 * 1024 * 1024 + 1);
});

afterAll(() => rm(folder, { recursive: true }));

test("a file is read under the name that it has for the person, also through a link", async () => {
  const bytes = new TextEncoder().encode("Envoys left.");
  expect(await upload("news.txt")).toMatchObject({ name: "news.txt" });
  expect(new Uint8Array((await upload("'latest.txt'")).bytes)).toEqual(bytes);
  expect((await upload("latest.txt")).name).toBe("latest.txt");
});

test.each([
  ["gone.txt", "there is no such file; type another path, or nothing"],
  ["news.txt/x", "it cannot be read (ENOTDIR); check that you may read it"],
  [".", "it is not a plain file; replace it by one"],
  ["long.txt", "it is larger than 2 MiB; split it into several articles"],
])("%s is told with what is wrong", async (typed, reason) => {
  await expect(upload(typed)).rejects.toThrow(`${join(folder, typed)} cannot be taken: ${reason}.`);
});
