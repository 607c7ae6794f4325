import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { wellFormed } from "../../src/discord/well-formed.ts";
import { anyHostile, COLLECTED, WORDS } from "./hostile.ts";

/*
 * Folders of articles as nobody should have them: any name that a file system takes, any bytes, and things that are no
 * files. What stands in none of them is told from what does by SECRET, which only the files outside have.
 */

export const SECRET = "The secret stands outside the folder.";

/** What a name in a folder leads to. */
export type Thing =
  | { readonly kind: "file"; readonly bytes: Uint8Array }
  | { readonly kind: "folder" | "pipe" | "unreadable" }
  /** Relative to the folder; "outside" is the file that has SECRET. */
  | { readonly kind: "link"; readonly to: string };

const bytes = (text: string) => Buffer.from(text, "utf8");

/** A name that a file system takes: not empty, no slash, no NUL, at most 255 bytes, neither "." nor "..". */
function takenName(text: string, extension: string): string {
  const plain = wellFormed(text).replace(/[/\0]/gu, "");
  let name = plain;
  while (Buffer.byteLength(name + extension) > 255) name = [...name].slice(0, -8).join("");
  return name + extension === "." || name + extension === ".." ? "dots" : name + extension || "empty";
}

const PAIRS = ["Twin", "TWIN", "e\u0301", "\u00e9", "ﬁ", "fi", "Å", "\u212b", "i\u0307", "ı", "ß", "SS"];

const anyName = fc
  .tuple(
    fc.oneof(
      anyHostile,
      fc.constantFrom(...PAIRS, "..", "...", ".hidden", "-rf", "~", "con", "questions", "NAMES", "trash"),
      fc.string({ unit: "grapheme", maxLength: 300 }),
    ),
    fc.constantFrom(".txt", ".md", ".TXT", ".txt ", ".txt.", "", ".yaml", "\n.txt"),
  )
  .map(([text, extension]) => takenName(text, extension));

const ARTICLE = "Russia expelled 10 diplomats on 21 April 2021. It did not say why.\n";

const matter = (...lines: readonly string[]) => `---\n${lines.join("\n")}\n---\n${ARTICLE}`;

/** Bombs: what would take a careless reader all memory, all stack or all time. */
const BOMBS: readonly string[] = [
  matter("a: &a [x, x, x, x]", "b: &b [*a, *a, *a, *a]", "c: &c [*b, *b, *b, *b]", "title: *c"),
  matter("a: &a {a: *a}", "title: *a"),
  matter("<<: &a {title: merged}", "title: *a"),
  matter(`title: ${"[".repeat(4_000)}`),
  matter(`title: ${"{a: ".repeat(1_500)}`),
  matter(`title: ${"- ".repeat(3_000)}`),
  matter(...Array.from({ length: 60 }, (_, depth) => `${" ".repeat(depth)}a:`)),
  matter("title: !!js/function 'function(){}'", "outlet: !!binary AAAA"),
  matter("__proto__: {polluted: yes}", "constructor: {prototype: {polluted: yes}}", "title: x"),
  matter('"__proto__": [polluted]', "toString: x", "title: y"),
  matter(`title: "${"\\U0001F600".repeat(400)}"`),
  matter("? |\n  block\n: - one\n  - two", "title: z"),
  `---\n${"a: b\n".repeat(3_000)}`,
  `---\ntitle: x\n...\n${ARTICLE}`,
  "---\n---\n---\n---\n",
  `---\r---\r${ARTICLE}`,
  "---",
  "--- ",
];

/** Text of nothing but what a page has around an article. */
const FURNITURE: readonly string[] = [
  "Share\nTweet\nSubscribe to our newsletter\n© 2021 The Daily. All rights reserved\n",
  "Home | World | Sport\n\nMost read\n1. A story\n2. Another\n",
  "#\n##\n***\n---\n• \n",
];

const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 4, arbitrary: anyHostile.map((text) => bytes(`${ARTICLE}\n${text}\n\n${text} said so.`)) },
  { weight: 2, arbitrary: anyHostile.map((text) => bytes(matter(`title: ${JSON.stringify(text)}`))) },
  { weight: 2, arbitrary: anyHostile.map((text) => bytes(matter(`title: ${text}`, `${text}: x`))) },
  { weight: 2, arbitrary: fc.constantFrom(...BOMBS, ...FURNITURE).map(bytes) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...["", " ", "\ufeff", "\0", "\0".repeat(500), "\r", "\u2028", "\u3164"].map(bytes),
      Buffer.from(`\ufeff${ARTICLE}`, "utf16le"),
      Buffer.from([0xfe, 0xff, 0, 0x41]),
      Buffer.from([0xed, 0xa0, 0x80]),
      Buffer.from([0xf4, 0x90, 0x80, 0x80]),
      Buffer.from([0xc0, 0xaf]),
      Buffer.concat([bytes("\ufeff\ufeff"), bytes(ARTICLE)]),
      bytes("a\n".repeat(2_000)),
      bytes("word ".repeat(4_000)),
    ),
  },
);

const anyThing: fc.Arbitrary<Thing> = fc.oneof(
  { weight: 12, arbitrary: anyBytes.map((content): Thing => ({ kind: "file", bytes: content })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(
        "outside",
        "../outside",
        ".",
        "..",
        "/etc/passwd",
        "/dev/zero",
        "nowhere",
        "itself.txt",
        "\u202e",
      )
      .map((to): Thing => ({ kind: "link", to })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Thing>({ kind: "folder" }, { kind: "pipe" }, { kind: "unreadable" }),
  },
);

/** What a folder holds, by name; one name for each text that was ever collected, and any others. */
export const anyFolder = (length: number): fc.Arbitrary<ReadonlyMap<string, Thing>> =>
  fc
    .array(fc.tuple(anyName, anyThing), { minLength: length, maxLength: length, size: "max" })
    .map((entries) => new Map(entries));

/** A folder that has these things beside one good article; whoever asked for it removes it. */
export function makeFolder(things: ReadonlyMap<string, Thing>): {
  readonly root: string;
  readonly folder: string;
} {
  const root = mkdtempSync(join(tmpdir(), "footnote-hostile-"));
  const folder = join(root, "articles");
  mkdirSync(folder);
  writeFileSync(join(root, "outside"), SECRET);
  writeFileSync(join(root, "outside.txt"), SECRET);
  const pipes: string[] = [];
  for (const [name, thing] of things) {
    const path = join(folder, name);
    if (existsSync(path)) continue;
    if (thing.kind === "file") writeFileSync(path, thing.bytes);
    else if (thing.kind === "folder") mkdirSync(path);
    else if (thing.kind === "pipe") pipes.push(path);
    else if (thing.kind === "link")
      symlinkSync(thing.to === "outside" ? join(root, "outside") : thing.to, path);
    else {
      writeFileSync(path, ARTICLE);
      chmodSync(path, 0);
    }
  }
  if (pipes.length > 0) execFileSync("mkfifo", ["--", ...pipes]);
  writeFileSync(join(folder, "good.txt"), "The good article stands here.");
  return { root, folder };
}

export const removeFolder = ({ root }: { readonly root: string }): void => rmSync(root, { recursive: true });

/** What somebody might type for a file's name. */
export const NAMES: readonly string[] = [
  ...WORDS,
  ...COLLECTED.filter((text) => text.length < 100),
  "../outside",
  "../outside.txt",
  "./good.txt",
  "trash/../good.txt",
  "good.txt\0",
  "/etc/passwd",
  "..%2foutside.txt",
  "..\\outside.txt",
  "good.txt/",
  "",
  ".",
  "..",
  " ",
];
