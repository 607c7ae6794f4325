import dictionary from "dictionary-en";
import { fold } from "../../search/tokens.ts";

/** What the dictionary's flags put before a word: it has "turn/A", and no "return". */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ["A", "re"],
  ["C", "de"],
  ["E", "dis"],
  ["F", "con"],
  ["I", "in"],
  ["K", "pro"],
  ["U", "un"],
]);

/** Folded base forms, and whether the dictionary writes them in lower case. Read when the first word is looked up. */
let words: ReadonlyMap<string, boolean> | undefined;

/** Hunspell's en_US dictionary, its base forms only, with their prefixes. The first answer waits for it: only the few odd words are folded. */
function readWords(): ReadonlyMap<string, boolean> {
  const read = new Map<string, boolean>();
  for (const line of new TextDecoder().decode(dictionary.dic).split("\n")) {
    const slash = line.indexOf("/");
    const word = slash === -1 ? line : line.slice(0, slash);
    const lowerCase = word.toLowerCase();
    const folded = /[^a-z]/u.test(lowerCase) ? fold(word) : lowerCase;
    if (folded === "") continue;
    const common = lowerCase === word;
    read.set(folded, common || read.get(folded) === true);
    if (slash === -1 || !common) continue;
    for (const flag of line.slice(slash + 1)) {
      const prefix = PREFIXES.get(flag);
      if (prefix !== undefined) read.set(prefix + folded, true);
    }
  }
  return read;
}

const ENDINGS = [/s$/u, /es$/u, /d$/u, /ed$/u, /ing$/u, /r$/u, /er$/u, /ly$/u];

/** The word, and what may be its base form: without an English ending, with the "e" that the ending took. */
function baseForms(word: string): string[] {
  const bases = ENDINGS.filter((ending) => ending.test(word)).map((ending) => word.replace(ending, ""));
  return [word, ...bases, ...bases.map((base) => `${base}e`), word.replace(/i(?:es|ed)$/u, "y")];
}

/** Whether a folded word is in the dictionary, as a common word or as a proper name. */
export function isInDictionary(word: string): boolean {
  words ??= readWords();
  return baseForms(word).some((base) => words?.has(base));
}

/** Whether a folded word is a common word of English, not only a proper name. */
export function isCommonWord(word: string): boolean {
  words ??= readWords();
  return baseForms(word).some((base) => words?.get(base));
}
