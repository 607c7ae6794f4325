import { ModalInteractionCallbackRequestSchema } from "discord-api-spec/zod";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderForm } from "../../src/discord/modal.ts";
import type { Field, Form } from "../../src/form.ts";
import { anyButton } from "./any-reply.ts";
import { directedText } from "./hostile-text.ts";
import { faultsOfModal, showModal } from "./stand-in/modals.ts";

const field = (part: Partial<Field> = {}): Field => ({
  kind: "line",
  name: "title",
  label: "Title",
  description: null,
  value: null,
  ...part,
});
const form = (part: Partial<Form> = {}): Form => ({
  title: "Add an article",
  command: "article",
  state: "add",
  fields: [field()],
  ...part,
});

test("a form is shown with its fields in order, and what stands in them", () => {
  const fields = [
    field({ value: "Old title" }),
    field({ kind: "text", name: "text", label: "Text", description: "Instead of a file" }),
    field({ kind: "file", name: "file", label: "File", value: "ignored" }),
  ];
  expect(showModal(renderForm(form({ fields })))).toEqual({
    title: "Add an article",
    customId: "1s0article:add",
    fields: [
      { kind: "line", name: "title", label: "Title", description: undefined, value: "Old title" },
      { kind: "text", name: "text", label: "Text", description: "Instead of a file", value: "" },
      { kind: "file", name: "file", label: "File", description: undefined, value: "" },
    ],
  });
});

test("nothing has to be filled in, and one file is taken", () => {
  const fields = [field(), field({ kind: "text", name: "text" }), field({ kind: "file", name: "file" })];
  const inputs = renderForm(form({ fields })).components.map(
    (label) => "component" in label && label.component,
  );
  expect(inputs).toMatchObject([
    { required: false, max_length: 4_000 },
    { required: false, max_length: 4_000 },
    { required: false, min_values: 0, max_values: 1 },
  ]);
});

test("texts that are too long are shortened", () => {
  const long = "word ".repeat(2_000);
  const shown = showModal(
    renderForm(form({ title: long, fields: [field({ label: long, description: long, value: long })] })),
  );
  const [only] = shown.fields;
  expect(shown.title).toMatch(/^word .*…$/);
  expect(shown.title.length).toBeLessThanOrEqual(45);
  expect(only?.label.length).toBeLessThanOrEqual(45);
  expect(only?.description?.length).toBeLessThanOrEqual(100);
  expect(only?.value.length).toBeLessThanOrEqual(4_000);
});

test("a title or label that would show nothing is the name of what it belongs to", () => {
  const shown = showModal(
    renderForm(form({ title: " ", fields: [field({ label: "\u200b", description: " " })] })),
  );
  expect(shown.title).toBe("article");
  expect(shown.fields[0]).toMatchObject({ label: "title", description: undefined });
});

test("no direction control of a file's name turns the form's title round", () => {
  expect(showModal(renderForm(form({ title: "Edit a\u202etxt.exe" }))).title).toBe("Edit atxt.exe");
});

test("whatever the texts are, Discord takes the form", () => {
  const text = fc.oneof(
    directedText,
    fc
      .tuple(directedText, fc.integer({ min: 1, max: 2_000 }))
      .map(([part, times]) => part.repeat(times).slice(0, 9_000)),
  );
  const anyField = fc.record({
    kind: fc.constantFrom("line" as const, "text" as const, "file" as const),
    name: fc
      .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 100 })
      .filter((name) => name.trim() !== ""),
    label: text,
    description: fc.option(text),
    value: fc.option(text),
  });
  const fields = fc.uniqueArray(anyField, { minLength: 1, maxLength: 5, selector: ({ name }) => name });
  fc.assert(
    fc.property(text, anyButton, fields, (title, { command, state }, given) => {
      const modal = renderForm({ title, command, state, fields: given });
      const { success } = ModalInteractionCallbackRequestSchema.safeParse({ type: 9, data: modal });
      expect([success, faultsOfModal(modal)]).toEqual([true, []]);
      expect(JSON.stringify(modal)).not.toMatch(/\\ud[89a-f]/);
    }),
  );
});

describe("a form that breaks its promise is refused", () => {
  test.each([
    ["without fields", form({ fields: [] })],
    ["with six fields", form({ fields: ["a", "b", "c", "d", "e", "f"].map((name) => field({ name })) })],
    ["with one name twice", form({ fields: [field(), field()] })],
    ["with a field without a name", form({ fields: [field({ name: "" })] })],
    ["with a name of 101 characters", form({ fields: [field({ name: "x".repeat(101) })] })],
    ["with a state that is not ASCII", form({ state: "é" })],
  ])("%s", (_what, refused) => {
    expect(() => renderForm(refused)).toThrow(RangeError);
  });
});
