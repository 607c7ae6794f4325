import type {
  APIApplicationCommandBasicOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Desk } from "./desk/desk.ts";
import type { Entries, Form } from "./form.ts";
import type { Library } from "./library/library.ts";
import type { Reply } from "./reply.ts";
import type { Turn } from "./turn.ts";

/** What a person filled in. */
export interface Request {
  /** `add` in `/article add`; undefined for a command that has no subcommands. */
  readonly subcommand?: string | undefined;
  /** The options, by name. */
  readonly options: ReadonlyMap<string, string | boolean | number>;
  /** What the same person asked before, where this may follow it up. */
  readonly before?: Turn | null;
  /** It is answered among other people's talk: a short reply suits, with the rest a button away. */
  readonly isBrief?: boolean;
}

/** What a suggestion can hold, in characters. */
export const CHOICE_LENGTH = 100;

export interface Choice {
  /** 1 to CHOICE_LENGTH characters. */
  readonly name: string;
  /** 1 to CHOICE_LENGTH characters. */
  readonly value: string;
}

interface CommandBase {
  /** In Discord's own JSON shape. */
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody & {
    readonly description: string;
  };
}

/**
 * A command that reads one version of the articles, for everyone; the same in Discord and in a terminal. What it throws
 * as UserError is told to the person; deferring, limits, errors and rendering are the dispatcher's.
 */
export interface ReadingCommand extends CommandBase {
  readonly users: "everyone";
  /** Who sees the reply in a server. Decided before it is computed, as Discord demands. */
  audience(request: Request): "everyone" | "asker";
  run(request: Request, library: Library): Reply;
  /**
   * In Discord, the command can be used on a message too, under this name (1 to 32 characters), and the message's text fills
   * in this option. Only who uses it so sees the reply.
   */
  readonly message?: { readonly name: string; readonly option: string };
  /**
   * What a button with this command's name does. `shown`: the texts of the reply that carries it, as people read them,
   * first to last; none where they are not known.
   */
  press?(state: string, library: Library, shown: readonly string[]): Reply;
  /** Suggestions for an option that Discord marks `autocomplete`, best first; what Discord has no room for is left out. */
  complete?(option: string, typed: string, library: Library): readonly Choice[];
  /**
   * Makes what its replies look things up in, piece by piece, before anybody asks; who asks meanwhile has what is left of it
   * made at once, and gets the same reply. A piece takes some milliseconds: who asks for something else waits for that long.
   */
  prepare?(library: Library): Iterable<unknown>;
}

/**
 * A command that changes the articles, for moderators; who is one is decided before it is called, at each use. Only its
 * user sees its replies. A reply may grow: each that is yielded takes the place of the one before, and the last stays.
 */
export interface ModeratorCommand extends CommandBase {
  readonly users: "moderators";
  /** What has to be filled in before; null where nothing does, and `run` is called at once. */
  form?(request: Request, desk: Desk): Promise<Form | null>;
  /** Takes a form that was filled in. */
  submit?(state: string, entries: Entries, desk: Desk): AsyncIterable<Reply>;
  run?(request: Request, desk: Desk): AsyncIterable<Reply>;
  press?(state: string, desk: Desk): AsyncIterable<Reply>;
  complete?(option: string, typed: string, desk: Desk): Promise<readonly Choice[]>;
}

export type Command = ReadingCommand | ModeratorCommand;

/** What a command, or a subcommand, takes. */
export type Option = APIApplicationCommandBasicOption;

/** One way to use a command: the whole of it, or one of its subcommands. */
export interface Usage {
  /** What is typed first: `/read`, `/article remove`. */
  readonly name: string;
  /** All that is typed: `/read article [place]`, `/article remove article`. */
  readonly typed: string;
  readonly description: string;
  /** As a request has it. */
  readonly subcommand: string | undefined;
  readonly options: readonly Option[];
}

/** The ways to use a command, in the order of its definition; more than one where it has subcommands. */
export function usages({ data }: Command): readonly Usage[] {
  const options = data.options ?? [];
  // Discord's ApplicationCommandOptionType by number: importing its names takes longer than an answer.
  const subcommands = options.filter((option) => option.type === 1);
  if (subcommands.length > 0) return subcommands.map((one) => usageOf(one, data.name, one.name));
  const basic = options.filter((option) => option.type !== 1 && option.type !== 2);
  return [usageOf({ description: data.description, options: basic }, data.name)];
}

function usageOf(
  { description, options = [] }: { readonly description: string; readonly options?: readonly Option[] },
  command: string,
  subcommand?: string,
): Usage {
  const name = subcommand === undefined ? `/${command}` : `/${command} ${subcommand}`;
  const typed = [name, ...options.map(({ name, required }) => (required === true ? name : `[${name}]`))];
  return { name, typed: typed.join(" "), description, subcommand, options };
}
