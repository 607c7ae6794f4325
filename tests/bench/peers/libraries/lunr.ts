import { readFileSync, writeFileSync } from "node:fs";
import lunr from "lunr";
import { termsOf } from "../../../../src/search/tokens.ts";
import type { Peer, PeerIndex } from "../peer.ts";

/** Our terms, and none of its own pipelines. An index, once built, stays as it is. */
export const lunrPeer: Peer = {
  name: "lunr",
  build(passages) {
    const builder = new lunr.Builder();
    builder.field("text");
    for (const [id, { text }] of passages.entries()) builder.add({ id, text: termsOf(text) });
    return indexOf(builder.build());
  },
  load: (file) => indexOf(lunr.Index.load(JSON.parse(readFileSync(file, "utf8")))),
};

function indexOf(index: lunr.Index): PeerIndex {
  return {
    search(question, limit) {
      const terms = termsOf(question);
      // It takes a query without terms for one that everything matches.
      if (terms.length === 0) return [];
      return index
        .query((query) => query.term(terms, { usePipeline: false }))
        .slice(0, limit)
        .map(({ ref }) => Number(ref));
    },
    save: (file) => writeFileSync(file, JSON.stringify(index)),
  };
}
