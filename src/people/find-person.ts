import { editDistance } from "../answer/vocabulary/spelling.ts";
import type { Directory } from "./directory.ts";
import { keyOf } from "./group-names.ts";
import type { Person } from "./person.ts";

/** Whom a person may have meant by some words. */
export interface Found {
  /** Everybody who is called so, the most often named first. */
  readonly people: readonly Person[];
  /** Where nobody is: who is called by something near it; none where nothing is near. */
  readonly nearest: readonly Person[];
}

/** So many are offered for a name that nobody has. */
const NEAREST = 3;

/** Names that differ by more than a third of their letters are not near. */
const NEAR = 1 / 3;

/** Of several words, shorter ones are anybody's. In characters. */
const TELLING = 4;

/** Longer ones are nobody's name, and comparing them takes long. In characters. */
const LONGEST = 60;

const typedKey = (typed: string): string =>
  keyOf(typed.trim().replace(/^(?:the|mr\.?|mrs\.?|ms\.?|dr\.?)\s+/iu, ""));

const namesOf = ({ name, forms, otherNames }: Person): string[] => [name, ...forms, ...otherNames].map(keyOf);

const familyOf = (person: Person): string =>
  person.kind === "person" ? (keyOf(person.name).split(" ").at(-1) ?? "") : "";

/**
 * Everybody whom a name means: by a title that several have; by one of their names as a whole; else by a family name; else
 * by a title, or by all the words typed as words of a name.
 */
export function findPeople(directory: Directory, typed: string): Found {
  const key = typedKey(typed);
  if (key === "") return { people: [], nearest: [] };
  const words = key.split(" ");
  const isTitled = ({ titles }: Person) => titles.some((title) => keyOf(title) === key);
  // "President" is several people's, though an article calls one of them no more than that.
  const titled = directory.filter(isTitled);
  if (titled.length > 1) return { people: titled, nearest: [] };
  const ways: readonly ((person: Person) => boolean)[] = [
    (person) => namesOf(person).includes(key) && !isFamilyOnly(person, key),
    (person) => familyOf(person) === key || namesOf(person).includes(key),
    isTitled,
    (person) => namesOf(person).some((name) => words.every((word) => name.split(" ").includes(word))),
  ];
  for (const way of ways) {
    const people = directory.filter(way);
    if (people.length > 0) return { people, nearest: [] };
  }
  return { people: [], nearest: nearestTo(key, directory) };
}

/** A family name that several share is no name as a whole, though an article says no more of one of them. */
const isFamilyOnly = (person: Person, key: string): boolean =>
  familyOf(person) === key && keyOf(person.name) !== key;

function nearestTo(key: string, directory: Directory): Person[] {
  if (key.length > LONGEST) return [];
  const typed = [key, ...key.split(" ").filter((word) => word.length >= TELLING)];
  const near = directory.flatMap((person) => {
    const names = namesOf(person).flatMap((name) => [name, ...name.split(" ")]);
    const distance = Math.min(...typed.flatMap((one) => names.map((name) => distanceBetween(one, name))));
    return distance <= NEAR ? [{ person, distance }] : [];
  });
  return near
    .sort((one, other) => one.distance - other.distance)
    .slice(0, NEAREST)
    .map(({ person }) => person);
}

/** The part of the letters that differ; 1 where it is too many to count. */
function distanceBetween(one: string, other: string): number {
  const length = Math.max(one.length, other.length);
  const most = Math.floor(length * NEAR);
  const distance = editDistance(one, other, most);
  return distance > most ? 1 : distance / length;
}

/** Whoever has a name that a person began to type, the most often named first; everybody for nothing typed. */
export function peopleBeginning(directory: Directory, typed: string): readonly Person[] {
  const key = typedKey(typed);
  const begins = (name: string) => name.startsWith(key) || name.includes(` ${key}`);
  return directory.filter((person) => namesOf(person).some(begins));
}
