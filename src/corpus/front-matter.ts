import * as v from "valibot";
import { VFile } from "vfile";
import { matter } from "vfile-matter";
import { YAMLParseError } from "yaml";
import { UserError } from "../errors.ts";
import { isNestedDeeply } from "./yaml-nesting.ts";

/** Front matter with its fences must end within this many UTF-16 code units, to bound what YAML may cost. */
export const FRONT_MATTER_LENGTH = 8_192;

const field = (name: string) =>
  v.optional(
    v.pipe(
      v.string(`“${name}” should be a line of text`),
      v.transform((value) => value.replace(/\s+/g, " ").trim()),
      v.maxLength(300, `“${name}” should have at most 300 characters`),
      v.transform((value) => (value === "" ? null : value)),
    ),
    "",
  );

const isWebAddress = (value: string): boolean =>
  URL.canParse(value) && ["http:", "https:"].includes(new URL(value).protocol);

const SHAPE = "it should hold lines like “title: …”";

const Fields = v.pipe(
  v.unknown(),
  v.check((data) => !Array.isArray(data), SHAPE),
  v.object(
    {
      title: field("title"),
      outlet: field("outlet"),
      published: field("published"),
      url: v.pipe(
        field("url"),
        v.check((value) => value === null || isWebAddress(value), "“url” should be an http or https address"),
      ),
    },
    SHAPE,
  ),
);

/** What an author says about an article at the top of its file, in the author's words. Null where nothing is said. */
export type FrontMatterFields = v.InferOutput<typeof Fields>;

export interface FrontMatter {
  readonly fields: FrontMatterFields;
  /** Where the article begins in the file's text. */
  readonly end: number;
}

/**
 * The fields in what was said of an article, by name: white space folded, other names left aside, null where nothing is
 * said.
 *
 * @throws UserError when a field is not what it should be.
 */
export function readFields(said: unknown): FrontMatterFields {
  const fields = v.safeParse(Fields, said);
  if (fields.success) return fields.output;
  const wrong = fields.issues.map((issue) => issue.message).join(", and ");
  throw new UserError(`its front matter is wrong: ${wrong}`);
}

const NONE: FrontMatterFields = { title: null, outlet: null, published: null, url: null };

/** The complete lines at the start of `text` that front matter may take up. */
function headOf(text: string): string {
  if (text.length <= FRONT_MATTER_LENGTH) return text;
  const head = text.slice(0, FRONT_MATTER_LENGTH);
  return head.slice(0, Math.max(head.lastIndexOf("\n"), head.lastIndexOf("\r")) + 1);
}

function broken(cause: unknown): UserError {
  const where = cause instanceof YAMLParseError ? cause.linePos?.[0].line : undefined;
  // The first line of the file is the fence.
  const place = where === undefined ? "" : ` in line ${where + 1}`;
  return new UserError(`its front matter cannot be read${place}; write it as plain “name: value” lines`, {
    cause,
  });
}

/** What stands between the fences, and the first fence. */
const FENCED = /^---(?:\r\n|\r|\n)(?:[\s\S]*?(?:\r|\n))?(?=---(?:\r|\n|$))/;

function parse(file: VFile): unknown {
  if (isNestedDeeply(FENCED.exec(String(file))?.[0] ?? "")) throw broken(undefined);
  try {
    // "failsafe" leaves every value the text that it is: no dates, no numbers, no types of a program.
    matter(file, { strip: true, yaml: { schema: "failsafe", maxAliasCount: 0, logLevel: "error" } });
  } catch (cause) {
    throw broken(cause);
  }
  return file.data.matter;
}

/**
 * Reads the YAML front matter of a file's text, if it begins with any: `title`, `outlet`, `published` and
 * `url`; other names are left alone.
 *
 * @throws UserError when it is not closed, is not YAML, or a field is not what it should be.
 */
export function readFrontMatter(text: string): FrontMatter {
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  const head = headOf(text.slice(mark));
  const file = new VFile(head);
  const data = parse(file);
  const length = head.length - String(file).length;
  if (length === 0) {
    if (/^---[ \t]*(?:\r\n|\r|\n)[\w-]+:/.test(head)) {
      throw new UserError(
        `its front matter is not closed within ${FRONT_MATTER_LENGTH.toLocaleString("en")} characters; put a line of “---” behind it`,
      );
    }
    return { fields: NONE, end: mark };
  }
  return { fields: readFields(data), end: mark + length };
}
