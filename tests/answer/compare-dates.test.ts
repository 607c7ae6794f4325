import { expect, test } from "vitest";
import { comparing } from "./comparing.ts";

const differing = comparing();

const WHEN = "When was the SolarWinds attack on the grid?";
const LEAD = "The massive 2020 cyber attack on the grid, which used SolarWinds, is a puzzle.";

test.each([
  [
    "what the question calls otherwise, as the lead does",
    "The hacking of SolarWinds and of the grid in early 2021 is a puzzle.",
    ["2020", "early 2021"],
  ],
  [
    "a year of something else",
    "The SolarWinds attack on the grid came to light before the 2021 election.",
    null,
  ],
  ["the same year", "The hacking of SolarWinds and of the grid happened in 2020.", null],
  ["the day of a report", "The firm said in 2021 that the SolarWinds attack on the grid had happened.", null],
])("%s: “%s”", (_, other, pair) => {
  expect(differing(WHEN, LEAD, other)).toEqual(pair);
});

test("a date is not of what is asked about because the question guesses at it", () => {
  const [question, lead] = [
    "When did the council close the bridge, wasn’t it last year?",
    "The council closed the bridge last month.",
  ];
  const dates = ["last month", "last year"];
  expect(differing(question, lead, "The council has closed the bridge last year.")).toEqual(dates);
  const guess = "When was the killer remark, wasn’t it last year?";
  expect(
    differing(guess, "The killer comment came last month.", "The attacks occurred last year."),
  ).toBeNull();
});

test("a date before a comma at the beginning is that of what follows", () => {
  expect(
    differing(
      "When did the council close the bridge?",
      "On Friday, the council closed the bridge.",
      "On Monday, the council closed the bridge to all lorries.",
    ),
  ).toEqual(["On Friday", "On Monday"].map((date) => expect.stringContaining(date.slice(3))));
});

test("the day on which somebody spoke of it is not when it was", () => {
  const [question, lead] = [
    "When did Smith speak with Jones by telephone?",
    "Last Tuesday, Smith and Jones had a telephone conversation.",
  ];
  expect(differing(question, lead, "Smith and Jones spoke by telephone on Thursday.")).not.toBeNull();
  const described =
    "Smith told Jones of it during the telephone conversation, which Smith described on Thursday as frank.";
  expect(differing(question, lead, described)).toBeNull();
});

test.each([
  ["another day", "The council closed the bridge on Friday.", ["on Monday", "on Friday"]],
  [
    "another day, in another order",
    "After the storm on Friday the bridge was closed by the council.",
    ["on Monday", "on Friday"],
  ],
  ["the same day", "The council closed the bridge on Monday.", null],
  ["a month, which that day may be in", "The bridge had been closed by the council in May.", null],
  ["the day of a report", "The mayor said on Friday that the council closed the bridge.", null],
  ["of another thing", "The council closed the school on Friday.", null],
  ["of the opposite", "The council opened the bridge on Friday.", null],
  ["of something else", "On Friday, the mayor opened a school.", null],
  ["of an aside", "The bridge, which on Friday was painted, was closed by the council.", null],
])("on which day: %s: “%s”", (_, other, pair) => {
  const lead = "The council closed the bridge on Monday after a storm.";
  expect(differing("When did the council close the bridge?", lead, other)).toEqual(pair);
});

test.each([
  ["another year", "The treaty was signed in 2019 in Oslo.", ["in 2018", "in 2019"]],
  ["another year, in an aside", "The treaty, signed in 2019, is void.", ["in 2018", "in 2019"]],
  ["the same year", "In 2018 the treaty was signed.", null],
  ["a year of something else", "The treaty was signed before the 2019 election.", null],
])("in which year: %s: “%s”", (_, other, pair) => {
  expect(differing("When was the treaty signed?", "The treaty was signed in 2018 in Oslo.", other)).toEqual(
    pair,
  );
});
