import fc from "fast-check";
import { type Button, type Quotation, type Reply, type ReplyBlock, STATE_LENGTH } from "../../src/reply.ts";
import { directedText } from "./hostile-text.ts";

const characters = (characters: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...characters), minLength, maxLength });

/** Text of up to 5,000 characters and more, some of which double when they are escaped. */
const longText = fc.oneof(
  { weight: 8, arbitrary: directedText },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom("*", "word ", "a\n", "\u202e\n", "😀", "\ud83d", " "),
        fc.integer({ min: 0, max: 5_000 }),
      )
      .map(([unit, times]) => unit.repeat(times)),
  },
);

/** Any button, with command and state as Button promises them. */
export const anyButton: fc.Arbitrary<Button> = fc.record({
  label: longText,
  command: characters("abcxyz-_09", 1, 32),
  state: fc.string({ unit: "grapheme-ascii", maxLength: STATE_LENGTH }),
  effect: fc.constantFrom("answer", "replace"),
});

const CONTEXT: Button = { label: "Context", command: "read", state: "same", effect: "answer" };
const maybeButton = fc.option(fc.oneof(anyButton, fc.constant(CONTEXT)));

const anyQuotation: fc.Arbitrary<Quotation> = fc
  .record({
    kind: fc.constant("quotation" as const),
    mark: longText,
    text: longText.map((text) => `q${text}q`),
    source: fc.option(longText),
    button: maybeButton,
    part: fc.option(fc.tuple(fc.nat(), fc.nat())),
  })
  .map(({ part, ...quotation }) => {
    const symbols = [...quotation.text];
    const [start = 0, end = 0] = (part ?? [])
      .map((place) => symbols.slice(0, place % (symbols.length + 1)).join("").length)
      .sort((one, other) => one - other);
    return { ...quotation, strong: part === null ? null : { start, end } };
  });

const anyBlock: fc.Arbitrary<ReplyBlock> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("heading"), text: longText }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("text"),
      text: longText,
      tone: fc.constantFrom("normal", "aside"),
    }),
  },
  { weight: 4, arbitrary: anyQuotation },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("entry"),
      name: longText,
      detail: longText,
      button: maybeButton,
    }),
  },
);

/** Short, so that the number of components comes to its limit before the characters do. */
const shortBlock: fc.Arbitrary<ReplyBlock> = fc.record({
  kind: fc.constant("quotation"),
  mark: fc.constant("1"),
  text: fc.constantFrom("Russia banned 26 people.", "No."),
  strong: fc.constant(null),
  source: fc.constantFrom("paragraph 3", null),
  button: maybeButton,
});

/** Any reply: blocks of any kind, number and length, with buttons that repeat. */
export const anyReply: fc.Arbitrary<Reply> = fc.record({
  blocks: fc.oneof(
    fc.array(anyBlock, { maxLength: 8 }),
    fc.array(anyBlock, { maxLength: 60 }),
    fc.array(shortBlock, { minLength: 5, maxLength: 60, size: "max" }),
  ),
  buttons: fc.array(fc.oneof(anyButton, fc.constant(CONTEXT)), { maxLength: 7 }),
});
