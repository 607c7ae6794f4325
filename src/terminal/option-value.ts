import type { Option } from "../command.ts";
import { UserError } from "../errors.ts";

const INTEGER = /^-?\d{1,15}$/;
const NUMBER = /^-?\d{1,15}(\.\d{1,15})?$/;

/**
 * An option's value as Discord would hand it over: of its type, one of its choices, within its limits.
 * Throws a UserError that names the option and what it takes.
 */
export function readValue(option: Option, text: string): string | number | boolean {
  const { name } = option;
  const choices = "choices" in option ? option.choices : undefined;
  if (choices !== undefined && choices.length > 0) return readChoice(name, choices, text);
  // Discord's ApplicationCommandOptionType by number: importing its names takes longer than an answer.
  switch (option.type) {
    case 3:
      checkLength(name, text.length, option.min_length, option.max_length);
      return text;
    case 4:
    case 10:
      if (!(option.type === 4 ? INTEGER : NUMBER).test(text)) {
        throw new UserError(`${name} is a ${option.type === 4 ? "whole number" : "number"}, not “${text}”.`);
      }
      checkRange(name, Number(text), option.min_value, option.max_value);
      return Number(text);
    case 5:
      return readBoolean(name, text);
    default:
      throw new UserError(`${name} can be given in Discord only.`);
  }
}

function readChoice(
  option: string,
  choices: readonly { readonly name: string; readonly value: string | number }[],
  text: string,
): string | number {
  const choice = choices.find(({ name, value }) => name === text || String(value) === text);
  if (choice !== undefined) return choice.value;
  throw new UserError(`${option} is one of ${choices.map(({ name }) => name).join(", ")}; not “${text}”.`);
}

function checkRange(what: string, value: number, least = -Infinity, most = Infinity): void {
  if (value < least) throw new UserError(`${what} must be at least ${least}; it is ${value}.`);
  if (value > most) throw new UserError(`${what} must be at most ${most}; it is ${value}.`);
}

function checkLength(name: string, length: number, least = 0, most = Infinity): void {
  if (length < least)
    throw new UserError(`Your ${name} has ${length} characters; it needs at least ${least}.`);
  if (length > most)
    throw new UserError(`Your ${name} has ${length} characters; it may have at most ${most}.`);
}

/** The option's own name stands for true. */
function readBoolean(option: string, text: string): boolean {
  const word = text.toLowerCase();
  if (word === "true" || word === option) return true;
  if (word === "false") return false;
  throw new UserError(`${option} is true or false, not “${text}”.`);
}
