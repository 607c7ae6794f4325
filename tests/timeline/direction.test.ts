import { expect, test } from "vitest";
import { type Direction, directionOf } from "../../src/timeline/direction.ts";

test.each<[string, string, Direction]>([
  ["On Friday, Finland offered to host.", "Friday", "past"],
  ["The Kremlin on Friday considered the call.", "Friday", "past"],
  ["It had hosted them in July.", "July", "past"],
  ["Prices were high, since Thursday.", "Thursday", "past"],
  ["A strike, last week.", "last week", "past"],
  ["He will visit Paris on Friday.", "Friday", "ahead"],
  ["Banks will be banned from trading from June 14.", "June 14", "ahead"],
  ["He said it will end on Friday.", "Friday", "ahead"],
  ["Results were expected on Monday.", "Monday", "ahead"],
  ["She is due in the city on Friday.", "Friday", "ahead"],
  ["A march, next Sunday.", "next Sunday", "ahead"],
  ["He said on Friday that it will end.", "Friday", "past"],
  // What follows may be on either side.
  ["Bonds issued after June 14 are banned.", "June 14", null],
  ["It has been put off until May 21.", "May 21", null],
  ["They may shower again on Monday.", "Monday", null],
  ["She asked the council to suspend him on Monday.", "Monday", null],
  ["A strike on Monday.", "Monday", null],
  // Nor does what is told of somebody's words tell when they are about.
  ["He said it needs “a summit on Monday” at least.", "Monday", null],
])("%s", (sentence, words, direction) => {
  const start = sentence.indexOf(words);
  expect(directionOf(sentence, { start, end: start + words.length })).toBe(direction);
});
