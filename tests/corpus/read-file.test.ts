import { realpathSync } from "node:fs";
import { expect, it } from "vitest";
import { readFile } from "../../src/corpus/read-file.ts";
import { UserError } from "../../src/errors.ts";

// What else a file may be, tests/corpus/read-folder.test.ts has.
it.runIf(process.platform === "linux")("a file that does not stay the same is not taken as it comes", () => {
  // Made while it is read, and so never as long as it says.
  const folder = realpathSync("/proc/self");
  expect(() => readFile(folder, "status")).toThrow(
    new UserError("it changed while it was read; read the articles again when it is written"),
  );
});
