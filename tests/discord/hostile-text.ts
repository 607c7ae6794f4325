import fc from "fast-check";

/** One of each thing that Discord would act on, and the kind of node that it then is. */
export const HOSTILE: readonly (readonly [string, string])[] = [
  ["# heading", "heading"],
  ["text\n### heading", "heading"],
  ["-# small print", "subtext"],
  ["- item", "list"],
  ["* item", "list"],
  ["+ item", "list"],
  ["  - item", "list"],
  ["1. item", "list"],
  ["1\f. item", "list"],
  ["2022. item", "list"],
  ["> quote", "quote"],
  [">>> quote\nto the end", "quote"],
  ["**bold**", "bold"],
  ["*italic*", "italic"],
  ["_italic_", "italic"],
  ["__underline__", "underline"],
  ["~~strike~~", "strike"],
  ["||spoiler||", "spoiler"],
  ["`code`", "code"],
  ["``co`de``", "code"],
  ["```js\ncode\n```", "code block"],
  ["[Discord](https://evil.example)", "link"],
  ["[Discord](<https://evil.example>)", "link"],
  ["https://evil.example/path?a=b", "address"],
  ["steam://run/1", "address"],
  ["discord.gg/evil", "invitation"],
  ["<https://evil.example>", "angle"],
  ["<mail@evil.example>", "angle"],
  ["<+15551234567>", "angle"],
  ["<@123456789012345678>", "angle"],
  ["<@!123456789012345678>", "angle"],
  ["<@&123456789012345678>", "angle"],
  ["<#123456789012345678>", "angle"],
  ["</ask:123456789012345678>", "angle"],
  ["<id:customize>", "angle"],
  ["<t:1618953630:R>", "angle"],
  ["<a:dance:123456789012345678>", "angle"],
  [":smile:", "emoji"],
  ["@everyone", "everyone"],
  ["@here", "everyone"],
  ["@silent psst", "everyone"],
];

/** What markup is made of, and what is known to trip parsers, to be strung together at random. */
const TOKENS = [
  ...HOSTILE.map(([text]) => text),
  ...["\\", "\\\\", "*", "**", "***", "_", "__", "~~", "||", "`", "```", "<", ">", ">>> ", "[", "](", ")"],
  ...["#", "# ", "-", "-# ", "- ", "+ ", ":", "://", "/", "@", "!", ".", "1", "1.", "!["],
  ...[" ", "  ", "\t", "\n", "\n\n", "\r\n", "\r", "\f", "\u2028", "\u0085", "\u00a0", "\u3000", "\ufeff"],
  ...[
    "word",
    "U.S.",
    "«»",
    "¯\\_(ツ)_/¯",
    "é",
    "سلام",
    "\u200b",
    "\u200c",
    "\u200d",
    "👩‍👩‍👧",
    "#️⃣",
    "🇳🇱",
    "\0",
  ],
];
const DIRECTIONS = [..."\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"];

const strung = (tokens: readonly string[]) =>
  fc
    .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...tokens) }, fc.string({ unit: "grapheme" })), {
      maxLength: 12,
    })
    .map((parts) => parts.join(""));

/** Text that tries to act as markup. */
export const hostileText: fc.Arbitrary<string> = strung(TOKENS);

/** The same with controls that change the direction of writing, opened and closed at random. */
export const directedText: fc.Arbitrary<string> = strung([...TOKENS, ...DIRECTIONS, ...DIRECTIONS]);
