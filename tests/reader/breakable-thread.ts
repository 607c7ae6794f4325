import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { commands } from "../../commands/index.ts";
import type { ThreadData } from "../../src/reader/thread-messages.ts";

/*
 * A reader's thread that breaks down while it reads its folder, in the way that the folder's file `fault` says:
 * "operation 3 EIO" fails the third operation on a file; "exit" and "memory" end the thread.
 */

const data = workerData as ThreadData;
const { folder } = data;
if (parentPort === null) throw new Error("This file is for a thread of its own.");

const readFault = fs.readFileSync;
let left = Number.POSITIVE_INFINITY;
let code = "";

function failing<F extends (...args: never[]) => unknown>(operation: F): F {
  return ((...args: Parameters<F>) => {
    left -= 1;
    if (left === 0) throw Object.assign(new Error(`${code}: a fault of the test's`), { code });
    return operation(...args);
  }) as F;
}

for (const name of ["openSync", "closeSync", "fstatSync", "readFileSync", "readdirSync"] as const)
  Object.assign(fs, { [name]: failing(fs[name] as (...args: never[]) => unknown) });
Object.assign(fs.realpathSync, { native: failing(fs.realpathSync.native as (...args: never[]) => unknown) });
Object.assign(fs.promises, { readFile: failing(fs.promises.readFile as (...args: never[]) => unknown) });
syncBuiltinESMExports();

const { createLibraryBuilder } = await import("../../src/library/library-builder.ts");
const { createReader } = await import("../../src/reader/create-reader.ts");
const { serveReader } = await import("../../src/reader/serve-reader.ts");

const builder = createLibraryBuilder(folder);

function breakDown(how: string): void {
  if (how === "exit") process.exit(7);
  if (how === "memory") {
    const hoard: number[][] = [];
    for (;;) hoard.push(Array.from({ length: 100_000 }, (_, at) => at + 0.5));
  }
}

await serveReader(
  parentPort,
  (...watch) =>
    createReader(
      {
        async build(onProgress) {
          const [how = "", at, failure = ""] = String(readFault(join(folder, "fault"))).split(" ");
          breakDown(how);
          code = failure;
          left = how === "operation" ? Number(at) : Number.POSITIVE_INFINITY;
          try {
            return await builder.build(onProgress);
          } finally {
            left = Number.POSITIVE_INFINITY;
          }
        },
      },
      commands,
      ...watch,
    ),
  data,
);
