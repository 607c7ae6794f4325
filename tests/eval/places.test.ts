import { expect, test } from "vitest";
import { goldPlaces, overlap, parseBoilerplate } from "./places.ts";
import { question } from "./samples.ts";

const texts = new Map([["a.txt", "Top\nBiden met Putin.\nPutin met Biden."]]);

test("a gold quote has every place that it stands in", () => {
  const gold = [{ file: "a.txt", quote: "Putin" }];
  expect(goldPlaces(question({ gold }), texts)).toEqual([
    { article: "a.txt", start: 14, end: 19 },
    { article: "a.txt", start: 21, end: 26 },
  ]);
});

test.each([
  ["quote that is in another article only", { file: "a.txt", quote: "Merkel" }],
  ["article that is not there", { file: "b.txt", quote: "Biden" }],
])("a %s is an error that names it", (_, gold) => {
  expect(() => goldPlaces(question({ gold: [gold] }), texts)).toThrow(/Merkel|b\.txt/);
});

const line = { article: "a.txt", line: 2, kind: "heading", text: "Biden met Putin." };

test("a line of boilerplate has its place", () => {
  expect(parseBoilerplate(JSON.stringify([line]), texts)).toEqual([
    { article: "a.txt", kind: "heading", start: 4, end: 20 },
  ]);
});

test("a line that ends with a carriage return has its place without it", () => {
  const windows = new Map([["a.txt", "Top\r\nBiden met Putin.\r\n"]]);
  expect(parseBoilerplate(JSON.stringify([line]), windows)).toEqual([
    { article: "a.txt", kind: "heading", start: 5, end: 21 },
  ]);
});

test("a line that reads otherwise in the article is an error that names it", () => {
  expect(() => parseBoilerplate(JSON.stringify([{ ...line, line: 3 }]), texts)).toThrow("a.txt, line 3");
});

test.each([
  ["inside", { article: "a.txt", start: 12, end: 15 }, 3],
  ["across an end", { article: "a.txt", start: 18, end: 30 }, 2],
  ["next to it", { article: "a.txt", start: 20, end: 30 }, 0],
  ["in another article", { article: "b.txt", start: 12, end: 15 }, 0],
])("places have in common what lies in both: %s", (_, other, common) => {
  expect(overlap({ article: "a.txt", start: 10, end: 20 }, other)).toBe(common);
});
