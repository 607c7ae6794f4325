import { isArticleName } from "../corpus/article-files.ts";

/** In UTF-16 code units: with a number and an extension a name stays below what any file system takes. */
const STEM_LENGTH = 60;

/** What Windows keeps for devices, whatever stands behind the first full stop. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d|conin|conout)\s*(?:\.|$)/i;

/** Letters, digits and what commonly joins them, so that a name means nothing to a shell or a path. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._()-]{0,99}$/u;

/** Whether an article may be given that name anew; stricter than what the names of articles that are there may be. */
export const isSafeName = (name: string): boolean =>
  PLAIN.test(name) && !DEVICE.test(name) && isArticleName(name);

/** Names that some file systems take for one another are folded to one. */
const fold = (name: string): string => name.normalize("NFC").toLowerCase();

/** The first of the names that is not among those taken, upper and lower case being the same. */
export function firstFree(names: Iterable<string>, taken: readonly string[]): string {
  const folded = new Set(taken.map(fold));
  for (const name of names) if (!folded.has(fold(name))) return name;
  throw new Error("There is no end of names.");
}

/** The words of a title, without accents, with hyphens between: "Präsident spricht" is "prasident-spricht". */
function stemOf(title: string): string {
  const plain = title
    .slice(0, 5 * STEM_LENGTH)
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\p{Default_Ignorable_Code_Point}]/gu, "")
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, "")
    .normalize("NFC");
  const words = plain.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? ["article"];
  const stem = words.join("-").slice(0, STEM_LENGTH);
  return stem.replace(/[\ud800-\udbff]$/, "").replace(/-$/, "");
}

function* safeNames(stem: string, extension: string): Generator<string> {
  for (let number = 1; ; number++) {
    const name = `${stem}${number === 1 ? "" : `-${number}`}${extension}`;
    if (isSafeName(name)) yield name;
  }
}

/** A safe name for an article's file, made of its title, that is not among those taken. */
export const nameFor = (title: string, extension: ".txt" | ".md", taken: readonly string[]): string =>
  firstFree(safeNames(stemOf(title), extension), taken);
