import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { onTestFinished } from "vitest";
import type { FrontMatterFields } from "../../src/corpus/front-matter.ts";
import { type ArticleFolder, openArticleFolder } from "../../src/folder/article-folder.ts";

/** What files hold, by their path below a folder. */
export type Contents = Readonly<Record<string, string | Uint8Array>>;

/** Writes these files into a folder. */
export function fill(folder: string, files: Contents): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A new folder with these files, for one test. */
export function folderOf(files: Contents): string {
  const folder = mkdtempSync(join(tmpdir(), "footnote-folder-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  fill(folder, files);
  return folder;
}

/** What a folder's files hold, by their path, byte for byte as Latin-1; an empty folder holds nothing. */
export function contentsOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(folder.length + 1), readFileSync(file, "latin1")]),
  );
}

/** Says nothing of an article. */
export const NOTHING: FrontMatterFields = { title: null, outlet: null, published: null, url: null };

export const A = "The first article.";
export const B = "---\ntitle: B\n---\nThe second article.";

/** A folder with the articles `a.txt` and `b.md` and other files, for one test. */
export function example(more: Contents = {}): { readonly place: string; readonly folder: ArticleFolder } {
  const place = folderOf({ "a.txt": A, "b.md": B, ...more });
  return { place, folder: openArticleFolder(place) };
}

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Any character that UTF-8 can hold, most of them common ones. */
export const anyCharacter = fc
  .oneof(fc.nat(0x7f), fc.nat(0x2fff), fc.nat(0x10ffff))
  .filter((point) => point < 0xd800 || point > 0xdfff)
  .map((point) => String.fromCodePoint(point));
