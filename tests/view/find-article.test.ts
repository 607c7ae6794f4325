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
