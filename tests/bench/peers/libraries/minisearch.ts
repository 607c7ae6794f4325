import { readFileSync, writeFileSync } from "node:fs";
import MiniSearch, { type Options } from "minisearch";
import { termsOf } from "../../../../src/search/tokens.ts";
import type { Peer, PeerIndex, TitledText } from "../peer.ts";

interface Document extends TitledText {
  readonly id: number;
}

/** As its documentation begins: title and text, everything else left as it is. */
const AS_IT_COMES: Options<Document> = { fields: ["title", "text"] };

export const miniSearchAsItComes: Peer = {
  name: "MiniSearch as it comes",
  build(passages) {
    const miniSearch = new MiniSearch(AS_IT_COMES);
    miniSearch.addAll(passages.map(documentOf));
    return indexOf(miniSearch);
  },
  load: (file) => indexOf(MiniSearch.loadJSON(readFileSync(file, "utf8"), AS_IT_COMES)),
};

const PREPARED: Options<Document> = { fields: ["text"], tokenize: termsOf, processTerm: (term) => term };
/** So many are added before others in the process get their turn: more stall them longer, fewer take longer in all. */
const CHUNK = 500;

/** Our terms, the text alone, added a chunk at a time. */
export const miniSearchPrepared: Peer = {
  name: "MiniSearch prepared",
  async build(passages) {
    const miniSearch = new MiniSearch(PREPARED);
    await miniSearch.addAllAsync(passages.map(documentOf), { chunkSize: CHUNK });
    return indexOf(miniSearch);
  },
  load: (file) => indexOf(MiniSearch.loadJSON(readFileSync(file, "utf8"), PREPARED)),
};

const documentOf = ({ title, text }: TitledText, id: number): Document => ({ id, title, text });

function indexOf(miniSearch: MiniSearch<Document>): PeerIndex {
  return {
    search: (question, limit) =>
      miniSearch
        .search(question)
        .slice(0, limit)
        .map(({ id }) => Number(id)),
    save: (file) => writeFileSync(file, JSON.stringify(miniSearch)),
    replace(first, passages) {
      for (const [at, passage] of passages.entries()) miniSearch.replace(documentOf(passage, first + at));
    },
  };
}
