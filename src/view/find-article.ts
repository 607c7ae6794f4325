import type { Choice } from "../command.ts";
import { UserError } from "../errors.ts";
import { articleReference } from "./buttons.ts";
import { type Titled, titlesApart } from "./titles.ts";

/** What an article can be named by. */
interface Nameable extends Titled {
  readonly hash: string;
}

/** The article whose content hash begins so. */
const byHash = <A extends Nameable>(digits: string, articles: readonly A[]): A | undefined =>
  /^[0-9a-f]{12,64}$/.test(digits)
    ? articles.find(({ hash }) => hash.startsWith(`sha256:${digits}`))
    : undefined;

/** The article with that number in the list of /articles. */
const numbered = <A extends Nameable>(typed: string, articles: readonly A[]): A | undefined =>
  articles.find((_, at) => String(at + 1) === typed.trim());

/**
 * The articles whose number in the list, file name or title a person began to type, with what each is called among all;
 * all for nothing typed.
 */
function matching<A extends Nameable>(typed: string, articles: readonly A[]): (readonly [A, string])[] {
  const wanted = typed.trim().toLowerCase();
  const byNumber = numbered(typed, articles);
  const named = [...titlesApart(articles)];
  const beginning = named.filter(
    ([article, name]) =>
      article === byNumber ||
      [article.id, article.title, name].some((text) => text.toLowerCase().startsWith(wanted)),
  );
  return beginning.length > 0
    ? beginning
    : named.filter(([{ title }]) => title.toLowerCase().includes(wanted));
}

/**
 * The article that a person named: by a suggestion, its file name, number, or title as far as it is like no other.
 * Throws UserError where there is none or more than one.
 */
export function findArticle<A extends Nameable>(named: string, articles: readonly A[]): A {
  const found =
    articles.find(({ id }) => id === named) ?? byHash(named, articles) ?? numbered(named, articles);
  if (found) return found;
  const [first, second] = matching(named, articles);
  if (!first) throw new UserError(`There is no article “${named}”. See /articles for what there is.`);
  if (second)
    throw new UserError(
      `“${named}” could be “${first[1]}” or “${second[1]}”. Type more of the title, or its number in /articles.`,
    );
  return first[0];
}

/** Suggestions for an option that names an article. */
export function articleChoices(typed: string, articles: readonly Nameable[]): Choice[] {
  return matching(typed, articles).map(([article, name]) => ({ name, value: articleReference(article) }));
}
