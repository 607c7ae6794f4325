import fc from "fast-check";

/** Expressions of time of every kind. */
export const TIMES = [
  "2014",
  "July 2018",
  "14 June",
  "March 18, 2021",
  "2014 to 2016",
  "Thursday",
  "last Tuesday",
  "next Wednesday evening",
  "yesterday",
  "today",
  "last week",
  "last year",
  "this summer",
  "the coming months",
  "two days ago",
  "the same day",
  "three days later",
  "early 2021",
  "the end of May",
  "May 21 this year",
  "29 February",
] as const;

/** Times, and what may stand between them, in any order. */
export const manyTimes = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...TIMES),
        fc.constantFrom("and", "to", "–", "this year", "the end of", "early", "on", "10", "’21", "at 6 a.m."),
        fc.string({ maxLength: 10 }),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join(" "));

const SUBJECTS = ["The envoys", "Ann Bell", "Ruritania’s fleet", "Seven mayors", "“Nobody"] as const;
const VERBS = ["left", "will leave", "signed a treaty", "are due to meet", "stay", "said “never”"] as const;

/** A sentence that dates something, or two things, or nothing. */
const sentence = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...SUBJECTS),
      fc.constantFrom(...VERBS),
      fc.array(fc.constantFrom(...TIMES), { maxLength: 2 }),
      fc.integer({ min: 1, max: 400 }),
    )
    .map(([subject, verb, times, room]) =>
      [subject, verb, `in hall ${room}`, ...times.map((time) => `on ${time}`)].join(" ").concat("."),
    );

/** Articles of such sentences, some of which say when they were published. */
export const datedArticles = (): fc.Arbitrary<Record<string, string[]>> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom("", "published: 15 April 2021\n", "published: 2023-03-12\n", "published: May 26\n"),
        fc.array(fc.array(sentence(), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((articles) =>
      Object.fromEntries(
        articles.map(([published, paragraphs], at) => [
          `${at}.txt`,
          [`---\n${published}title: Article ${at}\n---`, ...paragraphs.map((one) => one.join(" "))],
        ]),
      ),
    );
