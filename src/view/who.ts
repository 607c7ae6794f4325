import type { Passage, Slice } from "../corpus/corpus.ts";
import { count } from "../count.ts";
import { UserError } from "../errors.ts";
import type { Library } from "../library/library.ts";
import { directoryOf } from "../people/directory.ts";
import { findPeople, peopleBeginning } from "../people/find-person.ts";
import { keyOf } from "../people/group-names.ts";
import type { Person, Quoted } from "../people/person.ts";
import {
  aside,
  type Button,
  type Entry,
  factsInRow,
  type Heading,
  type Quotation,
  type Reply,
  type ReplyBlock,
  text,
} from "../reply.ts";
import { shorten } from "../shorten.ts";
import { isVisible } from "../visible.ts";
import { quotationOf } from "./passages.ts";

/** A page has so many quotations, and so many characters of them, or one that is longer. */
const PAGE_QUOTATIONS = 4;
const PAGE_LENGTH = 1_400;

/** More than this, with the sentence that names the speaker, is shown without it. In characters. */
const WITH_NAME = 700;

/** Names and titles in one line; a name or title in it; what was typed. */
const LISTED = 8;
const LISTED_LENGTH = 80;
const TYPED_LENGTH = 60;

/** People among whom is chosen. */
const CHOICES = 5;

/** Passages that say something of somebody, and among how many they are looked for. */
const SAID_OF = 4;
const SEARCHED = 60;

/** So many digits of a version tell it from others. */
const VERSION_DIGITS = 12;

/** Which part of a card is shown: a page of quotations, counted from 0, or what is said of somebody. */
type Part = number | "about";

const heading = (content: string): Heading => ({ kind: "heading", text: content });

/** A card for whoever is named so, or a choice of those who might be meant. Never throws for any text. */
export function whoReply(typed: string, library: Library): Reply {
  const directory = directoryOf(library);
  const { people, nearest } = findPeople(directory, typed);
  const [person, ...others] = people;
  if (person && others.length === 0) return card(person, 0, library);
  const named = isVisible(typed) ? `“${shorten(typed.trim(), TYPED_LENGTH)}”` : "that";
  const choices = person ? people : nearest;
  const lines = person
    ? [text(`${named} could be:`)]
    : [
        text(isVisible(typed) ? `No article names ${named}.` : "Name a person or a body."),
        ...(nearest.length > 0 ? [text("The nearest names:")] : []),
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
  return card(person, part === "about" ? "about" : Math.max(0, Math.trunc(Number(part)) || 0), library);
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
      buttons: [leaf(0, "What they said")],
    };
  const pages = pagesOf(person);
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
      leaf("about", "What is said of them"),
    ],
  };
}

function facts(person: Person, library: Library): ReplyBlock[] {
  const { name, forms, titles } = person;
  const known = new Set([name, ...forms].map(keyOf));
  const called = listed(forms.filter((form) => keyOf(form) !== keyOf(name) || form !== name));
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

/** What is shown at once: all quotations of one sentence together. */
interface Said {
  readonly quoted: Quoted;
  /** What is shown, in offsets of the article. */
  readonly shown: Slice;
  /** What stands out: from the first of the quotations to the last. */
  readonly strong: Slice;
}

function saidBy({ quotations }: Person): Said[] {
  const all: Said[] = [];
  for (const quoted of quotations) {
    const last = all.at(-1);
    const isSame =
      last?.quoted.article === quoted.article && last.quoted.sentences.start === quoted.sentences.start;
    if (isSame) all[all.length - 1] = { ...last, strong: longer(last.strong, quoted.quotation) };
    else all.push({ quoted, shown: withName(quoted), strong: quoted.quotation });
  }
  return all;
}

const longer = (one: Slice, other: Slice): Slice =>
  other.end - other.start > one.end - one.start ? other : one;

/** The sentences of a quotation; from the one that names who speaks, where that stands before them and it is not far. */
function withName({ sentences, speaker, paragraph }: Quoted): Slice {
  if (speaker === null || speaker.start >= sentences.start) return sentences;
  const first = paragraph.sentences.find(({ end }) => end > speaker.start);
  const isNear = first && speaker.start >= first.start && sentences.end - first.start <= WITH_NAME;
  return isNear ? { start: first.start, end: sentences.end } : sentences;
}

function pagesOf(person: Person): Said[][] {
  const pages: Said[][] = [];
  let length = 0;
  for (const said of saidBy(person)) {
    const page = pages.at(-1);
    length += said.shown.end - said.shown.start;
    if (page && page.length < PAGE_QUOTATIONS && length <= PAGE_LENGTH) page.push(said);
    else {
      pages.push([said]);
      length = said.shown.end - said.shown.start;
    }
  }
  return pages;
}

function quotations(person: Person, pages: readonly (readonly Said[])[], page: number): ReplyBlock[] {
  if (pages.length === 0) return [text("No article quotes them where it is sure who speaks.")];
  const before = pages.slice(0, page).reduce((sum, { length }) => sum + length, 0);
  const shown = pages[page] ?? [];
  return [
    text(person.kind === "person" ? "What they said:" : "What it said:"),
    ...shown.map(({ quoted: { article, paragraph }, shown: { start, end }, strong }, at): Quotation => {
      const sentence = { start, end };
      return quotationOf({ article, paragraph, start, end, sentence }, before + at + 1, strong);
    }),
  ];
}

/** The best passages that name somebody and are not somebody's own words. */
function saidOf(person: Person, library: Library): ReplyBlock[] {
  const isIn = ({ article, sentence }: Passage, slices: readonly (Slice & { readonly article: unknown })[]) =>
    slices.some((one) => one.article === article && one.start < sentence.end && one.end > sentence.start);
  const own = person.quotations.map(({ article, sentences }) => ({ article, ...sentences }));
  const found = library
    .search(person.name, SEARCHED)
    .map(({ passage }) => passage)
    .filter((passage) => isIn(passage, person.mentions) && !isIn(passage, own))
    .slice(0, SAID_OF);
  if (found.length === 0) return [text("The articles only name them where they speak.")];
  return [
    text("What is said of them:"),
    ...found.map((passage, at) => quotationOf(passage, at + 1, passage.sentence)),
  ];
}
