import { CHOICE_LENGTH } from "../command.ts";
import { shorten } from "../shorten.ts";

/** What a list shows by its title: an article, or the file of one that was removed. */
export interface Titled {
  /** Its file's name, which nothing else in the list has. */
  readonly id: string;
  readonly title: string;
}

/** What is shown of a file's name. In characters. */
const FILE_LENGTH = 60;

const shownTitle = ({ title }: Titled) => shorten(title, CHOICE_LENGTH);

/**
 * What each is called in a list of them, in CHOICE_LENGTH characters at most: its title, and behind it, where another one
 * has the same, the name of its file.
 */
export function titlesApart<T extends Titled>(titled: readonly T[]): ReadonlyMap<T, string> {
  const times = new Map<string, number>();
  for (const one of titled) times.set(shownTitle(one), (times.get(shownTitle(one)) ?? 0) + 1);
  return new Map(
    titled.map((one) => [one, times.get(shownTitle(one)) === 1 ? shownTitle(one) : withFile(one)]),
  );
}

function withFile({ id, title }: Titled): string {
  const file = ` (${shorten(id, FILE_LENGTH)})`;
  return `${shorten(title, CHOICE_LENGTH - file.length)}${file}`;
}
