/*
 * Finds a stretch of text again of which only length and hash are known: what a button can carry of a quotation whose
 * article may have changed since. A rolling hash (Karp and Rabin, "Efficient randomized pattern-matching algorithms",
 * IBM Journal of Research and Development 31, 1987) looks at every place of a text in one pass; two of 32 bits each make
 * a false find as good as impossible.
 */

const BASES = [0x01000193, 0x5bd1e995] as const;

const hashOf = (text: string, base: number): number => {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, base) + text.charCodeAt(at)) | 0;
  return hash;
};

/** What tells one text from others of the same length: at most 15 digits, small letters and a hyphen. */
export function fingerprint(text: string): string {
  return BASES.map((base) => (hashOf(text, base) >>> 0).toString(36)).join("-");
}

/** Where the first stretch of that length and fingerprint begins in a text, or -1. Linear in the text's length. */
export function findFingerprint(text: string, length: number, wanted: string): number {
  if (length === 0 || length > text.length) return -1;
  const [first, second] = BASES;
  const leaving = BASES.map((base) => power(base, length - 1));
  const [wantedOne, wantedTwo] = wanted.split("-").map((digits) => Number.parseInt(digits, 36) | 0);
  let one = hashOf(text.slice(0, length), first);
  let two = hashOf(text.slice(0, length), second);
  for (let at = 0; ; at++) {
    if (one === wantedOne && two === wantedTwo) return at;
    if (at + length >= text.length) return -1;
    const [gone, next] = [text.charCodeAt(at), text.charCodeAt(at + length)];
    one = (Math.imul(one - Math.imul(gone, leaving[0] ?? 0), first) + next) | 0;
    two = (Math.imul(two - Math.imul(gone, leaving[1] ?? 0), second) + next) | 0;
  }
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let step = 0; step < exponent; step++) result = Math.imul(result, base);
  return result;
}
