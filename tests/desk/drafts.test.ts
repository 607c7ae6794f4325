import { expect, test } from "vitest";
import { createDrafts } from "../../src/desk/drafts.ts";
import { UserError } from "../../src/errors.ts";
import type { Preview } from "../../src/reader/reader.ts";

const preview: Preview = {
  title: "A bridge opens",
  outlet: null,
  published: null,
  url: null,
  passages: 1,
  furniture: [],
  beginning: "Snow fell.",
  copyOf: null,
  resembles: null,
};
const handedIn = (fileName: string) => ({ fileName, bytes: new Uint8Array([1]), preview });

function numbered() {
  let ids = 0;
  return createDrafts(() => `id${++ids}`);
}

test("a draft is there once", () => {
  const drafts = numbered();
  const { id } = drafts.keep(handedIn("bridge.txt"));
  expect(drafts.take(id)).toEqual({ ...handedIn("bridge.txt"), id });
  expect(() => drafts.take(id)).toThrow(
    new UserError("I no longer have that article at hand. Please hand it in again: /article add"),
  );
});

test("the oldest of more than ten is let go", () => {
  const drafts = numbered();
  const ids = Array.from({ length: 11 }, (_, at) => drafts.keep(handedIn(`${at}.txt`)).id);
  expect(() => drafts.take(ids[0] ?? "")).toThrow(UserError);
  expect(drafts.take(ids[1] ?? "").fileName).toBe("1.txt");
});
