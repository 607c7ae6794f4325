import type { Article } from "../corpus/corpus.ts";
import { type DayNumber, dateOf, dayNumber } from "./calendar.ts";
import { namedDatesIn } from "./chrono.ts";

/**
 * The day on which an article says that it was published. Null where it doesn't say, or not the whole date: a day that stands
 * somewhere on its page may be the day on which somebody saved it.
 */
export function publishedOn({ published }: Pick<Article, "published">): DayNumber | null {
  for (const { date } of namedDatesIn(published ?? "")) {
    if (date?.year == null || date.month === null || date.day === null) continue;
    const day = dayNumber(date.year, date.month, date.day);
    if (dateOf(day).day === date.day) return day;
  }
  return null;
}
