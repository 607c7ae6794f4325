import { ApplicationCommandOptionType } from "discord-api-types/v10";
import { expect, test } from "vitest";
import { optionLength, requestOf, requestOfQuestion } from "../../src/discord/requests.ts";
import { echo, refuse } from "./commands.ts";

test("what was filled in is there by name, whatever its name, and nothing else", () => {
  const { options } = requestOf([
    { name: "question", type: ApplicationCommandOptionType.String, value: "Who?" },
    { name: "private", type: ApplicationCommandOptionType.Boolean, value: false },
    { name: "__proto__", type: ApplicationCommandOptionType.Integer, value: 0 },
    { name: "page", type: ApplicationCommandOptionType.Integer },
  ]);
  expect([...options]).toEqual([
    ["question", "Who?"],
    ["private", false],
    ["__proto__", 0],
  ]);
  expect(options.get("toString")).toBeUndefined();
});

test("of a subcommand, what was filled in is there as of a command", () => {
  const request = requestOf([
    {
      name: "edit",
      type: ApplicationCommandOptionType.Subcommand,
      options: [{ name: "article", type: ApplicationCommandOptionType.String, value: "2" }],
    },
  ]);
  expect(request.subcommand).toBe("edit");
  expect([...request.options]).toEqual([["article", "2"]]);
});

test("a subcommand without options, and a command without subcommands, are known by that", () => {
  const alone = requestOf([{ name: "add", type: ApplicationCommandOptionType.Subcommand }]);
  expect([alone.subcommand, alone.options.size]).toEqual(["add", 0]);
  expect(requestOf([]).subcommand).toBeUndefined();
});

test("a message is the question, word for word", () => {
  expect([...requestOfQuestion(" Who?\n").options]).toEqual([["question", " Who?\n"]]);
});

test("a question may be as long as the command says, or as Discord allows", () => {
  expect(optionLength(echo, "question")).toBe(300);
  expect(optionLength(refuse, "question")).toBe(6_000);
});
