import { parentPort, workerData } from "node:worker_threads";
import { commands } from "../../commands/index.ts";
import { createLibraryBuilder } from "../library/library-builder.ts";
import { createReader } from "./create-reader.ts";
import { serveReader } from "./serve-reader.ts";
import type { ThreadData } from "./thread-messages.ts";

/* What runs in a reader's thread. */

const data = workerData as ThreadData;
if (parentPort === null) throw new Error("This file is for a thread of its own.");
await serveReader(
  parentPort,
  (...watch) => createReader(createLibraryBuilder(data.folder), commands, ...watch),
  data,
);
