import type { Completions } from "./complete.ts";

/** Completes what is typed, when Tab is pressed. */
export type Completer = (line: string) => Promise<Completions>;

/** The person in front of the terminal, or the pipe in their place. */
export interface Person {
  /** The next line that they type; null where they leave (Ctrl-D, Ctrl-C) or there is no more. */
  ask(complete: Completer): Promise<string | null>;
  /** Prints text that stays. */
  tell(text: string): Promise<void>;
  /** Prints text in whose place the next comes; nothing where what is printed stays. */
  tellForNow(text: string): Promise<void>;
  /** Lets go of keyboard or pipe, which would keep the process waiting. */
  leave(): Promise<void>;
}
