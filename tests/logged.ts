import fc from "fast-check";
import { createLog } from "../src/log.ts";

/** What is written when this is logged. */
export function written(error: unknown): string {
  const lines: string[] = [];
  createLog("info", { write: (line) => void lines.push(line) }).error({ event: "fault", error });
  return lines.join("");
}

/** Tokens such as Discord gives to bots and to interactions. */
export const token = fc.stringMatching(/^[A-Za-z0-9]{24}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}$/);
export const interactionToken = fc.stringMatching(/^aW50ZXJhY3Rpb24[A-Za-z0-9]{60,200}$/);
