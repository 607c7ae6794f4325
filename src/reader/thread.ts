import { parentPort, workerData } from "node:worker_threads";
import { commands } from "../../commands/index.ts";
import { createLibraryBuilder } from "../library/library-builder.ts";
import { openSavedBuild } from "../library/saved-build.ts";
import { printProblem } from "../terminal/report.ts";
import { createReader } from "./create-reader.ts";
import { stepBack } from "./niceness.ts";
import { serveReader } from "./serve-reader.ts";
import type { ThreadData } from "./thread-messages.ts";

/* What runs in a reader's thread. */

const { folder, stateDirectory, ...data } = workerData as ThreadData;
if (parentPort === null) throw new Error("This file is for a thread of its own.");
stepBack();
const saved = stateDirectory === null ? null : openSavedBuild(stateDirectory, folder, printProblem);
await serveReader(
  parentPort,
  (...watch) =>
    createReader(createLibraryBuilder(folder, saved), commands, ...watch, data.aside ? "before" : "between"),
  data,
);
