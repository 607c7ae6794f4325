import { performance } from "node:perf_hooks";
import { createCooldown, MOST_PEOPLE } from "../../src/discord/cooldown.ts";
import { collectGarbage } from "../bench/collect-garbage.ts";
import type { Figures } from "./promises.ts";

const PACE = { burst: 5, every: 3_000 };
/** In megabytes, a tenth of what the smallest rented machine has. */
const MOST_MEMORY = 100;
const MEGABYTE = 2 ** 20;

/** What it takes to know a million people who all ask at once, and one more million after them. */
export function measureCooldown(): Figures {
  const cooldown = createCooldown({ pace: PACE, secret: new Uint8Array(32), now: () => 0 });
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  let highest = 0;
  let longest = 0;
  for (let person = 0; person < 2 * MOST_PEOPLE; person++) {
    const start = performance.now();
    cooldown.ask(String(400_000_000_000_000_000n + BigInt(person)));
    longest = Math.max(longest, performance.now() - start);
    if (person === MOST_PEOPLE - 1) {
      collectGarbage();
      highest = process.memoryUsage().heapUsed - before;
    }
  }
  return {
    name: "the cooldown, two million people at once",
    figures: [
      { name: "people known", value: cooldown.people(), digits: 0, most: MOST_PEOPLE },
      { name: "memory, MB", value: highest / MEGABYTE, digits: 0, most: MOST_MEMORY },
      { name: "longest step, ms", value: longest, digits: 1 },
    ],
  };
}
