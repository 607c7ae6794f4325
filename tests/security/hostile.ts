import fc from "fast-check";
import { directedText, HOSTILE as MARKUP } from "../discord/hostile-text.ts";

/*
 * Texts that somebody has used, or could use, to make a program show or do what it should not, by what they try. The
 * markup of Discord is in tests/discord/hostile-text.ts, each with the effect that it has where nobody escapes it.
 */

const DIRECTION = [
  "invoice\u202egnp.exe",
  "\u2067right\u2066left",
  "\u202b\u202a\u202d",
  "closed\u2069too\u2069often \u202e",
  "open\u2067 \u2067 \u2067",
  "two\u001cparagraphs\u202e",
  "العربية \u202e 12 עברית",
  "\u200f12\u200e – \u061c",
];

const UNSEEN = [
  "\u200b",
  "\u3164\u115f\u2800",
  "@\u200beveryone",
  "a\u200d\u200cb\u2060c\u00ad",
  "\ufeffmark",
  "\u{e0041}\u{e0042}\u{e007f}tags",
  "❤\ufe0f\ufe0e\u034f",
  "\ufff9annotated\ufffaby\ufffb",
];

const FLOODS = [
  `Z${"\u0301\u0323\u0489".repeat(60)}`,
  "﷽".repeat(30),
  `${"👩\u200d".repeat(40)}👩`,
  "x".repeat(3_000),
  "🇳".repeat(99),
];

const CONTROLS = [
  "\0",
  "\u001b[2J\u001b[1;1Hcleared",
  "\u001b]0;title\u0007",
  "\u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u001b\\",
  "\u009b31mred",
  "\u009dosc\u009c",
  "\b\b\bgone\r\rover",
  "a\vb\fc\u0085d\u2028e\u2029f",
  "\ud83d lone \udc00",
];

const LOOKALIKES = [
  "https://disc\u043erd.gg/evil",
  "discord․gg/evil",
  "ｈｔｔｐｓ：//evil.example",
  "1\f. item",
  "＠everyone",
];

/** What means something to JavaScript, JSON, YAML, a shell, a path or a format string. */
export const WORDS = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "prototype",
  "then",
  "null",
  "undefined",
  "NaN",
  "true",
  "-0",
  "$&",
  "$1",
  "%s%n",
  "{{7*7}}",
  "`id` $(id)",
  "'; DROP TABLE articles; --",
  "../../etc/passwd",
  "C:\\con",
  "!!js/function",
  "<<: *a",
];

/** One of each. */
export const COLLECTED: readonly string[] = [
  ...MARKUP.map(([text]) => text),
  ...DIRECTION,
  ...UNSEEN,
  ...FLOODS,
  ...CONTROLS,
  ...LOOKALIKES,
  ...WORDS,
];

/** Hostile text, collected or strung together at random. */
export const anyHostile: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...COLLECTED) },
  { weight: 2, arbitrary: directedText },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...COLLECTED), directedText).map(([one, other]) => `${one} ${other}`),
  },
);
