import * as v from "valibot";
import { parseJson } from "../parse-json.ts";

const someText = v.pipe(v.string(), v.nonEmpty());

const questionSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[A-Z]\d+$/)),
    question: someText,
    kind: v.picklist(["answerable", "off_topic", "not_in_sources", "adversarial"]),
    /** What it asks for: who, when, how_many … */
    type: someText,
    /** How it is put: full, keyword, typo … */
    style: someText,
    /** Places that answer, the best first; one is enough. */
    gold: v.array(v.strictObject({ file: someText, quote: someText })),
    /** For people who read the file. */
    answer: v.string(),
    /** Strings that an answer has to show, all of them; "a|b" is one or the other. */
    must: v.array(someText),
  }),
  v.check(
    ({ kind, gold, must }) => [gold, must].every((list) => list.length > 0 === (kind === "answerable")),
    "a question has gold and must where it is answerable, and only there",
  ),
);

export type Question = v.InferOutput<typeof questionSchema>;

/** Weights are learnt on the questions with odd numbers; those with even ones are held out. */
export function isOdd({ id }: Question): boolean {
  return Number(id.slice(1)) % 2 === 1;
}

/** One question a line. Throws an error that names the line where one is not as it should be. */
export function parseQuestions(text: string): readonly Question[] {
  const seen = new Set<string>();
  return text
    .trimEnd()
    .split("\n")
    .map((line, index) => {
      const question = atLine(index + 1, () => parseJson(questionSchema, line));
      if (seen.has(question.id))
        throw new Error(`Question file, line ${index + 1}: ${question.id} is there twice.`);
      seen.add(question.id);
      return question;
    });
}

function atLine<Value>(line: number, parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Question file, line ${line}: ${why}`, { cause: error });
  }
}
