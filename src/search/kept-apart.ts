/*
 * Words that Porter2 takes for another one: "several" would be "severe", "authority" an "author". First the term that they
 * become, then the forms. A line belongs in here when news has both words, and they have nothing to do with each other.
 */
const LINES = `
according: according accordingly
authority: authority authorities
customer: customer customers
emergency: emergency emergencies
executive: executive executives
experiment: experiment experiments experimental experimented
important: important importance importantly
international: international internationally
officer: officer officers
opera: opera operas
organ: organ organs
relative: relative relatives
several: several
university: university universities
`;

/** From such a word to its own term. */
export const KEPT_APART: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split("\n")
    .flatMap((line) => {
      const [term = "", forms = ""] = line.split(":");
      return forms
        .trim()
        .split(" ")
        .map((form) => [form, term] as const);
    }),
);
