import type { Output } from "./output.ts";

/** What text is shown in. */
export interface Window {
  /** Its width, at least MINIMUM_COLUMNS. */
  readonly columns: number;
  /** Whether bold and faint may be used. */
  readonly styled: boolean;
}

/** Narrower than this, hanging indents leave no room for words. */
export const MINIMUM_COLUMNS = 20;

const USUAL_COLUMNS = 80;

/** The window behind an output as it is now; without one, 80 columns and no styles. */
export function windowOf(output: Output): Window {
  return {
    columns: Math.max(MINIMUM_COLUMNS, output.columns || USUAL_COLUMNS),
    styled: output.isTTY === true && output.hasColors?.() === true,
  };
}
