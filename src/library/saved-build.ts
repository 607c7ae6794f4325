import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Reading } from "../corpus/read-folder.ts";
import { errorCode } from "../errors.ts";
import { factsOf, replaceFile } from "../folder/durable.ts";
import { nodeFiles } from "../folder/files.ts";
import type { ArticleIndex } from "../search/article-index.ts";
import { codeVersion } from "./code-version.ts";

/** What a build made of a folder's files, and the next one need not make again. */
export interface Build {
  readonly files: Reading["files"];
  readonly index: ArticleIndex;
}

/** Keeps a build for the next start; loaded before it is saved. Never rejects: without it, all is made anew. */
export interface SavedBuild {
  /** Null where there is none that this code has made and that is whole. */
  load(): Promise<Build | null>;
  save(build: Build): Promise<void>;
}

const DIGEST_BYTES = 32;

/**
 * The saved build of a folder of articles, in a file of the state directory. What is loaded is only ever held against
 * the files as they are: it need not be of the same articles, and two processes may save theirs in turn.
 *
 * @param complain tells who runs Footnote, once and in a sentence, what is wrong
 */
export function openSavedBuild(
  stateDirectory: string,
  folder: string,
  complain: (problem: string) => void,
): SavedBuild {
  const name = `articles-${createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 16)}.index`;
  const path = join(stateDirectory, name);
  /** Of the code as it was at the start: it may be edited before a build is saved. */
  let version = "";
  let isTold = false;

  function tell(error: unknown, what: string): void {
    if (isTold) return;
    isTold = true;
    complain(
      `The index cannot be ${what} ${path} (${errorCode(error) ?? "an unknown error"}). Let Footnote read and write in ` +
        "that folder, or set STATE_DIR to one where it may; until then every start reads all articles anew.",
    );
  }

  return {
    async load() {
      try {
        version = codeVersion();
        return (await factsOf(nodeFiles, path)) === null ? null : decodeBuild(await readFile(path), version);
      } catch (error) {
        tell(error, "read from");
        return null;
      }
    },
    async save(build) {
      if (version === "") return;
      try {
        await replaceFile(nodeFiles, path, encodeBuild(build, version));
      } catch (error) {
        tell(error, "saved to");
      }
    },
  };
}

/** A build as bytes, behind their digest. */
export function encodeBuild(build: Build, version: string): Uint8Array {
  const bytes = serialize(build);
  return Buffer.concat([digestOf(bytes, version), bytes]);
}

/** Null where the bytes are not just what `encodeBuild` made of a build with the same version. */
export function decodeBuild(file: Uint8Array, version: string): Build | null {
  const bytes = file.subarray(DIGEST_BYTES);
  if (!digestOf(bytes, version).equals(file.subarray(0, DIGEST_BYTES))) return null;
  const { files, index } = deserialize(bytes) as Build;
  const { starts, places, frequencies, ...sentences } = index.sentences;
  return {
    files,
    index: {
      articles: index.articles,
      // Copied: what was read may be views of the file's bytes, and would hold all of them.
      sentences: {
        ...sentences,
        starts: starts.slice(),
        places: places.slice(),
        frequencies: frequencies.slice(),
      },
    },
  };
}

const digestOf = (bytes: Uint8Array, version: string): Buffer =>
  createHash("sha256").update(version).update(bytes).digest();
