import { expect, test } from "vitest";
import type { Watched } from "../../src/health/health.ts";
import { LONGEST_STALL_MILLISECONDS, whatAils, whatIsMissing } from "../../src/health/probes.ts";
import { watching } from "./samples.ts";

const GONE: Partial<Watched> = { contents: () => null };
const UNCONNECTED: Partial<Watched> = { isConnected: () => false };

test.each([
  ["that has not begun yet", null, 20, []],
  ["that answers", {}, 20, []],
  ["that stood still as long as it may", {}, LONGEST_STALL_MILLISECONDS, []],
  ["that stood still for longer", {}, 1_234.5, ["The event loop stood still for 1235 ms."]],
  ["that is not connected, which a new start would not mend", UNCONNECTED, 20, []],
  [
    "whose reader is gone",
    GONE,
    20,
    ["The reader that answers has broken down; the next question opens another one."],
  ],
] as const)("a process %s is so well", (_what, watched, stall, reasons) => {
  expect(whatAils(watched === null ? null : watching(watched), stall)).toEqual(reasons);
});

test.each([
  ["that has not begun yet", null, ["The articles are being read."]],
  ["that answers", {}, []],
  ["that is not connected", UNCONNECTED, ["Discord's gateway is not connected."]],
  [
    "whose reader is gone",
    GONE,
    ["The reader that answers has broken down; the next question opens another one."],
  ],
] as const)("a bot %s lacks so much", (_what, watched, reasons) => {
  expect(whatIsMissing(watched === null ? null : watching(watched))).toEqual(reasons);
});
