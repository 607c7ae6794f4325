import { CST, Lexer } from "yaml";

/** People who keep names and titles never nest deeper. */
export const NESTING = 32;

const OPENING = new Set(["flow-seq-start", "flow-map-start"]);
const CLOSING = new Set(["flow-seq-end", "flow-map-end"]);
/** What opens a list or a mapping without brackets. */
const INDICATORS = new Set(["seq-item-ind", "explicit-key-ind", "map-value-ind"]);

/**
 * Whether YAML may be nested deeper than NESTING: its parser takes a time that grows with the fourth power of the
 * depth, and can end the whole program for want of stack. Counts the brackets that are open, and the indent and the
 * indicators of a line; a line with a very deep indent is taken for a nested one, but never the reverse. Linear in
 * the length of the text.
 */
export function isNestedDeeply(yaml: string): boolean {
  let brackets = 0;
  let indent = 0;
  let indicators = 0;
  let atStart = true;
  let isScalar = false;
  for (const token of new Lexer().lex(yaml)) {
    // A scalar's own text, which may look like anything, follows a mark.
    const type: string = isScalar ? "text" : (CST.tokenType(token) ?? "text");
    if (atStart && brackets === 0) {
      indent = type === "space" ? token.length : 0;
      indicators = 0;
    }
    if (OPENING.has(type)) brackets++;
    if (CLOSING.has(type)) brackets = Math.max(0, brackets - 1);
    if (brackets === 0 && INDICATORS.has(type)) indicators++;
    const blocks = indicators === 0 ? 0 : indent + indicators;
    if (brackets + blocks > NESTING) return true;
    isScalar = type === "scalar";
    atStart = type === "newline" || type === "doc-mode" || token.endsWith("\n");
  }
  return false;
}
