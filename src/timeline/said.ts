import type { Slice } from "../corpus/corpus.ts";
import type { PartialDate } from "./calendar.ts";

/** A date of the calendar as a text says it, or a stretch of time from one to another. */
export interface SaidDate {
  readonly kind: "date";
  readonly date: PartialDate;
  /** The last one of several, or of a stretch. */
  readonly until: PartialDate | null;
  /** The year, where it is counted from that of writing: 0 for "June 14 this year". */
  readonly yearOffset: number | null;
  /** 0 for Sunday, where it is said besides. */
  readonly weekday: number | null;
  /** Which part of it is meant ("early 2021", "the summer of 2020"): shares of its length, from 0 to 1. */
  readonly within: readonly [from: number, to: number] | null;
}

/** What an expression of time says. */
export type Said =
  | SaidDate
  /** A day of the week, 0 for Sunday. */
  | { readonly kind: "weekday"; readonly weekday: number; readonly which: "last" | "next" | null }
  /** So many days from the day of writing: "yesterday" is -1. */
  | { readonly kind: "day"; readonly offset: number }
  /**
   * A stretch as seen from the day of writing, in days from it, roughly: "last week" is -14 to -1. `calendar` where it is a
   * whole month or year: "last month" is the one before.
   */
  | {
      readonly kind: "period";
      readonly from: number;
      readonly to: number;
      readonly calendar: { readonly unit: "month" | "year"; readonly offset: number } | null;
    }
  /** Counted from something else that the text tells: "on the same day", "three days before the order". */
  | { readonly kind: "elsewhere" };

/** An expression of time, in offsets into the sentence that has it. A preposition before it is no part of it. */
export interface TimeExpression extends Slice {
  readonly said: Said;
}

/** A date, or a stretch of time, of which nothing else is said. */
export const saidDate = (date: PartialDate, until: PartialDate | null): SaidDate => ({
  kind: "date",
  date,
  until,
  yearOffset: null,
  weekday: null,
  within: null,
});
