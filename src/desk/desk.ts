import type { Feedback } from "../feedback/feedback.ts";
import type { ArticleFolder, Change } from "../folder/article-folder.ts";
import type { Progress } from "../library/library-builder.ts";
import type { Contents, Finding, Preview, Reader } from "../reader/reader.ts";
import type { Difference } from "./compare.ts";

/** How far a reindex is, or what it came to. */
export type Reindexing =
  /** Another one runs, and has to end first. */
  | { readonly kind: "waiting" }
  | Running
  /** It has read the folder and asks both versions the community's questions. */
  | { readonly kind: "comparing" }
  | { readonly kind: "done"; readonly report: Report }
  /** Where a change caused it, the change was taken back, unless `message` says otherwise. */
  | { readonly kind: "cancelled"; readonly change: Change | null }
  /** What the person is told: what to mend, or the id under which the fault stands in the log. */
  | { readonly kind: "failed"; readonly message: string; readonly change: Change | null };

export interface Running {
  readonly kind: "running";
  /** Names it to its Cancel button. */
  readonly run: string;
  readonly progress: Progress;
  /** An estimate; null while there is nothing to estimate from. */
  readonly secondsLeft: number | null;
}

/** What a reindex did. */
export interface Report {
  /** Names it to its buttons. */
  readonly run: string;
  /** What it was for; null where the folder was changed by other hands. */
  readonly change: Change | null;
  readonly before: Contents;
  readonly after: Contents;
  readonly difference: Difference;
  readonly effects: readonly Effect[];
  /** What is wrong with the file of the community's questions; null where nothing is. */
  readonly questionsProblem: string | null;
  readonly milliseconds: number;
}

/** What became of one of the community's questions. */
export interface Effect {
  readonly kind: "as_before" | "better_source" | "other_source" | "answered_now" | "no_longer_answered";
  readonly before: Finding;
  readonly after: Finding;
}

/** An article that was handed in and not yet confirmed. */
export interface Draft {
  readonly id: string;
  /** The name that its file shall have. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly preview: Preview;
}

/** Where the articles are kept: the version that answers, the one before it, the reindex that runs, the drafts. */
export interface Desk {
  /** The reader that answers now. Rejects with UserError where there is nothing to answer from. */
  reader(): Promise<Reader>;
  /** What that version holds; null before there is one, and from its reader's breakdown until another is open. */
  contents(): Contents | null;
  readonly folder: ArticleFolder;
  /**
   * Reads the folder again aside; once that is done, what is there answers, all at once. Yields how far it is, and last
   * what it came to; until then, and where it comes to nothing, the version before answers. Where one runs already it is
   * that one; with a change it is another one, after it.
   */
  reindex(change: Change | null): AsyncIterable<Reindexing>;
  /** Throws UserError where that run is over. */
  cancel(run: string): void;
  /** What the last reindex did. Throws UserError where that was another run. */
  report(run: string): Report;
  /**
   * Puts back the version before that run, and the folder where the run was for a change of it. Throws UserError where
   * that version is no longer at hand.
   */
  undo(run: string): Promise<Report>;
  readonly drafts: Drafts;
  /** What people say of the answers. */
  readonly feedback: Feedback;
  /** Ends the readers. */
  close(): Promise<void>;
}

/** Articles that were handed in and wait to be confirmed; the last few, in memory only. */
export interface Drafts {
  keep(draft: Omit<Draft, "id">): Draft;
  /** Takes a draft away. Throws UserError where it is no longer there. */
  take(id: string): Draft;
}
