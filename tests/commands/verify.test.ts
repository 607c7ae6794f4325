import { beforeAll, describe, expect, test } from "vitest";
import { verify } from "../../commands/verify.ts";
import type { Library } from "../../src/library/library.ts";
import { headingsIn, openSeeds, quotationsIn, run, textsIn } from "./samples.ts";

let library: Library;

beforeAll(async () => {
  library = await openSeeds();
});

const told = async (quote: string) => {
  const reply = await run(verify, { quote }, library);
  return { heading: headingsIn(reply)[0], texts: textsIn(reply), quotations: quotationsIn(reply) };
};

/* Quotations of these articles as people wave them. */

describe("says what became of a quotation", () => {
  test.each([
    ["“We want a stable, predictable relationship”", "Word for word"],
    ['Lavrov: "There has never been anything like it in history."', "Word for word, but another speaker"],
    ["Putin: “It is a position that I am convinced of”", "Word for word, but another speaker"],
    [
      "Putin said “What is currently being discussed will in no way favor such a meeting”",
      "Word for word, but another speaker",
    ],
    ["“The United States does seek to initiate a cycle of escalation”", "Altered"],
    ["“We do not want a downward spiral … we will defend our national interests”", "Shortened"],
    ["“We do not want a downward spiral. There has never been anything like it in history.”", "Joined"],
    ["killer", "Too short to tell"],
    ["Biden Sanctions Russia And Expels Its Diplomats", "A headline"],
    ["“Russia must leave Ukraine or face nuclear war”", "In no article"],
  ])("%s: %s", async (quote, expected) => {
    expect((await told(quote)).heading).toBe(expected);
  });
});

test("names a negation that was left out, and shows the source's own words", async () => {
  const { texts, quotations } = await told("“The White House did accept the offer”");
  expect(texts).toContain("It leaves out a negation, “not”: that turns it round.");
  expect(texts).toContain("• left out, behind “did”: “not”");
  const [{ text, strong } = { text: "", strong: null }] = quotations;
  expect(strong && text.slice(strong.start, strong.end)).toBe("The White House did not accept the offer");
});

test("names a hedge that was left out", async () => {
  const { texts } = await told("16 individuals for their interference in the 2020 US elections");
  expect(texts).toContain("It leaves out “alleged”: it claims more than the article does.");
});

test("names what the rest of the sentence takes back", async () => {
  const { texts } = await told("Russia tried to meddle in the 2020 US presidential election");
  expect(texts).toContain(
    "Read on: the sentence also has “denied” and “allegations”, which the quotation leaves out.",
  );
});

test("says how often words stand that are too few", async () => {
  const { texts, quotations } = await told("“killer”");
  expect(texts).toContain("“killer” stands 3 times, in 2 articles. Words this few could be anybody's.");
  expect(quotations.map(({ mark }) => mark)).toEqual(["1", "2", "3"]);
});

test("shows what comes nearest where no article has the words, and claims nothing of them", async () => {
  const { texts, quotations } = await told("“Russia must leave Ukraine or face nuclear war”");
  expect(texts.at(-2)).toMatch(/doesn't make it false/);
  expect(quotations.length).toBe(1);
});

test("checks five quotations of a text, numbers what it shows, and names how many are left", async () => {
  const { texts, quotations } = await told(
    '"very bad" "killer" "right now" "unacceptable" "illusions" "murderer"',
  );
  expect(texts.filter((text) => / of 5: /.test(text)).length).toBe(5);
  expect(quotations.map(({ mark }) => mark)).toEqual(["1", "2", "3", "4", "5"]);
  expect(texts.at(-1)).toBe("The text has 1 more quotation: check it apart.");
});

test("asks for words where there are none", async () => {
  expect((await told("“…” ?!")).texts).toEqual([
    "There is no word in that. Give the quotation, with or without quotation marks.",
  ]);
});
