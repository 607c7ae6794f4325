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
