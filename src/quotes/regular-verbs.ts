/** The forms of a verb besides its base: "denies", "denied", "denying". */
export interface VerbForms {
  readonly present: string;
  readonly past: string;
  readonly ing: string;
}

/** These double their last letter. */
const DOUBLED: ReadonlySet<string> = new Set(["admit", "dub", "plan", "prefer", "quip", "refer", "snap"]);

/** The forms of a regular verb of English, given by its base in lower case. */
export function formsOf(base: string): VerbForms {
  const stem = DOUBLED.has(base) ? base + base.slice(-1) : base.replace(/e$/u, "");
  const third = /(?:s|sh|ch|x)$/u.test(base) ? `${base}e` : base.replace(/([^aeiou])y$/u, "$1ie");
  return {
    present: `${third}s`,
    past: `${stem.replace(/([^aeiou])y$/u, "$1i")}ed`,
    ing: `${stem}ing`,
  };
}
