import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";

/* What Discord refuses in a slash command and discord-api-spec lets pass. */

const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;

type CommandBody = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The reasons to refuse a list of commands; none where Discord takes it. */
export function faultsOfCommands(commands: readonly CommandBody[]): readonly string[] {
  const faults = commands.flatMap((command) =>
    faultsOf(command).map((fault) => `/${command.name}: ${fault}`),
  );
  const names = commands.map(({ name }) => name);
  return new Set(names).size === names.length ? faults : [...faults, "a command twice"];
}

function faultsOf(command: CommandBody): readonly string[] {
  const options = (command.options ?? []) as readonly APIApplicationCommandBasicOption[];
  const names = options.map(({ name }) => name);
  const firstOptional = options.findIndex(({ required }) => required !== true);
  const lastRequired = options.findLastIndex(({ required }) => required === true);
  const checks: readonly (readonly [boolean, string])[] = [
    [
      (command.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput,
      "not a slash command",
    ],
    [[command.name, ...names].every(isName), "a name that is not 1 to 32 lower-case characters"],
    [[command, ...options].every(isDescribed), "a description not of 1 to 100 characters"],
    [options.length <= 25, "more than 25 options"],
    [new Set(names).size === names.length, "an option twice"],
    [firstOptional === -1 || lastRequired < firstOptional, "a required option after an optional one"],
    [options.every(hasPossibleChoices), "choices that are too many, too long, or beside autocomplete"],
    [lengthOf(command) <= 8_000, "more than 8000 characters in all"],
    [
      command.contexts !== undefined && command.integration_types !== undefined,
      "contexts are not set explicitly",
    ],
  ];
  return checks.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

function isName(name: string): boolean {
  return NAME.test(name) && name === name.toLowerCase();
}

function isDescribed({ description }: { readonly description: string }): boolean {
  return description.length >= 1 && description.length <= 100;
}

function hasPossibleChoices(option: APIApplicationCommandBasicOption): boolean {
  if (!("choices" in option) || option.choices === undefined) return true;
  if ("autocomplete" in option && option.autocomplete === true) return false;
  return (
    option.choices.length <= 25 &&
    option.choices.every(
      ({ name, value }) => name.length >= 1 && name.length <= 100 && String(value).length <= 100,
    )
  );
}

function lengthOf({ name, description, options = [] }: CommandBody): number {
  const texts = [name, description, ...options.flatMap((option) => [option.name, option.description])];
  return texts.reduce((sum, text) => sum + text.length, 0);
}
