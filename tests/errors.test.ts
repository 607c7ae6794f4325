import { expect, test } from "vitest";
import { errorCode, newFaultId } from "../src/errors.ts";

test("an error of Node's has a code, anything else none", () => {
  expect(errorCode(Object.assign(new Error("gone"), { code: "ENOENT" }))).toBe("ENOENT");
  const others = [
    new Error("gone"),
    Object.assign(new Error("gone"), { code: 50027 }),
    { code: "ENOENT" },
    "x",
  ];
  expect(others.map(errorCode)).toEqual(others.map(() => undefined));
});

test("a fault's id is short enough to be told on", () => {
  expect(newFaultId()).toMatch(/^[0-9a-f]{6}$/);
});
