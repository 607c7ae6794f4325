import type { Watched } from "../../src/health/health.ts";
import type { Contents } from "../../src/reader/reader.ts";

const CONTENTS: Contents = { version: "sha256:0", articles: [], passages: 131, terms: 0, problems: [] };

/** A bot that is well, but for what the test says. */
export const watching = (watched: Partial<Watched> = {}): Watched => ({
  contents: () => CONTENTS,
  isConnected: () => true,
  load: () => ({ running: 2, waiting: 3, people: 4 }),
  ...watched,
});
