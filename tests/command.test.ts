import { expect, test } from "vitest";
import { type Command, usages } from "../src/command.ts";
import { command } from "./terminal/samples.ts";

const typedFor = (command: Command) => usages(command).map(({ typed }) => typed);

test("a command is typed with what is required and what is not", () => {
  const read = command("read", [
    { type: 3, name: "article", description: "x", required: true },
    { type: 3, name: "place", description: "x" },
  ]);
  expect(typedFor(read)).toEqual(["/read article [place]"]);
  expect(usages(read)).toMatchObject([{ name: "/read", description: "The read command" }]);
});

test("a command with subcommands is used in as many ways, each with options of its own", () => {
  const article = command("article", [
    { type: 1, name: "add", description: "Add one" },
    {
      type: 1,
      name: "remove",
      description: "Take one out",
      options: [{ type: 3, name: "article", description: "x", required: true }],
    },
  ]);
  expect(typedFor(article)).toEqual(["/article add", "/article remove article"]);
  expect(usages(article)[1]).toMatchObject({
    name: "/article remove",
    description: "Take one out",
    subcommand: "remove",
  });
});
