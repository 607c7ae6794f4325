import { describe, expect, test } from "vitest";
import { answering } from "./samples.ts";

const { respond } = answering({
  "a.txt": [
    "The White House expelled ten Russian diplomats on Thursday. Snow fell.",
    "Finland offered to host a summit in July. Banks closed.",
    "Crimea was annexed by Russia in 2014. Trains stopped.",
  ],
  "b.txt": [
    "Washington has expelled ten Russian diplomats. Ships sank.",
    "Russia annexed Crimea in 2014. It rained.",
    "A port was built by Orlov in 1551 and by Brandt in 1629. Gulls cried.",
    "Moscow said that it would respond.",
  ],
});

const otherwise = (question: string) => {
  const { status, citations, otherwise: numbers } = respond(question);
  return numbers.length > 0
    ? [status, ...citations.map(({ passage, span }) => passage.article.text.slice(span.start, span.end))]
    : [];
};

describe("the articles say otherwise than a question takes for granted", () => {
  test.each([
    ["another figure", "Why did the White House expel twelve Russian diplomats?"],
    ["another figure of the same people", "Did the White House expel 50 diplomats?"],
    ["others who are counted", "How many American diplomats were expelled?"],
    ["another who does it", "When did Russia expel the diplomats on Thursday?"],
  ])("%s: “%s”", (_, question) => {
    const [status, first] = otherwise(question);
    expect(status).toBe("unanswered");
    expect(first).toMatch(/expelled ten Russian diplomats/u);
  });

  test("another host", () => {
    expect(otherwise("When did Russia offer to host the summit?")).toEqual([
      "unanswered",
      "Finland offered to host a summit in July.",
    ]);
  });

  test("another year", () => {
    expect(otherwise("Why did Russia annex Crimea in 2016?")).toContain("Russia annexed Crimea in 2014.");
  });

  test("at most one passage of an article", () => {
    const { citations } = respond("Did the White House expel 50 diplomats?");
    expect(citations.map(({ passage }) => passage.article.id).sort()).toEqual(["a.txt", "b.txt"]);
  });
});

describe("nothing is sure", () => {
  test.each([
    ["the figure is right", "Why did the White House expel 10 Russian diplomats?"],
    ["one of two is meant", "Did the White House expel ten or twelve Russian diplomats?"],
    ["the figure is asked for", "How many Russian diplomats were expelled, 12?"],
    ["the date is asked for", "When did Russia annex Crimea, 2016?"],
    ["the date is one of two", "Who built a port in 1629?"],
    ["it is who does it", "When did Finland offer to host the summit?"],
    ["it is done by them", "Did Russia annex Crimea?"],
    ["nobody speaks of it", "Did Russia launch 12 satellites?"],
    ["everybody says something", "What did Finland say about the expelled diplomats?"],
    ["there is nothing besides", "Did Russia expel?"],
  ])("%s: “%s”", (_, question) => {
    expect(otherwise(question)).toEqual([]);
  });
});
