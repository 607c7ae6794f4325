import { performance } from "node:perf_hooks";
import { openReaderThread } from "../../src/reader/open-reader-thread.ts";
import { percentile } from "../eval/metrics.ts";
import { HOSTILE_WAYS } from "./actions.ts";
import type { HostileText } from "./hostile.ts";
import type { Figures } from "./promises.ts";

const SLOWEST = 5;

/** How long a reader's thread takes for each hostile text, asked alone in each way there is. */
export async function measureReader(
  name: string,
  folder: string,
  hostile: readonly HostileText[],
): Promise<Figures> {
  const reader = await openReaderThread(folder);
  const took: { readonly name: string; readonly milliseconds: number }[] = [];
  for (const [command, option] of HOSTILE_WAYS)
    for (const { name: kind, text } of hostile) {
      const start = performance.now();
      // What cannot be read is told to the person, who waits as long for that.
      await reader.run(command, { options: new Map([[option, text]]) }).catch(() => undefined);
      took.push({ name: `/${command}, ${kind}, ms`, milliseconds: performance.now() - start });
    }
  await reader.close();
  took.sort((one, other) => other.milliseconds - one.milliseconds);
  return {
    name: `${name}: the reader's thread, a hostile question alone`,
    figures: [
      {
        name: "p50, ms",
        value: percentile(
          took.map(({ milliseconds }) => milliseconds),
          0.5,
        ),
        digits: 1,
      },
      ...took.slice(0, SLOWEST).map(({ name, milliseconds }) => ({ name, value: milliseconds, digits: 1 })),
    ],
  };
}
