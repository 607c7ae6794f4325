import type { Passage, Slice } from "../corpus/corpus.ts";
import { overlaps } from "../corpus/slices.ts";
import { count } from "../count.ts";
import { UserError } from "../errors.ts";
import type { Library } from "../library/library.ts";
import { directoryOf } from "../people/directory.ts";
import { findPeople, peopleBeginning } from "../people/find-person.ts";
import { keyOf } from "../people/group-names.ts";
import type { Person } from "../people/person.ts";
import {
  aside,
  type Button,
  type Entry,
  factsInRow,
  heading,
  type Quotation,
  type Reply,
  type ReplyBlock,
  text,
} from "../reply.ts";
import { shorten } from "../shorten.ts";
import { isVisible } from "../visible.ts";
import { passagesWith } from "./mentioned.ts";
import { quotationOf } from "./passages.ts";
import { type Said, sayingsOf } from "./sayings.ts";

/** Names and titles in one line; a name or title in it; what was typed. */
const LISTED = 8;
const LISTED_LENGTH = 80;
const TYPED_LENGTH = 60;

/** People among whom is chosen, and who are offered where nobody is near. */
const CHOICES = 5;
const OFFERED = 3;

/** Passages that say something of somebody, and among how many they are looked for. */
const SAID_OF = 4;
const SEARCHED = 60;

/** So many digits of a version tell it from others. */
const VERSION_DIGITS = 12;

/** Which part of a card is shown: a page of quotations, counted from 0, or what is said of somebody. */
type Part = number | "about";

/** A card for whoever is named so, or a choice of those who might be meant. Never throws for any text. */
export function whoReply(typed: string, library: Library): Reply {
  const directory = directoryOf(library);
  const { people, nearest } = findPeople(directory, typed);
  const [person, ...others] = people;
  if (person && others.length === 0) return card(person, 0, library);
  const named = isVisible(typed) ? `“${shorten(typed.trim(), TYPED_LENGTH)}”` : "that";
  const passages = person ? [] : passagesWith(typed, library).slice(0, SAID_OF);
  if (passages.length > 0)
    return {
      blocks: [
        text(`I can make out no person or body called ${named}, but the articles have the words:`),
        ...passages.map((passage, at) => quotationOf(passage, at + 1, passage.sentence)),
        ...(nearest.length > 0 ? [aside("The nearest names:")] : []),
        ...nearest.map((one) => entry(one, library)),
      ],
      buttons: [],
    };
  const isNear = nearest.length > 0;
  const choices = person ? people : isNear ? nearest : directory.slice(0, OFFERED);
  const lines = person
    ? [text(`${named} could be:`)]
    : [
        text(isVisible(typed) ? `No article names ${named}.` : "Name a person or a body."),
        ...(choices.length > 0
          ? [aside(isNear ? "The nearest names:" : "The articles name most often:")]
          : []),
      ];
  const rest = choices.length - CHOICES;
  return {
    blocks: [
      ...lines,
      ...choices.slice(0, CHOICES).map((one) => entry(one, library)),
      ...(rest > 0 ? [aside(`${rest} more: type more of the name.`)] : []),
    ],
    buttons: [],
  };
}

/** The names that a person began to type, the most often named first. */
export const whoChoices = (typed: string, library: Library): readonly string[] =>
  peopleBeginning(directoryOf(library), typed).map(({ name }) => name);

/** What a button of a card shows. Throws UserError when it is of other articles. */
export function whoPressed(state: string, library: Library): Reply {
  const [version, index = "", part = ""] = state.split(".");
  const person = directoryOf(library)[Number.parseInt(index, 36)];
  if (version !== versionOf(library) || !person)
    throw new UserError("The articles have changed since that reply. Ask again for the card as it is now.");
  return card(person, part === "about" ? "about" : Math.max(0, Number.parseInt(part, 10) || 0), library);
}

/** Tells libraries apart, also those of which versions of Footnote name others. */
const versionOf = (library: Library): string =>
  `${library.version.replace("sha256:", "").slice(0, VERSION_DIGITS)}-${directoryOf(library).length.toString(36)}`;

function button(
  person: Person,
  part: Part,
  label: string,
  effect: Button["effect"],
  library: Library,
): Button {
  const state = [versionOf(library), directoryOf(library).indexOf(person).toString(36), part].join(".");
  return { label, command: "who", state, effect };
}

function entry(person: Person, library: Library): Entry {
  const [title] = person.titles;
  return {
    kind: "entry",
    name: person.name,
    detail: factsInRow([title ?? null, namedIn(person, library), quotedTimes(person)]),
    button: button(person, 0, "Show", "answer", library),
  };
}

const pronounOf = ({ kind }: Person) => (kind === "person" ? "they" : "it");
const objectOf = ({ kind }: Person) => (kind === "person" ? "them" : "it");
const ownOf = ({ kind }: Person) => (kind === "person" ? "their" : "its");

const quotedTimes = ({ quotations }: Person) =>
  quotations.length === 0 ? "not quoted" : count(quotations.length, "quotation");

function namedIn({ mentions }: Person, { corpus }: Library): string {
  const articles = new Set(mentions.map(({ article }) => article)).size;
  return `named in ${articles} of ${count(corpus.articles.length, "article")}`;
}

function card(person: Person, part: Part, library: Library): Reply {
  const leaf = (to: Part, label: string) => button(person, to, label, "replace", library);
  if (part === "about")
    return {
      blocks: [heading(person.name), ...saidOf(person, library)],
      buttons: [leaf(0, `What ${pronounOf(person)} said`)],
    };
  const pages = sayingsOf(person);
  const page = Math.min(part, Math.max(0, pages.length - 1));
  return {
    blocks: [
      heading(person.name),
      ...(page === 0 ? facts(person, library) : []),
      ...quotations(person, pages, page),
    ],
    buttons: [
      ...(page > 0 ? [leaf(page - 1, "Previous")] : []),
      ...(page + 1 < pages.length ? [leaf(page + 1, "Next")] : []),
      leaf("about", `What is said of ${objectOf(person)}`),
    ],
  };
}

function facts(person: Person, library: Library): ReplyBlock[] {
  const { name, forms, titles } = person;
  const known = new Set([name, ...forms].map(keyOf));
  const called = listed(forms.filter((form) => form !== name));
  const offices = listed(titles.filter((title) => !known.has(keyOf(title))));
  return [
    ...(called === null ? [] : [text(`In the articles: ${called}`)]),
    ...(offices === null ? [] : [text(`Titles: ${offices}`)]),
    aside(factsInRow([capitalised(namedIn(person, library)), quotedTimes(person)])),
  ];
}

const capitalised = (line: string) => line.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

function listed(names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const shown = names.slice(0, LISTED).map((name) => `“${shorten(name, LISTED_LENGTH)}”`);
  const rest = names.length - shown.length;
  return shown.join(", ").concat(rest > 0 ? ` and ${rest} more` : "");
}

function quotations(person: Person, pages: readonly (readonly Said[])[], page: number): ReplyBlock[] {
  if (pages.length === 0) return [text(`No article quotes ${objectOf(person)} where it is sure who speaks.`)];
  const before = pages.slice(0, page).reduce((sum, { length }) => sum + length, 0);
  const shown = pages[page] ?? [];
  return [
    text(`What ${pronounOf(person)} said:`),
    ...shown.map((said, at) => quotationBy(said, before + at + 1)),
  ];
}

/** Where the words shown only have a pronoun, the source says which paragraph names the speaker. */
function quotationBy({ quoted, shown: { start, end }, strong }: Said, number: number): Quotation {
  const { article, paragraph, speaker } = quoted;
  const quotation = quotationOf({ article, paragraph, start, end, sentence: { start, end } }, number, strong);
  if (speaker === null || speaker.start >= start) return quotation;
  const naming = article.paragraphs.find((one) => one.end > speaker.start);
  return {
    ...quotation,
    source: factsInRow([quotation.source, naming ? `speaker named in ¶ ${naming.number}` : null]),
  };
}

/** The best passages that name somebody and are not somebody's own words. */
function saidOf(person: Person, library: Library): ReplyBlock[] {
  const isIn = ({ article, sentence }: Passage, slices: readonly (Slice & { readonly article: unknown })[]) =>
    slices.some((one) => one.article === article && overlaps(one, sentence));
  const own = person.quotations.map(({ article, sentences }) => ({ article, ...sentences }));
  const isOf = (passage: Passage) => isIn(passage, person.mentions) && !isIn(passage, own);
  const names = [person.name, ...person.forms.slice(0, LISTED)].join(" ");
  const found = library
    .search(names, SEARCHED)
    .map(({ passage }) => passage)
    .filter(isOf)
    .slice(0, SAID_OF);
  if (found.length === 0)
    return [text(`The articles name ${objectOf(person)} only with ${ownOf(person)} own words.`)];
  return [
    text(`What is said of ${objectOf(person)}:`),
    ...found.map((passage, at) => quotationOf(passage, at + 1, passage.sentence)),
  ];
}
