import { expect, test } from "vitest";
import { yearsIn } from "../../src/timeline/years.ts";

const words = (text: string) => yearsIn(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["since 2014 and the annexation", ["2014"]],
  ["2014 was dry", ["2014"]],
  ["during the 2016 and 2020 election campaigns", ["2016", "2020"]],
  ["in 2014, 2016 and 2018", ["2014", "2016", "2018"]],
  ["the war of 1914–1918", ["1914", "1918"]],
  ["the massive 2020 cyber attack", ["2020"]],
  ["in the 2020 US elections", ["2020"]],
  ["handled since the 1950s", ["1950s"]],
  ["in mid-2021", ["2021"]],
])("reads %s", (text, years) => {
  expect(words(text)).toEqual(years);
});

test.each([
  "about 2000 people",
  "£1999",
  "a force of 2000 soldiers",
  "sold 2014 litres",
  "at 12:2014",
  "model X2014",
  "2,014 envoys",
  "no. 1984",
  "Resolution 1973",
  "flight 1549 fell",
  "20% of 2014% more",
])("a figure is no year: %s", (text) => {
  expect(words(text)).toEqual([]);
});
