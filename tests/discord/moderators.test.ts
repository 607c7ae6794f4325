import { PermissionFlagsBits } from "discord-api-types/v10";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isModerator, type Presence } from "../../src/discord/moderators.ts";
import { parseSettings } from "../../src/settings.ts";

const SERVER = "200000000000000001";
const OTHER_SERVER = "200000000000000002";
const ROLE = "210000000000000001";
const OTHER_ROLE = "210000000000000002";

const PLACES = {
  "the server": { guildId: SERVER, installedIn: SERVER },
  "another server": { guildId: OTHER_SERVER, installedIn: OTHER_SERVER },
  "a direct message": { guildId: null, installedIn: "0" },
  "a group": { guildId: null, installedIn: null },
  "the server, brought along by a person": { guildId: SERVER, installedIn: null },
  "another server, named by its installation alone": { guildId: OTHER_SERVER, installedIn: SERVER },
};

const PEOPLE = {
  nobody: { permissions: 0n, roleIds: [] },
  "the role": { permissions: 0n, roleIds: [OTHER_ROLE, ROLE] },
  "another role": { permissions: 0n, roleIds: [OTHER_ROLE] },
  "every permission but those": {
    permissions: ~(PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator) & ((1n << 60n) - 1n),
    roleIds: [],
  },
  "Manage Server": { permissions: PermissionFlagsBits.ManageGuild, roleIds: [] },
  Administrator: { permissions: PermissionFlagsBits.Administrator, roleIds: [] },
};

const SETTINGS = {
  neither: {},
  "the server as GUILD_ID": { GUILD_ID: SERVER },
  "the server of moderators": { MODERATOR_GUILD_IDS: SERVER },
  "another as GUILD_ID": { GUILD_ID: OTHER_SERVER, MODERATOR_GUILD_IDS: SERVER },
  "the role too": { MODERATOR_GUILD_IDS: SERVER, MODERATOR_ROLE_IDS: ROLE },
  "the role alone": { MODERATOR_ROLE_IDS: ROLE },
};

/** All who are moderators, of all combinations. */
const MODERATORS: ReadonlySet<string> = new Set([
  "the server as GUILD_ID; the server; Manage Server",
  "the server as GUILD_ID; the server; Administrator",
  "the server of moderators; the server; Manage Server",
  "the server of moderators; the server; Administrator",
  "another as GUILD_ID; the server; Manage Server",
  "another as GUILD_ID; the server; Administrator",
  "the role too; the server; Manage Server",
  "the role too; the server; Administrator",
  "the role too; the server; the role",
]);

const combinations = Object.entries(SETTINGS).flatMap(([setting, environment]) =>
  Object.entries(PLACES).flatMap(([place, where]) =>
    Object.entries(PEOPLE).map(([person, who]) => ({
      name: `${setting}; ${place}; ${person}`,
      moderators: parseSettings(environment).moderators,
      presence: { ...where, ...who } satisfies Presence,
    })),
  ),
);

test.each(combinations)("$name", ({ name, presence, moderators }) => {
  expect(isModerator(presence, moderators)).toBe(MODERATORS.has(name));
});

test("every moderator of the list is among the combinations", () => {
  const names = new Set(combinations.map(({ name }) => name));
  expect([...MODERATORS].filter((name) => !names.has(name))).toEqual([]);
});

test("the role that everyone has makes nobody a moderator", () => {
  const everyone = { ...PLACES["the server"], permissions: 0n, roleIds: [SERVER] };
  expect(isModerator(everyone, { guildIds: [SERVER], roleIds: [SERVER] })).toBe(false);
});

test("nobody is a moderator outside the servers of moderators, whatever they may do there", () => {
  const id = fc.constantFrom(SERVER, OTHER_SERVER, "200000000000000003");
  fc.assert(
    fc.property(
      fc.record({
        guildId: fc.option(id),
        installedIn: fc.option(id),
        permissions: fc.bigInt({ min: 0n, max: 1n << 60n }),
        roleIds: fc.array(fc.constantFrom(ROLE, OTHER_ROLE)),
      }),
      fc.array(id),
      (presence, guildIds) => {
        const isThere = presence.guildId !== null && guildIds.includes(presence.guildId);
        fc.pre(!(isThere && presence.installedIn === presence.guildId));
        expect(isModerator(presence, { guildIds, roleIds: [ROLE, OTHER_ROLE] })).toBe(false);
      },
    ),
  );
});
