import fc from "fast-check";
import { expect, test } from "vitest";
import { expressionsIn } from "../../src/timeline/expressions.ts";
import { manyTimes } from "./samples.ts";

const words = (text: string) => expressionsIn(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["deterioration since 2014 and an annexation", ["2014"]],
  ["during the 2016 and 2020 election campaigns", ["2016 and 2020"]],
  ["from 2014 to 2016", ["2014 to 2016"]],
  ["the war of 1914–1918", ["1914–1918"]],
  ["between March and May 2020", ["March and May 2020"]],
  ["from 9 May 2022 to 11 June 2022", ["9 May 2022 to 11 June 2022"]],
  ["private companies in early 2021", ["early 2021"]],
  ["in the summer of 2020", ["the summer of 2020"]],
  ["towards the end of March", ["the end of March"]],
  ["said Sullivan, last February", ["last February"]],
  ["issued after June 14 this year by", ["June 14 this year"]],
  ["handled since the 1950s", ["1950s"]],
  ["started in 2019, but this Thursday it assured", ["2019", "this Thursday"]],
])("reads %s", (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test("expressions stand in order, without overlap, inside the sentence", () => {
  fc.assert(
    fc.property(manyTimes(), (sentence) => {
      let last = 0;
      for (const { start, end } of expressionsIn(sentence)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(sentence.length);
    }),
    { numRuns: 50 },
  );
});
