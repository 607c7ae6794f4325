import { expect, test } from "vitest";
import { createClient } from "../../src/discord/client.ts";
import { listen } from "../../src/discord/listeners.ts";
import { createTransport } from "../../src/discord/transport.ts";
import type { Log } from "../../src/log.ts";
import { eager, unlimited } from "./running-bot.ts";

const dispatcher = { interaction: async () => undefined, message: async () => undefined };

test("too many invalid requests are in the log, and a limit that others share is none", () => {
  const warned: string[] = [];
  const silent = () => undefined;
  const log: Log = {
    debug: silent,
    info: silent,
    warn: ({ event }) => void warned.push(event),
    error: silent,
  };
  const client = createClient({ apiUrl: null, transport: createTransport(eager), identifies: unlimited });
  listen(client, dispatcher, log, () => true);
  const request = { method: "POST", path: "/x", route: "/x", options: {}, data: {}, retries: 0 } as const;
  const answer = (status: number, headers: Readonly<Record<string, string>> = {}) =>
    client.rest.emit("response", request, new Response(null, { status, headers }));
  answer(200);
  answer(429, { "x-ratelimit-scope": "shared" });
  expect(warned).toEqual(["refused_for_now"]);
  answer(403);
  expect(warned).toEqual(["refused_for_now", "invalid_requests"]);
});
