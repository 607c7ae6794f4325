import { UserError } from "../errors.ts";
import type { Progress } from "../library/library-builder.ts";
import type { Contents, Reader } from "./reader.ts";

/* What the main thread and a reader's thread say to each other; all of it is plain data that can be cloned. */

/** What a reader's thread is started with. */
export interface ThreadData {
  readonly folder: string;
  /** Where it keeps what it made of the folder for the next start; null: nowhere. */
  readonly stateDirectory: string | null;
  /** As `cancelled` of a call. */
  readonly cancelled: Int32Array;
  /** Whether another reader answers while this one opens the folder. */
  readonly aside: boolean;
}

export type Method = "run" | "press" | "complete" | "find" | "preview" | "reread";

/** Asks for `reader[method](...args)`. */
export interface Call {
  readonly id: number;
  readonly method: Method;
  readonly args: readonly unknown[];
  /** Shared memory of one number: 1 once the call is cancelled. A message would only be heard when the work is done. */
  readonly cancelled: Int32Array;
}

/** What is said of a call; of the opening of the folder, which comes first, under the id 0. */
export type Answer = { readonly id: number } & (
  | { readonly kind: "progress"; readonly progress: Progress }
  /** Contents go along where the call may have changed them. */
  | { readonly kind: "done"; readonly result: unknown; readonly contents: Contents | null }
  | { readonly kind: "failed"; readonly error: unknown; readonly forPerson: boolean }
);

/** The id of the opening. */
export const OPENING = 0;

export type CallOf<M extends Method> = (...args: Parameters<Reader[M]>) => ReturnType<Reader[M]>;

/** An error as it crosses between threads: what a class it is of is lost on the way. */
export function failureOf(error: unknown): { readonly error: unknown; readonly forPerson: boolean } {
  return { error, forPerson: error instanceof UserError };
}

export function errorOf({
  error,
  forPerson,
}: {
  readonly error: unknown;
  readonly forPerson: boolean;
}): unknown {
  return forPerson && error instanceof Error ? new UserError(error.message, { cause: error.cause }) : error;
}
