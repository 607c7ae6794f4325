import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { UserError } from "./errors.ts";

/** The exit code of a start that a person must mend first, EX_CONFIG of sysexits.h: supervisors do not restart it. */
export const EXIT_CONFIGURATION = 78;

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

/** How much is logged, in pino's words. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Who may change the articles: in these servers, who has Manage Server or one of these roles. No server: nobody. */
export interface Moderators {
  readonly guildIds: readonly string[];
  readonly roleIds: readonly string[];
}

/** What the environment says, checked. Null: not set. */
export interface Settings {
  readonly discordToken: string | null;
  /** The one server to register the commands in; null: everywhere. */
  readonly guildId: string | null;
  readonly moderators: Moderators;
  /** The folder of the articles. */
  readonly seedsDirectory: string;
  /** The folder of what Footnote keeps of feedback, of its sessions and of a large index; it need not be there yet. */
  readonly stateDirectory: string;
  readonly logLevel: LogLevel;
  /** Where this machine is told whether the bot is well, 1 to 65535; null: nowhere. */
  readonly healthPort: number | null;
  /** Where Discord's API is, without version and trailing slash; null: where it always is. */
  readonly discordApiUrl: string | null;
}

const SEEDS_DIRECTORY = fileURLToPath(new URL("../seeds", import.meta.url));
const STATE_DIRECTORY = fileURLToPath(new URL("../state", import.meta.url));

const ID = /^\d{17,20}$/;

/** Ids parted by commas or white space, each once. `hint` says what they are and how to find them. */
const listOfIds = (hint: string) =>
  v.pipe(
    v.string(),
    v.transform((text) => [...new Set(text.split(/[\s,]+/).filter((part) => part !== ""))]),
    v.check(
      (parts) => parts.length > 0 && parts.every((part) => ID.test(part)),
      ({ input }) => hint + wrongPlaces(input),
    ),
  );

/** Which of the ids are none, by their places: what stands there may be a secret in the wrong line. */
function wrongPlaces(parts: readonly string[]): string {
  const places = parts.flatMap((part, at) => (ID.test(part) ? [] : [at + 1]));
  return places.length === 0
    ? ""
    : `. Of the ${parts.length} there, these are none: number ${places.join(", ")}`;
}

const SCHEMA = v.object({
  DISCORD_TOKEN: v.optional(
    v.pipe(
      v.string(),
      // Three parts of letters, digits, "-" and "_": loose, because Discord does not promise their lengths.
      v.regex(
        /^[\w-]+\.[\w-]+\.[\w-]+$/,
        'must be the token of a bot: three parts joined by dots, without "Bot " before it and without quotes. ' +
          "Copy it from https://discord.com/developers/applications, your application, Bot, Reset Token",
      ),
    ),
  ),
  GUILD_ID: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        ID,
        "must be a server's id: 17 to 20 digits. Switch on Developer Mode in Discord, right-click the server, Copy Server ID; " +
          "or leave it empty to register the commands everywhere",
      ),
    ),
  ),
  MODERATOR_GUILD_IDS: v.optional(
    listOfIds(
      "must be servers' ids, with commas between them: 17 to 20 digits each. Switch on Developer Mode in Discord, right-click the server, Copy Server ID",
    ),
  ),
  MODERATOR_ROLE_IDS: v.optional(
    listOfIds(
      "must be roles' ids, with commas between them: 17 to 20 digits each. Switch on Developer Mode in Discord, open Server Settings, Roles, right-click the role, Copy Role ID",
    ),
  ),
  SEEDS_DIR: v.optional(v.string(), SEEDS_DIRECTORY),
  STATE_DIR: v.optional(v.string(), STATE_DIRECTORY),
  LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`), "info"),
  HEALTH_PORT: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535,
        "must be a port: a number from 1 to 65535; or leave it empty to have none",
      ),
      v.transform(Number),
    ),
  ),
  DISCORD_API_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(
        isApiUrl,
        "must be an address such as https://discord.com/api: http or https, no version, no slash at its end; " +
          "or leave it empty for Discord itself",
      ),
    ),
  ),
});

function isApiUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, search, hash, pathname, username } = new URL(text);
  return (
    ["http:", "https:"].includes(protocol) &&
    search === "" &&
    hash === "" &&
    username === "" &&
    !text.endsWith("/") &&
    !/\/v\d+$/.test(pathname)
  );
}

/**
 * The settings that an environment holds. An empty variable counts as not set. Throws a UserError with every
 * fault at once, a line each that names the variable and what it should be; never the value, which may be a secret.
 */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.keys(SCHEMA.entries).map((name) => [name, environment[name]?.trim() || undefined]),
  );
  const { success, output, issues } = v.safeParse(SCHEMA, given);
  if (!success)
    throw new UserError(issues.map((issue) => `${v.getDotPath(issue)} ${issue.message}.`).join("\n"));
  return {
    discordToken: output.DISCORD_TOKEN ?? null,
    guildId: output.GUILD_ID ?? null,
    moderators: {
      guildIds: output.MODERATOR_GUILD_IDS ?? (output.GUILD_ID === undefined ? [] : [output.GUILD_ID]),
      roleIds: output.MODERATOR_ROLE_IDS ?? [],
    },
    seedsDirectory: output.SEEDS_DIR,
    stateDirectory: output.STATE_DIR,
    logLevel: output.LOG_LEVEL,
    healthPort: output.HEALTH_PORT ?? null,
    discordApiUrl: output.DISCORD_API_URL ?? null,
  };
}
