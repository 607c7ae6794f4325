import { expect, test } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import { createLibrary } from "../../src/library/create-library.ts";
import { dossierFiles } from "../../src/view/dossier.ts";
import { corpusOf } from "../search/samples.ts";
import { answerOf, citationOf, corpus, library } from "./samples.ts";

const bridge = citationOf("nine million crowns");
const envoys = citationOf("seven envoys", 2);

function dossierOf(answer: Answer): { markdown: string; json: unknown } {
  const passages = answer.citations.map(({ passage }) => passage);
  const [markdown, json] = dossierFiles({ answer, passages }, corpus.version);
  expect([markdown?.name, json?.name]).toEqual(["footnote.md", "footnote.json"]);
  return { markdown: markdown?.content ?? "", json: JSON.parse(json?.content ?? "") };
}

test("a dossier has the question, the quotations with their places, and the articles with their hashes", () => {
  const answer = answerOf({ question: "What did\nit *cost*?", citations: [bridge, envoys], differs: [2] });
  const [daily, quarrel] = [bridge, envoys].map(({ passage }) => passage.article);
  const from = bridge.passage.article.text.indexOf("Ann Bell");
  const to = envoys.passage.article.text.indexOf("Ruritania");
  expect(dossierOf(answer).markdown).toBe(`# Footnote: a dossier

**Question:** What did it \\*cost\\*?

No other article surely says the same.

## Quotations

### 1

> Ann Bell opened a bridge over the Thame. It cost **nine million crowns**. Nobody spoke.

— article 1, paragraph 2, offsets ${from} to ${from + 83}; what answers (bold): ${bridge.span.start} to ${bridge.span.end}

### 2

> Ruritania expelled **seven envoys** on Friday. Their families left with them.

— article 2, paragraph 1, offsets ${to} to ${to + 73}; what answers (bold): ${envoys.span.start} to ${envoys.span.end}; differs from quotation 1

Each quotation is the text of the file, decoded as UTF-8, from its first offset to before its second, word for word. Offsets are JavaScript string indices: UTF-16 code units, counted from 0. SHA-256 is of the file's bytes.

## Bibliography

1. A bridge opens · The Daily · file bridge.txt · ${daily?.hash}

2. Envoys leave after the quarrel · file envoys.txt · ${quarrel?.hash}

Version of all articles together: ${corpus.version}
`);
});

test("every offset in it is where the quotation stands", () => {
  const { markdown } = dossierOf(answerOf({ citations: [bridge, envoys] }));
  const places = [...markdown.matchAll(/article (\d), paragraph \d, offsets (\d+) to (\d+)/g)];
  const quotes = places.map(([, article, start, end]) => {
    const { text } = [bridge, envoys][Number(article) - 1]?.passage.article ?? { text: "" };
    return text.slice(Number(start), Number(end));
  });
  expect(quotes).toEqual([
    "Ann Bell opened a bridge over the Thame. It cost nine million crowns. Nobody spoke.",
    "Ruritania expelled seven envoys on Friday. Their families left with them.",
  ]);
});

test("the JSON has the fields of the terminal's, but for the time that answering took", () => {
  const { json } = dossierOf(answerOf({ question: "Who?", citations: [bridge] }));
  expect(Object.keys(json as object)).toEqual([
    "question",
    "status",
    "reason",
    "confidence",
    "citations",
    "agreement",
    "differs",
    "otherwise",
    "corpus",
  ]);
  expect(json).toMatchObject({ question: "Who?", citations: [{ number: 1, article: "bridge.txt" }] });
});

test("of what is no answer, nothing stands out, and it is said that it is none", () => {
  const { markdown, json } = dossierOf(
    answerOf({ status: "unanswered", reason: "weak_match", citations: [bridge] }),
  );
  expect(markdown).toContain("The articles don't answer that. What the articles have is too far from it.");
  expect(markdown).toContain("What comes nearest, which is no answer:");
  expect(markdown).not.toMatch(/\*\*nine|what answers/);
  expect(json).toMatchObject({ status: "unanswered", reason: "weak_match" });
});

test("without any passage it says that there is none", () => {
  const { markdown } = dossierOf(answerOf({ status: "unanswered", reason: "no_match", citations: [] }));
  expect(markdown).toContain("## Quotations\n\nNone.\n");
});

test("without the question it has the quotations, says what is left out, and no JSON tells of an answer", () => {
  const files = dossierFiles({ answer: null, passages: [bridge.passage, envoys.passage] }, corpus.version);
  expect(files.map(({ name }) => name)).toEqual(["footnote.md"]);
  expect(files[0]?.content).toContain("The question is left out");
  expect(files[0]?.content).toContain("> Ruritania expelled seven envoys on Friday.");
  expect(files[0]?.content).not.toContain("articles says so");
});

test("nothing that an article says of itself is markup", () => {
  const hostile = corpusOf({
    "__a__.txt": [
      "---\ntitle: '# <script>[x](https://evil.example)'\noutlet: '**Daily**'\n---",
      "Ann Bell opened <b>a bridge</b> over the Thame for [nine](https://evil.example) crowns.",
    ],
  });
  const other = createLibrary(hostile);
  const answer = other.ask("Who opened a bridge over the Thame?");
  const [file] = dossierFiles({ answer, passages: [] }, hostile.version);
  expect(answer.citations).toHaveLength(1);
  expect(file?.content).not.toMatch(/(?<!\\)<|(?<!\\)\[|(?<!\\):\/\//);
  expect(file?.content).toContain("file \\_\\_a\\_\\_.txt");
});

test("the same answer makes the same dossier", () => {
  const once = dossierOf(library.ask("What did the bridge cost?"));
  expect(dossierOf(library.ask("What did the bridge cost?"))).toEqual(once);
});
