import { beforeAll, expect, test } from "vitest";
import { who } from "../../commands/who.ts";
import type { Library } from "../../src/library/library.ts";
import { headingsIn, openSeeds, press, quotationsIn, run, textsIn } from "./samples.ts";

let library: Library;

beforeAll(async () => {
  library = await openSeeds();
});

test.each([
  ["Putin", "Vladimir Putin"],
  ["Vladimir Poutine", "Vladimir Putin"],
  ["the Russian leader", "Vladimir Putin"],
  ["Zelenskyy", "Volodymyr Zelensky"],
  ["Zakharova", "Maria Zakharova"],
  ["NATO", "North Atlantic Treaty Organization"],
  ["Kremlin spokesman", "Dmitry Peskov"],
])("%s is %s", async (name, heading) => {
  expect(headingsIn(await run(who, { name }, library))).toEqual([heading]);
});

test("John J. Sullivan is not Jake Sullivan", async () => {
  const choice = await run(who, { name: "Sullivan" }, library);
  expect(choice.blocks.map((block) => (block.kind === "entry" ? block.name : null))).toEqual([
    null,
    "John J. Sullivan",
    "Jake Sullivan",
  ]);
  const ambassador = await run(who, { name: "John Sullivan" }, library);
  expect(headingsIn(ambassador)).toEqual(["John J. Sullivan"]);
  expect(textsIn(ambassador)).toContain("No article quotes them where it is sure who speaks.");
});

test("does not say that no article names what one has, but shows where", async () => {
  const reply = await run(who, { name: "Taliban" }, library);
  expect(textsIn(reply)).toEqual([
    "I can make out no person or body called “Taliban”, but the articles have the words:",
  ]);
  expect(quotationsIn(reply).map(({ text }) => text)).toEqual([
    expect.stringContaining("to the Taliban for"),
  ]);
});

test("leads to what is said, and back", async () => {
  const card = await run(who, { name: "Peskov" }, library);
  const about = await press(who, card, "What is said of them", library);
  expect(await press(who, about, "What they said", library)).toEqual(card);
});

test("suggests names of the articles, those beginning as was typed", () => {
  expect(who.complete("name", "", library)[0]).toEqual({ name: "United States", value: "United States" });
  expect(who.complete("name", "sull", library).map(({ value }) => value)).toEqual([
    "John J. Sullivan",
    "Jake Sullivan",
  ]);
  expect(who.complete("name", "Lavrov", library)).toEqual([]);
});

test("is seen by everyone", () => {
  expect(who.audience()).toBe("everyone");
});
