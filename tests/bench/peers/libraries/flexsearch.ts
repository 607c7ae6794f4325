import { readFileSync, writeFileSync } from "node:fs";
import { Index } from "flexsearch";
import { termsOf } from "../../../../src/search/tokens.ts";
import type { Peer, PeerIndex } from "../peer.ts";

/** Our terms; passages that have only some of a question's words are wanted too. */
export const flexSearch: Peer = {
  name: "FlexSearch",
  build(passages) {
    const index = empty();
    for (const [id, { text }] of passages.entries()) index.add(id, text);
    return indexOf(index);
  },
  load(file) {
    const index = empty();
    const parts: [key: string, data: string][] = JSON.parse(readFileSync(file, "utf8"));
    for (const [key, data] of parts) index.import(key, data);
    return indexOf(index);
  },
};

const empty = () => new Index({ encode: termsOf });

function indexOf(index: Index): PeerIndex {
  return {
    search: (question, limit) => index.search(question, { limit, suggest: true }).map(Number),
    save(file) {
      const parts: [key: string, data: string][] = [];
      index.export((key, data) => {
        parts.push([key, data]);
      });
      writeFileSync(file, JSON.stringify(parts));
    },
    replace(first, passages) {
      for (const [at, { text }] of passages.entries()) index.update(first + at, text);
    },
  };
}
