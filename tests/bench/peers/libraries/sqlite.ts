import sqlite, { type Database } from "node-sqlite3-wasm";
import { termsOf } from "../../../../src/search/tokens.ts";
import type { Peer, PeerIndex, TitledText } from "../peer.ts";

/**
 * Our terms, in a contentless table: it keeps no text, as the others keep none. The index is built in memory; what is
 * loaded stays in its file, of which SQLite reads what a question needs.
 */
export const sqliteFts5: Peer = {
  name: "SQLite FTS5 (wasm)",
  build(passages) {
    const database = new sqlite.Database();
    database.exec(
      `CREATE VIRTUAL TABLE passages USING fts5(
        terms, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 tokenchars '.'"
      )`,
    );
    put(database, 0, passages);
    return indexOf(database);
  },
  load: (file) => indexOf(new sqlite.Database(file, { readOnly: true })),
};

function put(database: Database, first: number, passages: readonly TitledText[]): void {
  database.exec("BEGIN");
  const statement = database.prepare("INSERT OR REPLACE INTO passages (rowid, terms) VALUES (?, ?)");
  for (const [at, { text }] of passages.entries()) statement.run([first + at, termsOf(text).join(" ")]);
  statement.finalize();
  database.exec("COMMIT");
}

function indexOf(database: Database): PeerIndex {
  return {
    search(question, limit) {
      const terms = termsOf(question).map((term) => `"${term}"`);
      if (terms.length === 0) return [];
      return database
        .all("SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?", [
          terms.join(" OR "),
          limit,
        ])
        .map(({ rowid }) => Number(rowid));
    },
    save(file) {
      database.run("VACUUM INTO ?", file);
    },
    replace: (first, passages) => put(database, first, passages),
    // The database is in memory of WebAssembly's, which never gets smaller: its pages that hold something are counted.
    bytesOutside: () =>
      Number(
        database.get(
          `SELECT (page_count - freelist_count) * page_size AS bytes
          FROM pragma_page_count(), pragma_freelist_count(), pragma_page_size()`,
        )?.bytes,
      ),
    close: () => database.close(),
  };
}
