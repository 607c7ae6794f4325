import type { ArticleFolder } from "../../src/folder/article-folder.ts";

/** What the folder of the story holds at its beginning. */
export const BEGINNING: Readonly<Record<string, string>> = {
  "a.txt": "The first article.",
  "b.md": "---\ntitle: B # the second\n---\nThe second article.",
  "names.yaml": "- [a, b]",
};

const NOTHING = { title: null, outlet: null, published: null, url: null };

/** A moderator's day: every kind of change, and takes each kind back. Yields after each. */
export async function* story(folder: ArticleFolder): AsyncGenerator<void> {
  const added = await folder.add("new.txt", new TextEncoder().encode("A new article. ".repeat(5_000)));
  yield;
  const edited = await folder.edit("b.md", { ...NOTHING, outlet: "AFP" });
  yield;
  const removed = await folder.remove("a.txt");
  yield;
  await removed.takeBack();
  yield;
  await folder.remove("a.txt");
  yield;
  const restored = await folder.restore("a.txt");
  yield;
  await edited.takeBack();
  yield;
  await restored.takeBack();
  yield;
  await added.takeBack();
  yield;
}
