import type { Reply } from "../../src/reply.ts";
import { buttonsOf, renderReply } from "../../src/terminal/render.ts";

/*
 * What a reply would do to a terminal beyond what it asks for, read from what is printed alone. What steers one:
 * ECMA-48 (https://ecma-international.org/publications-and-standards/standards/ecma-48/), all of it begun by C0 or C1.
 */

/** The styles that Footnote itself switches on and off. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: every style begins with one.
const OWN_STYLE = /\u{1b}\[(?:1|2|22)m/gu;
const STEERS = /[^\P{Cc}\n]|[\p{Bidi_Control}\p{Cs}\u2028\u2029]/u;
/** What cannot be printed, what stands in its place, and white space. */
const REPLACED = /[\p{Cc}\p{Bidi_Control}\p{Cs}\s\u2400-\u2421\ufffd]/gu;

/** What is wrong with a reply as a terminal shows it. */
export function faultsPrinted(reply: Reply): readonly string[] {
  const printed = renderReply(reply, { columns: 72, styled: true }, buttonsOf(reply)).replace(OWN_STYLE, "");
  const squeezed = printed.replace(REPLACED, "");
  return [
    ...(STEERS.test(printed) ? ["it steers the terminal"] : []),
    ...reply.blocks.flatMap((block) =>
      block.kind === "quotation" && !squeezed.includes(block.text.replace(REPLACED, ""))
        ? [`not printed whole: ${JSON.stringify(block.text)}`]
        : [],
    ),
  ];
}
