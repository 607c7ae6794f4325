import { createHash } from "node:crypto";
import { UserError } from "../errors.ts";
import { findBlocks } from "./blocks.ts";
import type { Article, Block, Paragraph, Slice } from "./corpus.ts";
import { decode } from "./decode.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readMetadata } from "./metadata.ts";
import { splitSentences } from "./sentences.ts";

function paragraphsOf(text: string, blocks: readonly Block[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let heading: string | null = null;
  for (const { kind, start, end } of blocks) {
    if (kind === "heading") heading = text.slice(start, end).replace(/^#+\s+/, "");
    if (kind !== "paragraph") continue;
    const shift = (slice: Slice): Slice => ({ start: start + slice.start, end: start + slice.end });
    const sentences = splitSentences(text.slice(start, end)).map(shift);
    paragraphs.push({ number: paragraphs.length + 1, heading, start, end, sentences });
  }
  return paragraphs;
}

/** The hash of a file's bytes, as an article has it. */
export const hashOf = (bytes: Uint8Array): string =>
  `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/**
 * Reads one article from the bytes of its file.
 *
 * @param id the file's name
 * @throws UserError when there is nothing to cite in it: it is not UTF-8, is empty, has broken front matter or
 *   nothing but page furniture. The message goes on from the file's name: "it is empty; …".
 */
export function parseArticle(id: string, bytes: Uint8Array): Article {
  const text = decode(bytes);
  if (text.trim() === "") throw new UserError("it is empty; put the article's text into it or delete it");
  const { fields, end } = readFrontMatter(text);
  const blocks = findBlocks(text, end);
  const paragraphs = paragraphsOf(text, blocks);
  const { title, outlet, published, url } = readMetadata(fields, text, blocks);
  if (title === null || paragraphs.length === 0) {
    throw new UserError("it has no paragraph to cite; put the article's text into it or delete it");
  }
  return { id, text, hash: hashOf(bytes), title, outlet, published, url, blocks, paragraphs };
}
