import { DiscordAPIError, HTTPError } from "discord.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { describeError } from "../../src/log.ts";
import { interactionToken, token, written } from "../logged.ts";

const question = fc.string({ minLength: 12 }).filter((text) => text.trim().length >= 12);

test("an error of Discord is logged by code, status, method and route", () => {
  const url = "https://discord.com/api/v10/webhooks/123456789012345678/secret/messages/@original";
  const error = new DiscordAPIError({ code: 50027, message: "Invalid" }, 50027, 401, "PATCH", url, {
    body: undefined,
    files: undefined,
  });
  expect(describeError(error)).toMatchObject({
    name: "DiscordAPIError",
    code: 50027,
    status: 401,
    method: "PATCH",
    route: "/api/v10/webhooks/:id/:id/messages/@original",
  });
});

test("no token and no question gets into the log with an error", () => {
  fc.assert(
    fc.property(token, interactionToken, question, (bot, interaction, asked) => {
      const url = `https://discord.com/api/v10/webhooks/1/${interaction}/messages/@original?x=${bot}`;
      const body = { body: { content: asked }, files: undefined };
      const raw = {
        code: 50035,
        message: `${asked} ${bot}`,
        errors: { content: { _errors: [{ code: "X", message: asked }] } },
      };
      const error = new Error(`${asked}\n    at ${bot} (${asked}:1:1)`, {
        cause: new DiscordAPIError(raw, 50035, 400, "PATCH", url, body),
      });
      Object.assign(error, { code: bot, token: bot, detail: asked });
      const line = written(error) + written(new HTTPError(500, asked, "POST", url, body));
      for (const secret of [bot, interaction, asked, JSON.stringify(asked).slice(1, -1)])
        expect(line).not.toContain(secret);
    }),
  );
});
