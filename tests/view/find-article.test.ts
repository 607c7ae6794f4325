import { describe, expect, test } from "vitest";
import { CHOICE_LENGTH } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import { articleReference } from "../../src/view/buttons.ts";
import { articleChoices, findArticle } from "../../src/view/find-article.ts";

const bridge = { id: "bridge.txt", hash: `sha256:${"1".repeat(64)}`, title: "The bridge is closed" };
const ferry = { id: "ferry.txt", hash: `sha256:${"2".repeat(64)}`, title: "The ferry sails again" };
const articles = [bridge, ferry];

describe("an article is found by", () => {
  test.each([
    ["its file name", "ferry.txt"],
    ["a suggestion's value", articleReference(ferry)],
    ["its number in the list", "2"],
    ["the beginning of its title", "the f"],
    ["a part of its title", "sails"],
    ["the beginning of its file name", " FERRY"],
    ["its title in other letters", "THE FERRY"],
    ["its whole content hash", "2".repeat(64)],
    ["its number with space around it", " 2 "],
  ])("%s", (_how, named) => {
    expect(findArticle(named, articles)).toBe(ferry);
  });
});

test("one whose file is named so comes before one whose number it is", () => {
  const numbered = { ...ferry, id: "1" };
  expect(findArticle("1", [bridge, numbered])).toBe(numbered);
});

test("one whose title begins so comes before those that have it somewhere", () => {
  const other = { ...ferry, title: "Bridge tolls" };
  expect(findArticle("bridge t", [other, bridge])).toBe(other);
  expect(articleChoices("bridge", [{ ...bridge, id: "a.txt" }, other])).toEqual([
    { name: "Bridge tolls", value: articleReference(other) },
  ]);
});

test.each(["tunnel", "0", "3", "2".repeat(11), `x${"2".repeat(12)}`, `${"2".repeat(12)}x`])(
  "says so where no article is meant: %s",
  (named) => {
    expect(() => findArticle(named, articles)).toThrow(
      new UserError(`There is no article “${named}”. See /articles for what there is.`),
    );
  },
);

test("says so where two articles may be meant", () => {
  expect(() => findArticle("the", articles)).toThrow(
    new UserError(
      "“the” could be “The bridge is closed” or “The ferry sails again”. Type more of the title, or its number in /articles.",
    ),
  );
});

test("suggests all articles where nothing is typed, and one by its number, titles shortened", () => {
  const long = { ...ferry, title: "Ferry ".repeat(40) };
  expect(articleChoices(" ", [bridge, long]).map(({ value }) => value)).toEqual(
    [bridge, long].map(articleReference),
  );
  const [choice] = articleChoices("2", [bridge, long]);
  expect(choice?.name).toMatch(/^(?:Ferry ){10,}Ferry…$/);
  expect(choice?.name.length).toBeLessThanOrEqual(CHOICE_LENGTH);
});

test("suggests titles, with what names the article and no other version of it", () => {
  expect(articleChoices("the b", articles)).toEqual([
    { name: "The bridge is closed", value: articleReference(bridge) },
  ]);
});

test("two of one title are told apart by their files' names, and found by what is suggested then", () => {
  const later = { ...bridge, id: "bridge-2.txt", hash: `sha256:${"3".repeat(64)}` };
  const three = [...articles, later];
  expect(() => findArticle(bridge.title, three)).toThrow(
    "could be “The bridge is closed (bridge.txt)” or “The bridge is closed (bridge-2.txt)”.",
  );
  expect(articleChoices("the b", three).map(({ name }) => name)).toEqual([
    "The bridge is closed (bridge.txt)",
    "The bridge is closed (bridge-2.txt)",
  ]);
  expect(findArticle("The bridge is closed (bridge-2.txt)", three)).toBe(later);
});

test("is found by a suggestion that had no room for its whole title", () => {
  const long = { ...bridge, title: "A bridge that is long ".repeat(10) };
  const [suggested] = articleChoices("a bridge", [long, ferry]);
  expect(findArticle(suggested?.name ?? "", [long, ferry])).toBe(long);
});
