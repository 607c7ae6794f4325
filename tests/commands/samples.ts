import type { ReadingCommand } from "../../src/command.ts";
import { createLibrary } from "../../src/library/create-library.ts";
import type { Library } from "../../src/library/library.ts";
import type { Button, Reply } from "../../src/reply.ts";
import { parseSettings } from "../../src/settings.ts";
import { sharedLibrary } from "../library/shared.ts";
import { corpusOf } from "../search/samples.ts";

/** A library of plain paragraphs: by file name, each article's paragraphs in order. */
export const libraryOf = (articles: Readonly<Record<string, readonly string[]>>): Library =>
  createLibrary(corpusOf(articles));

/** Footnote's own articles. */
export const openSeeds = (): Promise<Library> => sharedLibrary(parseSettings({}).seedsDirectory);

/** What a command replies to these options. */
export const run = async (
  command: ReadingCommand,
  options: Readonly<Record<string, string | boolean | number>>,
  library: Library,
): Promise<Reply> => command.run({ options: new Map(Object.entries(options)) }, library);

/** What a command replies to a press of the button with this label, under a reply that shows its texts. */
export async function press(
  command: ReadingCommand,
  reply: Reply,
  label: string,
  library: Library,
  shown = textsIn(reply),
): Promise<Reply> {
  const button = buttonsIn(reply).find((one) => one.label === label);
  if (button?.command !== command.data.name || command.press === undefined)
    throw new Error(`There is no button “${label}” that /${command.data.name} takes.`);
  return command.press(button.state, library, shown);
}

/** Every button of a reply, its blocks' first. */
export const buttonsIn = ({ blocks, buttons }: Reply): Button[] =>
  [...blocks.map((block) => ("button" in block ? block.button : null)), ...buttons].filter(
    (button) => button !== null,
  );

export const labelsOf = ({ buttons }: Reply): string[] => buttons.map(({ label }) => label);

export const quotationsIn = ({ blocks }: Reply) => blocks.filter((block) => block.kind === "quotation");

export const textsIn = ({ blocks }: Reply): string[] =>
  blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []));

export const headingsIn = ({ blocks }: Reply): string[] =>
  blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
