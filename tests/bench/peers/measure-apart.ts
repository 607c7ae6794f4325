import { readFileSync } from "node:fs";
import { collectGarbage } from "../collect-garbage.ts";
import { measureBuilt, measureLoaded, type OnPart } from "./measure-peer.ts";
import type { PassageSet } from "./passage-sets.ts";
import { peerNamed } from "./peers.ts";

/*
 * Measures one library in this process, which `runApart` starts, and sends what it finds out: "build", the library's
 * name, a file with a set of passages, and the file to save the index as; or "load" and the same.
 */
const [step, name = "", passages = "", saved = ""] = process.argv.slice(2);
const peer = peerNamed(name);
const set: PassageSet = JSON.parse(readFileSync(passages, "utf8"));
const send: OnPart = (part) => process.send?.(part);

if (step === "build") await measureBuilt(peer, set, saved, memory, send);
else if (peer.load) await measureLoaded(peer.load, set, saved, send);
process.disconnect?.();

/** What JavaScript has, and the buffers outside of its heap, which `external` counts with all else there. */
function memory(): number {
  // The first time finds some of what only the next ones free.
  for (let times = 0; times < 3; times++) collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
