import { describe, expect, test } from "vitest";
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
  ])("%s", (_how, named) => {
    expect(findArticle(named, articles)).toBe(ferry);
  });
});

test("says so where no article is meant", () => {
  expect(() => findArticle("tunnel", articles)).toThrow(
    new UserError("There is no article “tunnel”. See /articles for what there is."),
  );
});

test("says so where two articles may be meant", () => {
  expect(() => findArticle("the", articles)).toThrow(
    new UserError(
      "“the” could be “The bridge is closed” or “The ferry sails again”. Type more of the title, or its number in /articles.",
    ),
  );
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
