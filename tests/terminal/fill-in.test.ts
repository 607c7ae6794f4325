import fc from "fast-check";
import { expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import type { Field, Form } from "../../src/form.ts";
import { fillIn } from "../../src/terminal/fill-in.ts";
import { renderReply } from "../../src/terminal/render.ts";
import { speaker } from "./samples.ts";

const field = (kind: Field["kind"], name: string, more: Partial<Field> = {}): Field => ({
  kind,
  name,
  label: `The ${name}`,
  description: null,
  value: null,
  ...more,
});
const file = field("file", "file", { description: "at most 2 MiB" });
const text = field("text", "text");
const title = field("line", "title");
const outlet = field("line", "outlet", { value: "The Daily" });

/** Fills in a form of these fields with these lines; null leaves it. The only file there is is called there.txt. */
async function fill(fields: readonly Field[], ...lines: readonly (string | null)[]) {
  const form: Form = { title: "Add an article", command: "article", state: "add", fields };
  const { person, told } = speaker(...lines);
  const entries = await fillIn(form, person, {
    show: (reply) => person.tell(renderReply(reply, { columns: 80, styled: false }, [])),
    readUpload: async (typed) => {
      if (typed !== "there.txt") throw new UserError(`${typed} cannot be taken.`);
      return { name: typed, bytes: new Uint8Array([1]) };
    },
  });
  return { told, texts: entries && Object.fromEntries(entries.texts), files: entries && [...entries.files] };
}

test("asks for one field after another, a line each, and says how", async () => {
  const { told, texts } = await fill([title, outlet], " Envoys leave ", "The Weekly");
  expect(told).toEqual([
    "Add an article\nAn empty line skips a field, or leaves it as it is. /exit leaves the form.\n\n",
    "The title\n",
    "The outlet — as it is: The Daily · - alone empties it\n",
  ]);
  expect(texts).toEqual({ title: "Envoys leave", outlet: "The Weekly" });
});

test("an empty line leaves a field as it is, or empty", async () => {
  expect((await fill([title, outlet], "", " ")).texts).toEqual({ outlet: "The Daily" });
});

test("a field that has a value can be emptied; elsewhere the same is text", async () => {
  expect((await fill([title, outlet], "-", "-")).texts).toEqual({ title: "-" });
});

test("a file is handed in by its path", async () => {
  const { told, files } = await fill([file], "there.txt");
  expect(told[1]).toBe("The file — at most 2 MiB · type its path, or drag it here\n");
  expect(files).toEqual([["file", { name: "there.txt", bytes: new Uint8Array([1]) }]]);
});

test("a file that cannot be read is told and asked for again, until it can or none is wanted", async () => {
  const again = await fill([file], "gone.txt", "there.txt");
  expect(again.told.slice(2)).toEqual(["gone.txt cannot be taken.\n"]);
  expect(again.files).toHaveLength(1);
  const without = await fill([file, title], "gone.txt", "", "Envoys leave");
  expect(without.files).toEqual([]);
  expect(without.texts).toEqual({ title: "Envoys leave" });
});

test("a text is asked for in one line, because its next line would answer the next field", async () => {
  const { told, texts } = await fill([text], "The envoys left.");
  expect(told[1]).toBe("The text — in one line\n");
  expect(texts).toEqual({ text: "The envoys left." });
});

test("a text is asked for only where no file was given that has it", async () => {
  expect((await fill([file, text, title], "there.txt", "Envoys leave")).texts).toEqual({
    title: "Envoys leave",
  });
  expect((await fill([file, text, title], "", "The envoys left.", "Envoys leave")).texts).toEqual({
    text: "The envoys left.",
    title: "Envoys leave",
  });
});

test.each([["/exit"], [null]])(
  "%j leaves the form, also in the middle of it and where a file is asked for",
  async (way) => {
    expect((await fill([title, outlet], "Envoys leave", way)).texts).toBeNull();
    expect((await fill([file, title], "gone.txt", way, "Envoys leave")).texts).toBeNull();
  },
);

test("a fault while a file is read is no word to the person, but goes on", async () => {
  const { person } = speaker("x");
  const form: Form = { title: "t", command: "c", state: "s", fields: [file] };
  const show = () => Promise.resolve();
  const readUpload = () => Promise.reject(new TypeError("secret"));
  await expect(fillIn(form, person, { show, readUpload })).rejects.toThrow(TypeError);
});

test("any line is the answer to its field and to no other", async () => {
  const line = fc.string({ unit: fc.constantFrom("a", "é", "/", "-", "1", "\u001b", '"') });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), async (lines) => {
      fc.pre(!lines.includes("/exit"));
      const { texts } = await fill(
        lines.map((_, at) => field("line", `f${at}`)),
        ...lines,
      );
      const given = lines.flatMap((one, at) => (one === "" ? [] : [[`f${at}`, one]]));
      expect(texts).toEqual(Object.fromEntries(given));
    }),
  );
});
