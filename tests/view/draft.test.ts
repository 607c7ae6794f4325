import { expect, test } from "vitest";
import type { Draft } from "../../src/desk/desk.ts";
import { draftReply } from "../../src/view/draft.ts";
import { textsIn } from "../commands/samples.ts";
import { summary } from "../desk/samples.ts";

const draft: Draft = {
  id: "id1",
  fileName: "a-bridge-opens.txt",
  bytes: new Uint8Array([1]),
  preview: {
    title: "A bridge opens",
    outlet: "The Daily",
    published: null,
    url: null,
    passages: 3,
    furniture: ["Read   also:\nmore", "Share"],
    beginning: "Snow fell in the night.",
    copyOf: null,
    resembles: null,
  },
};

test("shows what was understood, what it will be called, and what is never cited", () => {
  const entry = (name: string, detail: string) => ({ kind: "entry", name, detail, button: null });
  expect(draftReply(draft).blocks).toEqual([
    { kind: "heading", text: "Is this right?" },
    entry("Title", "A bridge opens"),
    entry("Outlet", "The Daily"),
    entry("Date", "not given"),
    entry("Address", "not given"),
    entry("Begins with", "Snow fell in the night."),
    {
      kind: "text",
      text: "3 passages to cite. The file will be a-bridge-opens.txt.",
      tone: "normal",
    },
    {
      kind: "text",
      text: "Taken for page furniture, and never cited: “Read also: more”, “Share”",
      tone: "aside",
    },
  ]);
});

test("is confirmed or discarded in its place", () => {
  expect(draftReply(draft).buttons).toEqual([
    { label: "Confirm", command: "article", state: "confirm.id1", effect: "replace" },
    { label: "Discard", command: "article", state: "discard.id1", effect: "replace" },
  ]);
});

test("counts the furniture that it does not show, and says where there is none", () => {
  const withFurniture = (furniture: readonly string[]) =>
    textsIn(draftReply({ ...draft, preview: { ...draft.preview, furniture } })).at(-1);
  expect(withFurniture(Array.from({ length: 7 }, () => "Share"))).toMatch(/: (?:“Share”, ){5}and 2 more$/u);
  expect(withFurniture(Array.from({ length: 5 }, () => "Share"))).toMatch(/: (?:“Share”, ){4}“Share”$/u);
  expect(withFurniture(["x".repeat(200)])).toMatch(/: “x{60,79}…”$/u);
  expect(withFurniture([])).toBe("Nothing was taken for page furniture.");
});

test("warns of another version of an article that is there", () => {
  const preview = { ...draft.preview, resembles: summary("bridge.txt", "A bridge is open") };
  expect(draftReply({ ...draft, preview }).blocks.at(-1)).toMatchObject({ tone: "normal" });
  expect(textsIn(draftReply({ ...draft, preview })).at(-1)).toBe(
    "Half of it or more stands in “A bridge is open” (bridge.txt) too. If this is a correction, remove that one first: " +
      "two versions of one text would count as two articles that agree.",
  );
});
