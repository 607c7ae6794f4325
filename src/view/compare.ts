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

/** So many differences are listed, so many figures or dates of each, and so many citations of one of those. */
const MOST_DIFFERENCES = 3;
const MOST_VALUES = 12;
const MOST_NUMBERS = 8;

/** 1, 2 and 4; of very many the first, and how many more. */
function listed(numbers: readonly number[]): string {
  const [more, shown] = [numbers.length - MOST_NUMBERS, numbers.slice(0, MOST_NUMBERS)];
  if (more > 0) return `${shown.join(", ")} and ${more.toLocaleString("en-US")} more`;
  return [shown.slice(0, -1).join(", "), String(shown.at(-1) ?? "")]
    .filter((part) => part !== "")
    .join(" and ");
}

/** Figures or dates as their articles have them, each once, with the numbers of its citations: “10 diplomats” (2 and 3). */
function inARow(values: readonly GivenValue[], between: string): string {
  const numbers = new Map<string, number[]>();
  for (const { passage, start, end, number } of values) {
    const words = passage.article.text.slice(start, end);
    numbers.set(words, [...(numbers.get(words) ?? []), number]);
  }
  return [...numbers]
    .slice(0, MOST_VALUES)
    .map(([words, given]) => `“${words}” (${listed(given)})`)
    .join(between);
}

const differing = (difference: Difference): string =>
  difference
    .slice(0, MOST_VALUES)
    .map((values) => inARow(values, ", "))
    .join(" — ");

/** What citations surely have in common, and the figures or dates that they give. None is called wrong. */
function compared({ agreeing, differences, values }: SideBySide): ReplyBlock[] {
  const isFromSeveral = new Set(values.map(({ number }) => number)).size > 1;
  return [
    ...(agreeing.length > 0 ? [aside(`${listed(agreeing)} say the same.`)] : []),
    ...(differences.length > 0 ? [text("The articles differ:")] : []),
    ...differences.slice(0, MOST_DIFFERENCES).map((difference) => text(differing(difference))),
    ...(differences.length === 0 && isFromSeveral ? [text(`Side by side: ${inARow(values, " · ")}`)] : []),
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
