import type { Slice } from "./corpus.ts";

/** A line without the white space around it. */
interface Line extends Slice {
  /** Whether it stands right below the line before, with no blank line between. */
  readonly adjacent: boolean;
}

/** Text broken by hand or by a mail program has lines of about this many characters. */
const WRAPPED = { shortest: 40, longest: 120 };

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

/** Looks for the ends of lines, not for lines: a pattern for a whole line of megabytes would run out of stack. */
function* linesOf(text: string, from: number): Generator<Line> {
  let blank = true;
  let first = from;
  const ends = [...text.slice(from).matchAll(LINE_END)].map(
    ({ 0: mark, index }) => from + index + mark.length,
  );
  for (const beyond of [...ends, text.length]) {
    const raw = text.slice(first, beyond);
    const end = first + raw.trimEnd().length;
    const start = end - raw.trim().length;
    first = beyond;
    if (start < end) yield { start, end, adjacent: !blank };
    blank = start === end;
  }
}

/** Whether a line goes on with what the line above it has begun: “, as reported by the White House.” */
function continues(text: string, line: Line): boolean {
  if (!line.adjacent) return false;
  // A markdown quotation goes on behind its mark.
  const word = /^(?:> ?)?(\S*)/.exec(text.slice(line.start, line.start + 40))?.[1] ?? "";
  if (/^[,;:.!?)\]”»]/.test(word)) return true;
  // "iPhone" may begin a paragraph, and so may an address.
  return /^\p{Ll}/u.test(word) && !/\p{Lu}|:\/\/|^www\./u.test(word);
}

/** Whether a line ends where a sentence may end. */
const isEnded = (text: string, line: Line): boolean =>
  /[.!?…:][”"’')\]]*$/.test(text.slice(line.end - 8, line.end));

/**
 * Whether lines without a blank line between are one paragraph broken to a width: each was as full as the
 * first word of the next allowed, and a line ends in the middle of a sentence.
 */
function isWrapped(text: string, group: readonly Line[]): boolean {
  const lengths = group.map((line) => line.end - line.start);
  const width = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (width < WRAPPED.shortest || width > WRAPPED.longest) return false;
  const full = group.slice(1).every((line, index) => {
    const word = /^\S*/.exec(text.slice(line.start, line.end))?.[0] ?? "";
    return (lengths[index] ?? 0) + 1 + word.length > width && !/^[•‣▪*+#>-]$/.test(word);
  });
  return full && group.slice(0, -1).some((line) => !isEnded(text, line));
}

function* groupsOf(lines: Iterable<Line>): Generator<Line[]> {
  let group: Line[] = [];
  for (const line of lines) {
    if (!line.adjacent && group.length > 0) {
      yield group;
      group = [];
    }
    group.push(line);
  }
  if (group.length > 0) yield group;
}

/**
 * The stretches that stand on lines of their own from `from` on: a line each, or several where a line goes on
 * with the one above it. Together they hold everything but white space.
 */
export function findStretches(text: string, from: number): Slice[] {
  const stretches: Slice[] = [];
  for (const group of groupsOf(linesOf(text, from))) {
    const wrapped = isWrapped(text, group);
    for (const line of group) {
      const above = stretches.at(-1);
      if (above && line.adjacent && (wrapped || continues(text, line))) {
        stretches[stretches.length - 1] = { start: above.start, end: line.end };
      } else stretches.push({ start: line.start, end: line.end });
    }
  }
  return stretches;
}
