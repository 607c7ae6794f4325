import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { SET_NAMES } from "../../eval/question-sets.ts";
import { parseJson } from "../../parse-json.ts";

/* What was judged by reading the articles, and no test may contradict. */

const read = (file: string) => readFileSync(join(import.meta.dirname, file), "utf8");

/** Subjects on which several articles of the episode state the same, each with a question about it and every place. */
export const groups = parseJson(
  v.array(
    v.strictObject({
      subject: v.string(),
      question: v.string(),
      statements: v.array(v.strictObject({ article: v.string(), quote: v.string() })),
    }),
  ),
  read("groups.json"),
);

/**
 * For questions on which agreement was ever claimed, rightly or not: the beginnings of the names of all articles that
 * state what the lead of that article states in answer.
 */
export const agreements = parseJson(
  v.array(
    v.strictObject({
      set: v.picklist(SET_NAMES),
      id: v.string(),
      lead: v.string(),
      same: v.array(v.string()),
    }),
  ),
  read("judged.json"),
);

/** Where the articles of the episode differ, and which differences shown for the question sets are some. */
export const differences = parseJson(
  v.strictObject({
    /** With every question about it that shows the difference, and the beginnings of the names of the articles that differ. */
    subjects: v.array(
      v.strictObject({
        subject: v.string(),
        questions: v.array(v.string()),
        articles: v.array(v.string()),
      }),
    ),
    /** Every difference that is right: the article of the lead, and those that differ from it. */
    judged: v.array(
      v.strictObject({
        set: v.picklist(SET_NAMES),
        id: v.string(),
        lead: v.string(),
        differs: v.array(v.string()),
      }),
    ),
  }),
  read("differences.json"),
);
