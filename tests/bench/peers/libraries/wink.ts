import { readFileSync, writeFileSync } from "node:fs";
import createBm25 from "wink-bm25-text-search";
import { termsOf } from "../../../../src/search/tokens.ts";
import type { Peer, PeerIndex } from "../peer.ts";

/** Our terms. Once it can be asked, nothing can be added to it. */
export const wink: Peer = {
  name: "wink-bm25",
  build(passages) {
    const engine = createBm25();
    engine.defineConfig({ fldWeights: { text: 1 } });
    engine.definePrepTasks([termsOf]);
    for (const [id, { text }] of passages.entries()) engine.addDoc({ text }, id);
    engine.consolidate();
    return indexOf(engine);
  },
  load(file) {
    const engine = createBm25();
    engine.importJSON(readFileSync(file, "utf8"));
    engine.definePrepTasks([termsOf]);
    return indexOf(engine);
  },
};

function indexOf(engine: ReturnType<typeof createBm25>): PeerIndex {
  return {
    search: (question, limit) => engine.search(question, limit).map(([id]) => Number(id)),
    save: (file) => writeFileSync(file, engine.exportJSON()),
  };
}
