import { expect, test } from "vitest";
import { windowOf } from "../../src/terminal/window.ts";
import { paper } from "./samples.ts";

const screen = (more: object) => Object.assign(paper(), { isTTY: true, hasColors: () => true, ...more });

test("a terminal's window has its columns and styles", () => {
  expect(windowOf(screen({ columns: 120 }))).toEqual({ columns: 120, styled: true });
});

test("NO_COLOR, which a terminal's hasColors heeds, switches styles off", () => {
  expect(windowOf(screen({ columns: 120, hasColors: () => false })).styled).toBe(false);
});

test("a pipe has 80 columns and no styles", () => {
  expect(windowOf(paper())).toEqual({ columns: 80, styled: false });
});

test("a window that is unknown or too narrow for words counts as wider", () => {
  expect(windowOf(screen({ columns: 0 })).columns).toBe(80);
  expect(windowOf(screen({ columns: 3 })).columns).toBe(20);
});
