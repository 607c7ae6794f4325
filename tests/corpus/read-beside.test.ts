import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readBeside } from "../../src/corpus/read-beside.ts";
import { FILE_BYTES } from "../../src/corpus/read-file.ts";
import { UserError } from "../../src/errors.ts";

const NAME = "names.yaml";

/** A folder with a place for the file, which `make` puts there. */
function folderWith(make: (path: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), "footnote-beside-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  make(join(folder, NAME));
  return folder;
}

test("is the text of the file, its byte order mark included", () => {
  expect(
    readBeside(
      folderWith((path) => writeFileSync(path, "\ufeff- [ä, b]")),
      NAME,
    ),
  ).toBe("\ufeff- [ä, b]");
});

test("is null where there is none", () => {
  expect(
    readBeside(
      folderWith(() => undefined),
      NAME,
    ),
  ).toBeNull();
});

test.each([
  [
    "a named pipe, which nobody waits for",
    (path: string) => void execFileSync("mkfifo", [path]),
    "it is not a plain file; replace it by one",
  ],
  [
    "a link to a place outside",
    (path: string) => symlinkSync("/etc/hostname", path),
    "it is a link to a place outside the folder; copy the file itself into it",
  ],
  [
    "no UTF-8",
    (path: string) => writeFileSync(path, Uint8Array.of(0xff, 0xfe, 0x2d, 0)),
    "it is not UTF-8 text; save it as UTF-8",
  ],
  [
    "larger than an article may be",
    (path: string) => {
      writeFileSync(path, "");
      truncateSync(path, FILE_BYTES + 1);
    },
    "it is larger than 2 MiB; split it into several articles",
  ],
])("is refused, in plain words, where it is %s", (_, make, reason) => {
  const folder = folderWith(make);
  expect(() => readBeside(folder, NAME)).toThrow(new UserError(`${NAME} cannot be read: ${reason}.`));
});
