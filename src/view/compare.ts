import type { Difference, GivenValue } from "../answer/differences.ts";
import type { SideBySide } from "../answer/side-by-side.ts";
import type { Article } from "../corpus/corpus.ts";
import { count } from "../count.ts";
import type { Library } from "../library/library.ts";
import { aside, type Button, type Reply, type ReplyBlock, text } from "../reply.ts";
import { answerReply } from "./answer.ts";
import { askedTexts } from "./asked.ts";
import { pageState, pagesOf, parsePage, roomFor } from "./compare-pages.ts";
import { quotationOf } from "./passages.ts";

/** So many silent articles are named; of more, only their number is. */
const MOST_NAMED = 5;

/** So many differences are listed, and so many values of one thing. */
const MOST_DIFFERENCES = 3;
const MOST_VALUES = 12;

const inARow = (values: readonly GivenValue[]): string =>
  values
    .map(({ passage, start, end, number }) => `“${passage.article.text.slice(start, end)}” (${number})`)
    .join(", ");

/** Values with the numbers of their citations, the different ones apart: “32 people” (1), “32 Russians” (3) — “16 individuals” (2). */
const sideBySide = (different: Difference): string =>
  different
    .map((values) => inARow(values.slice(0, MOST_VALUES)))
    .slice(0, MOST_VALUES)
    .join(" — ");

const listed = (numbers: readonly number[]): string =>
  `${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1) ?? ""}`;

/** What citations surely have in common, and the figures or dates that they give. None is called wrong. */
function compared({ agreeing, differences, values }: SideBySide): ReplyBlock[] {
  const byCitation = [...new Set(values.map(({ number }) => number))].map((number) =>
    values.filter((value) => value.number === number),
  );
  return [
    ...(agreeing.length > 0 ? [aside(`${listed(agreeing)} say the same.`)] : []),
    ...(differences.length > 0 ? [text("The articles differ:")] : []),
    ...differences.slice(0, MOST_DIFFERENCES).map((difference) => text(sideBySide(difference))),
    ...(differences.length === 0 && byCitation.length > 1
      ? [text(`Side by side: ${sideBySide(byCitation)}`)]
      : []),
  ];
}

function silence(articles: readonly Article[]): ReplyBlock[] {
  if (articles.length > MOST_NAMED) return [aside(`${count(articles.length, "other article")} do not say.`)];
  return articles.map(({ title }) => ({ kind: "entry", name: title, detail: "does not say", button: null }));
}

/** Shows what each article says to a question, side by side; what does not fit is behind a button. */
export function compareReply(side: SideBySide, library: Library): Reply {
  const { citations, silent, answer } = side;
  if (citations.length === 0) return answerReply(answer, library);
  const { corpus } = library;
  const [page = [], ...further] = pagesOf(citations);
  const passages = citations.map(({ passage }) => passage);
  const beyond = citations.length - Math.max(roomFor(corpus), page.length);
  return {
    blocks: [
      ...askedTexts(answer.question),
      ...page.map(({ passage, number, span }) => quotationOf(passage, number, span)),
      ...compared(side),
      ...silence(silent),
      ...(beyond > 0
        ? [aside(`${count(beyond, "more article")} than can be shown here speak of it, too.`)]
        : []),
    ],
    buttons:
      further.length === 0
        ? []
        : [
            {
              label: "More articles",
              command: "compare",
              state: pageState(corpus, passages, 1),
              effect: "answer",
            },
          ],
  };
}

/** The page that a button's state names. Throws UserError where the articles have changed since. */
export function comparePage(state: string, { corpus }: Library): Reply {
  const { passages, page } = parsePage(corpus, state);
  const pages = pagesOf(passages.map((passage, at) => ({ passage, number: at + 1 })));
  const shown = Math.min(page, pages.length - 1);
  const leaf = (to: number, label: string): Button => ({
    label,
    command: "compare",
    state: pageState(corpus, passages, to),
    effect: "replace",
  });
  return {
    blocks: (pages[shown] ?? []).map(({ passage, number }) => quotationOf(passage, number, passage.sentence)),
    buttons: [
      ...(shown > 0 ? [leaf(shown - 1, "Previous")] : []),
      ...(shown < pages.length - 1 ? [leaf(shown + 1, "Next")] : []),
    ],
  };
}
