import { type Token, tokenise } from "../../search/tokens.ts";

/** Words or phrases that can stand for one another, and how far: 0 (not at all) to 1 (as good as the word itself). */
export interface Group {
  readonly forms: readonly string[];
  readonly weight: number;
}

/** A word or phrase, analysed. */
export interface Form {
  /** The terms of its words in order, stop words included. */
  readonly terms: readonly string[];
  /** Those of them that the index holds; at least one. */
  readonly indexed: readonly string[];
}

/** Another way to say what stands in a question. */
export interface Alternate extends Form {
  /** How far it can stand for it: above 0, 1 for the question's own words. */
  readonly weight: number;
}

/** The form found at one place of a text, and everything that can stand for it. */
export interface Entry {
  /** How many tokens the form takes up there. */
  readonly length: number;
  readonly form: Form;
  readonly alternates: readonly Alternate[];
}

export interface Thesaurus {
  /** The longest form that begins at `tokens[at]`. */
  find(tokens: readonly Token[], at: number): Entry | undefined;
}

/** "kicked them both out" is "kick out": so many stop words may stand between the words of a form. */
const LONGEST_GAP = 2;

/** How many tokens from `at` on the terms take up, in order with small gaps of stop words; 0 when they don't. */
export function lengthOfForm(terms: readonly string[], tokens: readonly Token[], at: number): number {
  let position = at;
  for (const [index, term] of terms.entries()) {
    let gap = 0;
    while (index > 0 && gap < LONGEST_GAP && tokens[position]?.stop && tokens[position]?.term !== term) {
      position += 1;
      gap += 1;
    }
    if (tokens[position]?.term !== term) return 0;
    position += 1;
  }
  return position - at;
}

/** Null for a form of nothing but stop words, which says too little to stand for anything. */
export function formOf(tokens: readonly Token[]): Form | null {
  const indexed = tokens.filter((token) => !token.stop).map((token) => token.term);
  return indexed.length > 0 ? { terms: tokens.map((token) => token.term), indexed } : null;
}

/** The forms of groups that are used again and again, such as the places. */
const analysed = new WeakMap<Group, readonly Form[]>();

function formsOf(group: Group): readonly Form[] {
  const known = analysed.get(group);
  if (known) return known;
  const forms = group.forms.map((form) => formOf(tokenise(form))).filter((form) => form !== null);
  analysed.set(group, forms);
  return forms;
}

/** A form, and the groups that have it. */
interface Known {
  readonly form: Form;
  readonly groups: Group[];
  /** Put together when the form is first found: few of all ever are. */
  alternates?: readonly Alternate[];
}

/** Groups that share a form are not merged: what stands for "call" in one sense says nothing of the other. */
export function buildThesaurus(groups: readonly Group[]): Thesaurus {
  const byFirstTerm = new Map<string, Map<string, Known>>();
  for (const group of groups) {
    for (const form of formsOf(group)) {
      const first = form.terms[0] ?? "";
      const entries = byFirstTerm.get(first) ?? new Map<string, Known>();
      byFirstTerm.set(first, entries);
      const entry = entries.get(keyOf(form));
      if (entry === undefined) entries.set(keyOf(form), { form, groups: [group] });
      else entry.groups.push(group);
    }
  }

  return {
    find(tokens, at) {
      let found: { readonly length: number; readonly entry: Known } | undefined;
      for (const entry of byFirstTerm.get(tokens[at]?.term ?? "")?.values() ?? []) {
        const length = lengthOfForm(entry.form.terms, tokens, at);
        if (length > (found?.length ?? 0)) found = { length, entry };
      }
      if (found === undefined) return undefined;
      const { length, entry } = found;
      entry.alternates ??= alternatesOf(entry);
      return { length, form: entry.form, alternates: entry.alternates };
    },
  };
}

/** Everything else in its groups, each at the highest weight that one of them gives it. */
function alternatesOf({ form, groups }: Known): readonly Alternate[] {
  const alternates = new Map<string, Alternate>();
  for (const group of groups) {
    for (const other of formsOf(group)) {
      if (group.weight > (alternates.get(keyOf(other))?.weight ?? 0))
        alternates.set(keyOf(other), { ...other, weight: group.weight });
    }
  }
  alternates.delete(keyOf(form));
  return [...alternates.values()];
}

function keyOf({ terms }: Form): string {
  return terms.join(" ");
}
