import * as v from "valibot";
import type { Slice } from "../../src/corpus/corpus.ts";
import { parseJson } from "../parse-json.ts";
import type { Question } from "./questions.ts";

/** Each article's text by file name, read from the files themselves and not through Footnote. */
export type Texts = ReadonlyMap<string, string>;

/** A stretch of an article. */
export interface Place extends Slice {
  readonly article: string;
}

/** Where the question's gold quotes stand, each as often as it stands there. Throws for one that does not. */
export function goldPlaces(question: Question, texts: Texts): readonly Place[] {
  return question.gold.flatMap(({ file, quote }) => {
    const text = textOf(file, texts);
    const places: Place[] = [];
    for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1))
      places.push({ article: file, start, end: start + quote.length });
    if (places.length === 0) throw new Error(`${question.id}: ${file} does not hold «${quote}».`);
    return places;
  });
}

/**
 * Where an article says what must not be cited. Page furniture, headings and headlines: not any of it. A
 * fragment, the end of a broken line: not without what stands around it.
 */
export interface Boilerplate extends Place {
  readonly kind: "furniture" | "heading" | "headline" | "fragment";
}

const boilerplateSchema = v.array(
  v.strictObject({
    article: v.string(),
    /** Counts from 1. */
    line: v.pipe(v.number(), v.integer(), v.minValue(1)),
    kind: v.picklist(["furniture", "heading", "headline", "fragment"]),
    /** The whole line, without its end. */
    text: v.pipe(v.string(), v.nonEmpty()),
  }),
);

/** Reads a boilerplate.json. Throws for a line that reads otherwise in the article. */
export function parseBoilerplate(json: string, texts: Texts): readonly Boilerplate[] {
  return parseJson(boilerplateSchema, json).map(({ article, line, kind, text }) => {
    const lines = textOf(article, texts).split("\n");
    if (lines[line - 1]?.replace(/\r$/, "") !== text)
      throw new Error(`${article}, line ${line} is not «${text}».`);
    const start = lines.slice(0, line - 1).reduce((length, before) => length + before.length + 1, 0);
    return { article, kind, start, end: start + text.length };
  });
}

/** How many characters two places have in common. */
export function overlap(a: Place, b: Place): number {
  return a.article === b.article ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;
}

function textOf(article: string, texts: Texts): string {
  const text = texts.get(article);
  if (text === undefined) throw new Error(`There is no article ${article}.`);
  return text;
}
