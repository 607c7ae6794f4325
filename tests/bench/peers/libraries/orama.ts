import { readFileSync, writeFileSync } from "node:fs";
import { type AnyOrama, create, insert, insertMultiple, load, remove, save, search } from "@orama/orama";
import { termsOf } from "../../../../src/search/tokens.ts";
import type { Peer, PeerIndex } from "../peer.ts";

/** Our terms, no index to sort by. It always keeps the documents, and always takes a word for the beginning of others. */
export const orama: Peer = {
  name: "Orama",
  async build(passages) {
    const database = empty();
    await insertMultiple(
      database,
      passages.map(({ text }, id) => ({ id: String(id), text })),
    );
    return indexOf(database);
  },
  load(file) {
    const database = empty();
    load(database, JSON.parse(readFileSync(file, "utf8")));
    return indexOf(database);
  },
};

function empty(): AnyOrama {
  return create({
    schema: { text: "string" },
    sort: { enabled: false },
    components: {
      tokenizer: { language: "english", normalizationCache: new Map(), tokenize: (text) => termsOf(text) },
    },
  });
}

function indexOf(database: AnyOrama): PeerIndex {
  return {
    async search(question, limit) {
      const { hits } = await search(database, { term: question, limit });
      return hits.map(({ id }) => Number(id));
    },
    save: (file) => writeFileSync(file, JSON.stringify(save(database))),
    async replace(first, passages) {
      for (const [at, { text }] of passages.entries()) {
        const id = String(first + at);
        await remove(database, id);
        await insert(database, { id, text });
      }
    },
  };
}
