import { describe, expect, it } from "vitest";
import { FILES, selectArticleFiles } from "../../src/corpus/article-files.ts";

describe("the articles among a folder's files", () => {
  it("are its .txt and .md files that are not hidden, in order of their code units", () => {
    const files = [
      "ä.txt",
      "b.txt",
      "a.md",
      "C.TXT",
      ".hidden.txt",
      "names.yaml",
      "txt",
      "a.txt.gz",
      "__proto__.txt",
    ];
    expect(selectArticleFiles(files)).toEqual({
      names: ["C.TXT", "__proto__.txt", "a.md", "b.txt", "ä.txt"],
      problems: [],
    });
  });

  it("are not the community's questions, however the file's name is written", () => {
    const files = ["questions.txt", "Questions.TXT", "questions.md", "my-questions.txt"];
    expect(selectArticleFiles(files).names).toEqual(["my-questions.txt", "questions.md"]);
  });

  it("are as many as the limit; the first beyond is named", () => {
    const files = Array.from({ length: FILES + 2 }, (_, number) => `${String(number).padStart(5, "0")}.txt`);
    const { names, problems } = selectArticleFiles(files.toReversed());
    expect(names).toEqual(files.slice(0, FILES));
    expect(problems).toEqual([
      {
        file: "20000.txt",
        message:
          "“20000.txt” is left out: the folder has 2 more than 20000 articles, in order of their names; remove some.",
      },
    ]);
  });
});
