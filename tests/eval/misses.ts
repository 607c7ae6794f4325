import type { Verdict } from "./judge.ts";

/**
 * All there is to see of a question that went wrong, for people who work on the answers; null where nothing
 * did. A plus marks a shown passage that is gold.
 */
export function miss(verdict: Verdict): string | null {
  const faults = faultsOf(verdict);
  if (faults.length === 0) return null;
  const { question, answer, gold } = verdict;
  const reason = answer.reason === null ? "" : ` (${answer.reason})`;
  const shown = answer.citations.slice(0, 3);
  return [
    `${question.id}  ${faults.join(", ")}`,
    `  asked    ${question.question}  (${question.kind}, ${question.type}, ${question.style})`,
    `  reply    ${answer.status}${reason}, confidence ${answer.confidence.toFixed(2)}`,
    ...question.must.map((alternatives) => `  must     ${alternatives}`),
    ...question.gold.map(({ file, quote }) => `  gold     ${quoted(file, quote)}`),
    ...shown.map(
      ({ article, quote }, index) =>
        `  shown ${index + 1}${gold[index] ? "+" : " "} ${quoted(article, quote)}`,
    ),
  ].join("\n");
}

function faultsOf({ question, answered, missing }: Verdict): readonly string[] {
  if (question.kind !== "answerable") return answered ? ["answered, should abstain"] : [];
  const refused = answered ? [] : ["refused"];
  if (missing.at3.length > 0) return [...refused, `must@3 lacks ${missing.at3.join(" and ")}`];
  if (missing.at1.length > 0) return [...refused, `must@1 lacks ${missing.at1.join(" and ")}`];
  return refused;
}

function quoted(article: string, quote: string): string {
  return `${article}  «${quote.replaceAll(/\s+/g, " ")}»`;
}
