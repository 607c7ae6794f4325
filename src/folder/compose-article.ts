import { parseDocument } from "yaml";
import {
  FRONT_MATTER_LENGTH,
  type FrontMatterFields,
  readFields,
  readFrontMatter,
} from "../corpus/front-matter.ts";
import { UserError } from "../errors.ts";

const NAMES = ["title", "outlet", "published", "url"] as const;

/** The opening fence, what stands between, and the closing fence. */
const PARTS = /^(---(?:\r\n|\r|\n))(?:([\s\S]*?)(?:\r\n|\r|\n))?(---(?:\r\n|\r|\n)?)$/;

const cannotChange = (cause?: unknown): UserError =>
  new UserError("its front matter cannot be changed; write it as plain “name: value” lines", { cause });

/** Sets fields in YAML and leaves the other lines what they are. */
function rewrite(yaml: string, fields: readonly (readonly [string, string])[]): string {
  const document = parseDocument(yaml, { schema: "failsafe", logLevel: "error" });
  try {
    for (const [name, value] of fields) document.set(name, value);
    return document.toString({ lineWidth: 0, flowCollectionPadding: false });
  } catch (cause) {
    // Not all that can be read can be written.
    throw cannotChange(cause);
  }
}

/** Whether a text's front matter says that and ends there. What people wrote there before may be YAML of any kind. */
function says(text: string, fields: FrontMatterFields, end: number): boolean {
  try {
    const read = readFrontMatter(text);
    return read.end === end && NAMES.every((name) => read.fields[name] === fields[name]);
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

/**
 * The bytes of an article's file: the text, with front matter that says of it what `fields` say. What they don't say
 * (null) stays as the text has it, and what they say with an empty text is said no more. Other names and comments of the
 * front matter stay, and so does everything below it. Where that changes nothing, it is the text untouched.
 *
 * @param text without lone surrogates, which UTF-8 cannot hold
 * @throws UserError when the text has broken front matter, a field is not what it should be, or front matter becomes
 *   too long. The message goes on from the file's name: "its front matter …".
 */
export function composeArticle(text: string, fields: FrontMatterFields): Uint8Array {
  const { fields: present, end } = readFrontMatter(text);
  const said = NAMES.filter((name) => fields[name] !== null);
  const wanted = { ...present };
  const asked = readFields(Object.fromEntries(said.map((name) => [name, fields[name]])));
  for (const name of said) wanted[name] = asked[name];
  const changed = NAMES.filter((name) => wanted[name] !== present[name]);
  if (changed.length === 0) return new TextEncoder().encode(text);

  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? "\n";
  const fence = `---${lineEnd}`;
  const [, opening = fence, yaml = "", closing = fence] = PARTS.exec(text.slice(mark.length, end)) ?? [];
  const lines = rewrite(
    yaml,
    changed.map((name) => [name, wanted[name] ?? ""]),
  ).replace(/\r?\n/g, lineEnd);
  const matter = opening + lines + closing;
  if (matter.length > FRONT_MATTER_LENGTH) {
    throw new UserError(
      `its front matter would have more than ${FRONT_MATTER_LENGTH.toLocaleString("en")} characters; shorten it`,
    );
  }
  const composed = mark + matter + text.slice(end);
  if (!says(composed, wanted, mark.length + matter.length)) throw cannotChange();
  return new TextEncoder().encode(composed);
}
