import type { Slice } from "./corpus.ts";

/** Whether two slices of one text have a character in common. */
export const overlaps = (one: Slice, other: Slice): boolean => one.start < other.end && other.start < one.end;

/** Whether one slice of a text lies within another, which it may be equal to. */
export const isInside = (slice: Slice, whole: Slice): boolean =>
  slice.start >= whole.start && slice.end <= whole.end;
