/** A passage as a library gets it. */
export interface TitledText {
  readonly title: string;
  readonly text: string;
}

/** A library that searches text, set up to find passages for questions: any of a question's words may match. */
export interface Peer {
  /** As it stands in tables and charts. */
  readonly name: string;
  /** Indexes passages from nothing. A passage's id is its place in the list. */
  build(passages: readonly TitledText[]): Promise<PeerIndex> | PeerIndex;
  /** The index that was saved as this file. Not there where the library has no serialisation of its own. */
  readonly load?: (file: string) => Promise<PeerIndex> | PeerIndex;
}

export interface PeerIndex {
  /** The ids of the best passages, best first. */
  search(question: string, limit: number): Promise<readonly number[]> | readonly number[];
  /** Writes a file that `load` reads. */
  readonly save?: (file: string) => void;
  /** Puts an article's passages in the place of another's, under its ids: `first` and those that follow it. */
  readonly replace?: (first: number, passages: readonly TitledText[]) => Promise<void> | void;
  /** What it takes of memory that the engine of JavaScript knows nothing of, in bytes. */
  readonly bytesOutside?: () => number;
  /** Gives back what garbage collection does not. */
  readonly close?: () => void;
}

/** So many passages, one after the other, are an article: what is replaced at once. */
export const ARTICLE_PASSAGES = 15;
