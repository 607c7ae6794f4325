import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";

/* What Discord refuses in a command and discord-api-spec lets pass. */

const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;

type CommandBody = RESTPostAPIApplicationCommandsJSONBody;

/** The reasons to refuse a list of commands; none where Discord takes it. */
export function faultsOfCommands(commands: readonly CommandBody[]): readonly string[] {
  const faults = commands.flatMap((command) =>
    faultsOf(command).map((fault) => `/${command.name}: ${fault}`),
  );
  const names = commands.map(({ type = ApplicationCommandType.ChatInput, name }) => `${type} ${name}`);
  return new Set(names).size === names.length ? faults : [...faults, "a command twice"];
}

/** What a command and a subcommand have in common. */
type Described = Pick<APIApplicationCommandSubcommandOption, "name" | "description"> & {
  readonly options?: readonly Option[] | undefined;
};
type Option = APIApplicationCommandBasicOption | APIApplicationCommandSubcommandOption;

function faultsOf(command: CommandBody): readonly string[] {
  const { type = ApplicationCommandType.ChatInput, contexts, integration_types } = command;
  const faults = failed([
    [contexts !== undefined && integration_types !== undefined, "contexts are not set explicitly"],
  ]);
  if (type === ApplicationCommandType.Message) return [...faults, ...faultsOnMessages(command)];
  if (type !== ApplicationCommandType.ChatInput) return [...faults, "a type that this bot has no use for"];
  const checks = failed([[lengthOf(command as Described) <= 8_000, "more than 8000 characters in all"]]);
  return [...faults, ...checks, ...faultsOfPart(command as Described)];
}

/** A command on messages: its name may be anything, and it has nothing else. */
const faultsOnMessages = (command: CommandBody): readonly string[] =>
  failed([
    [command.name.trim().length >= 1 && command.name.length <= 32, "a name that is not 1 to 32 characters"],
    [!("description" in command) && !("options" in command), "a command on messages with more than a name"],
  ]);

function faultsOfPart(part: Described): readonly string[] {
  const options = part.options ?? [];
  const subcommands = options.filter(isSubcommand);
  const basic = options.filter((option) => !isSubcommand(option));
  const names = options.map(({ name }) => name);
  const firstOptional = basic.findIndex(({ required }) => required !== true);
  const lastRequired = basic.findLastIndex(({ required }) => required === true);
  const checks: readonly Check[] = [
    [[part.name, ...names].every(isName), "a name that is not 1 to 32 lower-case characters"],
    [[part, ...options].every(isDescribed), "a description not of 1 to 100 characters"],
    [options.length <= 25, "more than 25 options"],
    [new Set(names).size === names.length, "an option twice"],
    [firstOptional === -1 || lastRequired < firstOptional, "a required option after an optional one"],
    [basic.every(hasPossibleChoices), "choices that are too many, too long, or beside autocomplete"],
    [subcommands.length === 0 || basic.length === 0, "options beside subcommands"],
  ];
  return [...failed(checks), ...subcommands.flatMap(faultsOfPart)];
}

type Check = readonly [holds: boolean, fault: string];

function failed(checks: readonly Check[]): readonly string[] {
  return checks.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

function isSubcommand(option: Option): option is APIApplicationCommandSubcommandOption {
  return option.type === ApplicationCommandOptionType.Subcommand;
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

function lengthOf({ name, description, options = [] }: Described): number {
  const nested = options.map((option) =>
    lengthOf(isSubcommand(option) ? option : { ...option, options: [] }),
  );
  return nested.reduce((sum, length) => sum + length, name.length + description.length);
}
