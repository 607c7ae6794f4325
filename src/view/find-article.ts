import { CHOICE_LENGTH, type Choice } from "../command.ts";
import { UserError } from "../errors.ts";
import { shorten } from "../shorten.ts";
import { articleReference } from "./buttons.ts";

/** What an article can be named by. */
interface Nameable {
  readonly id: string;
  readonly hash: string;
  readonly title: string;
}

/** The article whose content hash begins so. */
const byHash = <A extends Nameable>(digits: string, articles: readonly A[]): A | undefined =>
  /^[0-9a-f]{12,64}$/.test(digits)
    ? articles.find(({ hash }) => hash.startsWith(`sha256:${digits}`))
    : undefined;

/** The article with that number in the list of /articles. */
const numbered = <A extends Nameable>(typed: string, articles: readonly A[]): A | undefined =>
  articles.find((_, at) => String(at + 1) === typed.trim());

/** The articles whose number in the list, file name or title a person began to type; all for nothing typed. */
function matching<A extends Nameable>(typed: string, articles: readonly A[]): readonly A[] {
  const wanted = typed.trim().toLowerCase();
  const byNumber = numbered(typed, articles);
  const beginning = articles.filter(
    (article) =>
      article === byNumber ||
      article.id.toLowerCase().startsWith(wanted) ||
      article.title.toLowerCase().startsWith(wanted),
  );
  return beginning.length > 0
    ? beginning
    : articles.filter(({ title }) => title.toLowerCase().includes(wanted));
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
      `“${named}” could be “${first.title}” or “${second.title}”. Type more of the title, or its number in /articles.`,
    );
  return first;
}

/** Suggestions for an option that names an article. */
export function articleChoices(typed: string, articles: readonly Nameable[]): Choice[] {
  return matching(typed, articles).map((article) => ({
    name: shorten(article.title, CHOICE_LENGTH),
    value: articleReference(article),
  }));
}
