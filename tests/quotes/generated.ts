import type { Library } from "../../src/library/library.ts";
import { between, pick, type Random, seededRandom } from "../bench/random.ts";
import { libraryOf } from "../commands/samples.ts";

/* Articles of made-up sentences, and quotations made of them, each in one of the ways in which people go wrong. */

export interface Case {
  readonly kind:
    | "verbatim"
    | "typography"
    | "word changed"
    | "negation removed"
    | "joined"
    | "wrong speaker"
    | "invented";
  /** What a person types, the quotation between quotation marks. */
  readonly typed: string;
  /** What it was made of. */
  readonly from: string;
}

const SPEAKERS = ["Ann Bell", "Karl Voss", "Lena Ortiz", "Omar Haddad", "Ruth Okafor"] as const;
const SUBJECTS =
  "the ministry|our harbour|the northern railway|this committee|the old bridge|every fisherman|the new treaty|their neighbour|the island's council|our glass factory".split(
    "|",
  );
const VERBS = "repair|abandon|finance|inspect|surrender|welcome|postpone|defend|publish|inherit".split("|");
const OBJECTS =
  "the eastern lighthouse|seven wooden ferries|the archive of maps|a tax on salt|the winter market|those copper mines|the school on the hill|nine hundred letters|the quarantine rules|a festival of lanterns".split(
    "|",
  );
const REASONS =
  "because the river froze early|before the elections in autumn|although nobody asked for it|while prices were rising|after the quarrel over fishing rights|unless the governor objects|so that families can return|despite the warnings of engineers|once the storm has passed|if the museum lends its crane".split(
    "|",
  );

interface Statement {
  readonly words: string;
  readonly speaker: (typeof SPEAKERS)[number];
}

/** Different statements, half of them with a negation. */
function statements(random: Random, count: number): Statement[] {
  const made = new Map<string, Statement>();
  while (made.size < count) {
    const will = random() < 0.5 ? "will not" : "will";
    const words = `${pick(random, SUBJECTS)} ${will} ${pick(random, VERBS)} ${pick(random, OBJECTS)} ${pick(random, REASONS)}`;
    // A statement and its contrary would each be found for the other.
    const positive = words.replace(" not", "");
    if (!made.has(positive))
      made.set(positive, { words: capitalised(words), speaker: pick(random, SPEAKERS) });
  }
  return [...made.values()];
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const CASES: readonly Case["kind"][] = [
  "verbatim",
  "typography",
  "word changed",
  "negation removed",
  "joined",
  "wrong speaker",
  "invented",
];

/** As many cases as are asked for, of all kinds in turn, and the articles that they are of; the same for the same seed. */
export function generateCases(
  seed: number,
  count: number,
): { readonly cases: readonly Case[]; readonly library: Library } {
  const random = seededRandom(seed);
  const all = statements(random, 240);
  const articles = Object.fromEntries(
    Array.from({ length: 8 }, (_, number) => [
      `${number}.txt`,
      all.slice(number * 30, number * 30 + 30).map(paragraphOf),
    ]),
  );
  const cases = Array.from({ length: count }, (_, at) =>
    caseOf(CASES[at % CASES.length] ?? "verbatim", all, random),
  );
  return { cases, library: libraryOf(articles) };
}

const paragraphOf = ({ words, speaker }: Statement) => `“${words},” said ${speaker}.`;

function caseOf(kind: Case["kind"], all: readonly Statement[], random: Random): Case {
  const negated = all.filter(({ words }) => words.includes(" not "));
  const { words, speaker } = pick(random, kind === "negation removed" ? negated : all);
  const typed = (quotation: string, by?: string) => ({
    kind,
    from: words,
    typed: `${by === undefined ? "" : `${by} said: `}“${quotation}”`,
  });
  switch (kind) {
    case "verbatim":
      return typed(fragment(words, random), speaker);
    case "typography":
      return { kind, from: words, typed: printedOtherwise(fragment(words, random), random) };
    case "word changed":
      return typed(withWordChanged(words, random));
    case "negation removed":
      return typed(words.replace(" not", ""));
    case "joined":
      return typed(
        joined(
          words,
          pick(
            random,
            all.filter((one) => !endAlike(one.words, words)),
          ).words,
          random,
        ),
      );
    case "wrong speaker":
      return typed(
        words,
        pick(
          random,
          SPEAKERS.filter((one) => one !== speaker),
        ),
      );
    case "invented":
      return typed(invented(random));
  }
}

/** The beginning of one and the end of the other would be one of them. */
const endAlike = (one: string, other: string) => one.split(" ").at(-1) === other.split(" ").at(-1);

/** At least six words in a row. */
function fragment(words: string, random: Random): string {
  const all = words.split(" ");
  const length = between(random, 6, all.length);
  const start = between(random, 0, all.length - length);
  return all.slice(start, start + length).join(" ");
}

function printedOtherwise(words: string, random: Random): string {
  const spaced = words
    .split(" ")
    .map((word) => word + pick(random, [" ", "  ", "\u00a0", "\n", " — ", ", ", " "]))
    .join("")
    .trim();
  const cased = pick(random, [spaced, spaced.toUpperCase(), spaced.toLowerCase()]);
  const apostrophes = cased.replaceAll("'", pick(random, ["'", "’"]));
  const [open, close] = pick(random, [
    ["“", "”"],
    ['"', '"'],
    ["„", "“"],
    ["«", "»"],
    ["« ", " »"],
    ["‘", "’"],
    ["「", "」"],
  ] as const);
  return `${open}${apostrophes.replace(/[\s,—]+$/u, "")}${pick(random, ["", ".", "!", "…", ","])}${close}`;
}

function withWordChanged(words: string, random: Random): string {
  const all = words.split(" ");
  const at = between(random, 0, all.length - 1);
  const others = ["granite", "quickly", "seventeen", "Tuesday", "never", "the", "velvet"];
  all[at] = pick(
    random,
    others.filter((word) => word.toLowerCase() !== all[at]?.toLowerCase()),
  );
  return all.join(" ");
}

/** The beginning of one and the end of another, with an ellipsis or without. */
function joined(one: string, other: string, random: Random): string {
  const beginning = one.split(" ").slice(0, 7).join(" ");
  return `${beginning}${pick(random, [" ", " … ", " [...] "])}${other.split(" ").slice(-6).join(" ")}`;
}

function invented(random: Random): string {
  const words =
    "glaciers orchestra vanish marble forty under a melting pianos and seldom their rockets of Saturn burn".split(
      " ",
    );
  return Array.from({ length: between(random, 5, 15) }, () => pick(random, words)).join(" ");
}
