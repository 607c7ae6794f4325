import * as v from "valibot";
import { expect, test } from "vitest";
import { parseJson } from "./parse-json.ts";

const schema = v.array(v.strictObject({ name: v.string(), age: v.number() }));

test("what fits the schema is read", () => {
  expect(parseJson(schema, '[{ "name": "Ann", "age": 30 }]')).toEqual([{ name: "Ann", age: 30 }]);
});

test.each(["0.name", "1.age"])("of two faults, the one at %s is named by its place", (place) => {
  const json = '[{ "name": 1, "age": 30 }, { "name": "Ben", "age": "old" }]';
  expect(() => parseJson(schema, json)).toThrow(place);
});

test("what is not JSON is refused", () => {
  expect(() => parseJson(schema, "[")).toThrow(SyntaxError);
});
