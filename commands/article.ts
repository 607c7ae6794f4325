import type { Choice, ModeratorCommand, Request } from "../src/command.ts";
import { decode } from "../src/corpus/decode.ts";
import type { FrontMatterFields } from "../src/corpus/front-matter.ts";
import type { Desk } from "../src/desk/desk.ts";
import { UserError } from "../src/errors.ts";
import { composeArticle } from "../src/folder/compose-article.ts";
import type { Entries, Field, Form } from "../src/form.ts";
import type { ArticleSummary } from "../src/reader/reader.ts";
import { type Reply, text } from "../src/reply.ts";
import { shorten } from "../src/shorten.ts";
import { articleReference } from "../src/view/buttons.ts";
import { draftReply } from "../src/view/draft.ts";
import { articleChoices, findArticle } from "../src/view/find-article.ts";
import { titlesApart } from "../src/view/titles.ts";
import { inServers } from "./moderators.ts";
import { reindexReplies } from "./reindex.ts";

/** Name the article of an edit or a removal, and one that was removed. */
const ARTICLE = "article";
const REMOVED = "removed";

const line = (name: string, label: string, description: string | null, value: string | null): Field => ({
  kind: "line",
  name,
  label,
  description,
  value,
});

const addForm: Form = {
  title: "Add an article",
  command: "article",
  state: "add",
  // Discord has room for five.
  fields: [
    {
      kind: "file",
      name: "file",
      label: "File",
      description: ".txt or .md, UTF-8, at most 2 MiB",
      value: null,
    },
    { kind: "text", name: "text", label: "Or its text", description: "Instead of a file", value: null },
    line("title", "Title", "Empty: as the text has it", null),
    line("outlet", "Outlet", "The newspaper, agency or station", null),
    line("details", "Date and address", "Such as: 15 April 2021 https://example.com/news/1", null),
  ],
};

const editForm = ({ id, title, outlet, published, url }: ArticleSummary, state: string): Form => ({
  title: shorten(`Edit ${id}`, 45),
  command: "article",
  state,
  fields: [
    line("title", "Title", null, title),
    line("outlet", "Outlet", "The newspaper, agency or station", outlet),
    line("published", "Date", "In the words that you want shown", published),
    line("url", "Address", "https://…", url),
  ],
});
const articleOption = (description: string) => ({
  type: 3 as const,
  name: ARTICLE,
  description,
  required: true,
  autocomplete: true,
  max_length: 300,
});

async function articles(desk: Desk): Promise<readonly ArticleSummary[]> {
  return (await desk.reader()).contents.articles;
}

async function articleOf({ options }: Request, desk: Desk): Promise<ArticleSummary> {
  return findArticle(String(options.get(ARTICLE) ?? ""), await articles(desk));
}

/** What was said of a new article; null where a field was left empty. Date and address share one. */
function fieldsOf({ texts }: Entries): FrontMatterFields {
  const details = texts.get("details") ?? "";
  const url = /https?:\S*/iu.exec(details)?.[0] ?? null;
  const published = details.replace(url ?? "", "").trim() || null;
  return { title: texts.get("title") ?? null, outlet: texts.get("outlet") ?? null, published, url };
}

/** What is to be said otherwise of an article: null stays as it is, an empty text is said no more. */
function editsOf({ texts }: Entries, edited: ArticleSummary): FrontMatterFields {
  const edit = (name: keyof FrontMatterFields) => {
    const wanted = texts.get(name) ?? "";
    return wanted === (edited[name] ?? "") ? null : wanted;
  };
  return { title: edit("title"), outlet: edit("outlet"), published: edit("published"), url: edit("url") };
}

/** The text that was handed in, and what a name for its file ends in. */
function handedIn({ texts, files }: Entries): { readonly text: string; readonly extension: ".txt" | ".md" } {
  const file = files.get("file");
  const pasted = texts.get("text");
  if (file === undefined && pasted === undefined)
    throw new UserError("There was neither a file nor a text. Hand in one of them: /article add");
  if (file !== undefined && pasted !== undefined)
    throw new UserError("There were both a file and a text. Hand in one of them: /article add");
  if (file === undefined) return { text: pasted ?? "", extension: ".txt" };
  const extension = /\.(?:txt|md)$/iu.exec(file.name)?.[0].toLowerCase();
  if (extension !== ".txt" && extension !== ".md")
    throw new UserError(`“${file.name}” is neither a .txt nor an .md file. Save the article as plain text.`);
  return { text: decode(file.bytes), extension };
}

const said = (words: string): Reply => ({ blocks: [text(words)], buttons: [] });

/** Says of what was handed in what is said of a file that is left out. */
async function ofArticle<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError && error.message.startsWith("it"))
      throw new UserError(`The article cannot be taken: ${error.message}.`, { cause: error });
    throw error;
  }
}

async function draft(entries: Entries, desk: Desk) {
  const reader = await desk.reader();
  const { text: content, extension } = handedIn(entries);
  const bytes = composeArticle(content, fieldsOf(entries));
  const preview = await reader.preview(`article${extension}`, bytes);
  if (preview.copyOf !== null)
    throw new UserError(`That text is there already: “${preview.copyOf.title}” (${preview.copyOf.id}).`);
  const fileName = await desk.folder.articleFileName(preview.title, extension);
  return desk.drafts.keep({ fileName, bytes, preview });
}

export const article = {
  users: "moderators",
  data: {
    name: "article",
    description: "Add, edit, remove or restore an article",
    ...inServers,
    options: [
      { type: 1, name: "add", description: "Bring in a new article, as a file or as pasted text" },
      {
        type: 1,
        name: "edit",
        description: "Change an article's title, outlet, date and address",
        options: [articleOption("Its title, file name or number in /articles")],
      },
      {
        type: 1,
        name: "remove",
        description: "Take an article out; it can be restored",
        options: [articleOption("Its title, file name or number in /articles")],
      },
      {
        type: 1,
        name: "restore",
        description: "Bring back an article that was removed",
        options: [
          {
            type: 3,
            name: REMOVED,
            description: "Its title or file name",
            required: true,
            autocomplete: true,
            max_length: 300,
          },
        ],
      },
    ],
  },

  async form(request, desk) {
    if (request.subcommand === "add") return addForm;
    if (request.subcommand !== "edit") return null;
    const edited = await articleOf(request, desk);
    return editForm(edited, `edit.${articleReference(edited)}`);
  },

  async *submit(state, entries, desk) {
    if (state === "add") {
      yield draftReply(await ofArticle(() => draft(entries, desk)));
      return;
    }
    const reference = state.replace("edit.", "");
    const edited = (await articles(desk)).find((one) => articleReference(one) === reference);
    if (edited === undefined)
      throw new UserError(
        "That article has changed or gone in the meantime. See /articles, and edit it again.",
      );
    const edits = editsOf(entries, edited);
    if (Object.values(edits).every((edit) => edit === null)) yield said("Nothing was changed.");
    else yield* reindexReplies(desk, await desk.folder.edit(edited.id, edits));
  },

  async *run(request, desk) {
    const change =
      request.subcommand === "restore"
        ? await desk.folder.restore(await removedFile(String(request.options.get(REMOVED) ?? ""), desk))
        : await desk.folder.remove((await articleOf(request, desk)).id);
    yield* reindexReplies(desk, change);
  },

  async *press(state, desk) {
    const [action, id = ""] = state.split(".");
    const { fileName, bytes } = desk.drafts.take(id);
    if (action === "confirm") yield* reindexReplies(desk, await desk.folder.add(fileName, bytes));
    else yield said("Discarded. Nothing was written.");
  },

  async complete(option, typed, desk) {
    if (option === ARTICLE) return articleChoices(typed, await articles(desk));
    return removedChoices(typed, desk);
  },
} satisfies ModeratorCommand;

async function removedChoices(typed: string, desk: Desk): Promise<Choice[]> {
  const wanted = typed.trim().toLowerCase();
  const removed = (await desk.folder.removed()).map(({ file, title }) => ({ id: file, title }));
  return [...titlesApart(removed)]
    .filter(([{ id, title }, name]) => `${title}\n${id}\n${name}`.toLowerCase().includes(wanted))
    .map(([{ id }, name]) => ({ name, value: id }));
}

/** The removed file that a person named: by its file name, or by a part of its title that no other has. */
async function removedFile(named: string, desk: Desk): Promise<string> {
  const removed = await desk.folder.removed();
  const exact = removed.find(({ file }) => file === named);
  const [first, second] = exact === undefined ? await removedChoices(named, desk) : [];
  const file = exact?.file ?? first?.value;
  if (file === undefined)
    throw new UserError(
      removed.length === 0
        ? "No article has been removed, so there is none to restore."
        : `No removed article is called “${named}”. Pick one of the suggestions.`,
    );
  if (second !== undefined && first !== undefined)
    throw new UserError(
      `“${named}” could be “${first.name}” or “${second.name}”. Type more of it, or the name of its file.`,
    );
  return file;
}
