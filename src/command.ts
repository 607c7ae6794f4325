import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from "discord-api-types/v10";
import type { Library } from "./library/library.ts";
import type { Reply } from "./reply.ts";

/** The options that a person filled in, by name. */
export interface Request {
  readonly options: ReadonlyMap<string, string | boolean | number>;
}

export interface Choice {
  /** 1 to 100 characters. */
  readonly name: string;
  /** 1 to 100 characters. */
  readonly value: string;
}

/**
 * One command, the same in Discord and in a terminal. What it throws as UserError is told to the person;
 * deferring, limits, errors and rendering are the dispatcher's.
 */
export interface Command {
  /** In Discord's own JSON shape. */
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody & {
    readonly description: string;
  };
  /** Who sees the reply in a server. Decided before it is computed, as Discord demands. */
  audience(request: Request): "everyone" | "asker";
  run(request: Request, library: Library): Reply | Promise<Reply>;
  /** What a button with this command's name does. */
  press?(state: string, library: Library): Reply | Promise<Reply>;
  /** Suggestions for an option that Discord marks `autocomplete`, best first; what Discord has no room for is left out. */
  complete?(option: string, typed: string, library: Library): readonly Choice[];
}

/** How a command is typed: `/read article [place]`. */
export function usage({ data }: Command): string {
  const options = (data.options ?? []).map(({ name, required }) => (required === true ? name : `[${name}]`));
  return [`/${data.name}`, ...options].join(" ");
}
