import type { Choice, Request } from "../command.ts";
import type { Problem } from "../corpus/corpus.ts";
import type { Progress } from "../library/library-builder.ts";
import type { Quotation, Reply } from "../reply.ts";

/** What one version of the articles holds. */
export interface Contents {
  /** Tells versions apart: a hash of the articles and of the names beside them. */
  readonly version: string;
  readonly articles: readonly ArticleSummary[];
  readonly passages: number;
  /** Distinct terms in the index. */
  readonly terms: number;
  readonly problems: readonly Problem[];
}

export interface ArticleSummary {
  /** The file's name. */
  readonly id: string;
  /** `sha256:` and 64 hexadecimal digits, of the file's bytes. */
  readonly hash: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** How one question is answered. */
export interface Finding {
  readonly question: string;
  readonly answered: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** What stands first in the answer; null when unanswered. */
  readonly lead: Quotation | null;
}

/** What would be understood of a file if it were an article. */
export interface Preview {
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly passages: number;
  /** What was taken for page furniture, as it stands in the text, in order. */
  readonly furniture: readonly string[];
  /** The first paragraph, whole. */
  readonly beginning: string;
  /** The article that has the same text below its front matter. */
  readonly copyOf: ArticleSummary | null;
  /** The article that has half of its sentences or more; null where `copyOf` is known. */
  readonly resembles: ArticleSummary | null;
}

/**
 * Holds one version of the articles and does what needs them; elsewhere, perhaps, than the caller. Every promise is
 * answered from one version, and rejects with UserError for what the person can mend.
 */
export interface Reader {
  readonly contents: Contents;
  run(command: string, request: Request): Promise<Reply>;
  /** `shown`: the texts of the reply that carries the button. */
  press(command: string, state: string, shown: readonly string[]): Promise<Reply>;
  complete(command: string, option: string, typed: string): Promise<readonly Choice[]>;
  /** How it answers each question, in order. */
  find(questions: readonly string[]): Promise<readonly Finding[]>;
  /** Throws UserError, beginning with "it", where the file is of no use as an article. */
  preview(name: string, bytes: Uint8Array): Promise<Preview>;
  /**
   * Reads the folder again, and from then on answers from what is there. When it rejects, or is cancelled through the
   * signal (it then rejects with the signal's reason), it answers as before.
   */
  reread(onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<Contents>;
  /** Resolves when the reader can no longer answer without having been closed, with why. */
  readonly failed: Promise<Error>;
  close(): Promise<void>;
}
