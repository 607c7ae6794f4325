import { UserError } from "../errors.ts";
import type { Entries, Field, Form, UploadedFile } from "../form.ts";
import { aside, factsInRow, heading, type Reply, text } from "../reply.ts";
import { shorten } from "../shorten.ts";
import { completeNothing } from "./complete.ts";
import type { Person } from "./person.ts";

/** What is shown of a value that stands in a field beforehand. In characters. */
const VALUE_LENGTH = 200;

/** What filling in a form needs of the world. */
export interface FormContext {
  /** Shows what stands between the questions. */
  show(reply: Reply): Promise<void>;
  /** The file that a person means by what they typed or dragged here. Rejects with UserError where it cannot be read. */
  readUpload(typed: string): Promise<UploadedFile>;
}

/** Ends in an empty line, to stand apart from the first question. */
const HOW = "An empty line skips a field, or leaves it as it is. /exit leaves the form.\n";

/** What is to be typed, where that is not plain from the field. */
const HINTS: Readonly<Record<Field["kind"], string | null>> = {
  line: null,
  text: "in one line",
  file: "type its path, or drag it here",
};

/** Typed alone, it empties a field that has a value. */
const NOTHING = "-";

/** Asks for one field after another, a line each. Null: the person left the form. */
export async function fillIn(
  { title, fields }: Form,
  person: Person,
  { show, readUpload }: FormContext,
): Promise<Entries | null> {
  const texts = new Map<string, string>();
  const files = new Map<string, UploadedFile>();
  await show({ blocks: [heading(title), aside(HOW)], buttons: [] });
  for (const field of fields) {
    // Where there is a text besides a file, it stands for the file: who has given one is not asked for the other.
    const answer = field.kind === "text" && files.size > 0 ? "" : await answerTo(field);
    if (answer === null) return null;
    if (typeof answer === "object") files.set(field.name, answer);
    else setText(field, answer);
  }
  return { texts, files };

  async function answerTo(field: Field): Promise<string | UploadedFile | null> {
    await show(questionFor(field));
    return field.kind === "file" ? fileAsked() : lineAsked();
  }

  async function lineAsked(): Promise<string | null> {
    const line = (await person.ask(completeNothing))?.trim() ?? null;
    return line === "/exit" ? null : line;
  }

  async function fileAsked(): Promise<"" | UploadedFile | null> {
    for (;;) {
      const line = await lineAsked();
      if (line === null || line === "") return line;
      try {
        return await readUpload(line);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        await show({ blocks: [text(error.message)], buttons: [] });
      }
    }
  }

  function setText({ name, value }: Field, line: string): void {
    const content = line === "" ? value : line === NOTHING && value !== null ? null : line;
    if (content !== null) texts.set(name, content);
  }
}

function questionFor({ kind, label, description, value }: Field): Reply {
  const detail = factsInRow([
    description,
    HINTS[kind],
    value === null ? null : `as it is: ${shorten(value, VALUE_LENGTH)} · ${NOTHING} alone empties it`,
  ]);
  return { blocks: [{ kind: "entry", name: label, detail, button: null }], buttons: [] };
}
