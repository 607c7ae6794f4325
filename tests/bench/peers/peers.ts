import { flexSearch } from "./libraries/flexsearch.ts";
import { footnote } from "./libraries/footnote.ts";
import { lunrPeer } from "./libraries/lunr.ts";
import { miniSearchAsItComes, miniSearchPrepared } from "./libraries/minisearch.ts";
import { orama } from "./libraries/orama.ts";
import { sqliteFts5 } from "./libraries/sqlite.ts";
import { wink } from "./libraries/wink.ts";
import type { Peer } from "./peer.ts";

/** All that are compared, ours first. */
export const PEERS: readonly Peer[] = [
  footnote,
  miniSearchAsItComes,
  miniSearchPrepared,
  orama,
  flexSearch,
  lunrPeer,
  wink,
  sqliteFts5,
];

/** Throws for a name that none has. */
export function peerNamed(name: string): Peer {
  const peer = PEERS.find((one) => one.name === name);
  if (peer === undefined) throw new Error(`There is no library ${name} to compare with.`);
  return peer;
}
