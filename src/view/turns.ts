import type { Answer } from "../answer/answer.ts";
import type { Before } from "../answer/follow-up/complete-question.ts";
import type { Library } from "../library/library.ts";
import type { Turn } from "../turn.ts";

/** What a follow-up can be about once this was answered; null where the question had nothing to look for. */
export function turnOf({ question, status, reason, citations }: Answer): Turn | null {
  if (reason === "empty") return null;
  const [lead] = status === "answered" ? citations : [];
  if (lead === undefined) return { question, lead: null };
  const { article, sentence } = lead.passage;
  return { question, lead: { hash: article.hash, start: sentence.start, end: sentence.end } };
}

/** A turn with the sentence that answered, where the library still has the article as it was. */
export function beforeOf({ question, lead }: Turn, library: Library): Before {
  const text = lead ? library.article(lead.hash.replace("sha256:", ""))?.text : undefined;
  return { question, statement: (lead && text?.slice(lead.start, lead.end)) || null };
}
