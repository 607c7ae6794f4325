import { Client, Events, GatewayDispatchEvents, type WebSocketShard } from "discord.js";
import { beforeEach, describe, expect, test } from "vitest";
import {
  createGatewayWatch,
  type GatewayWatch,
  SILENCE_MILLISECONDS,
} from "../../src/discord/gateway-watch.ts";

const CLOSED = { code: 1_006, reason: "", wasClean: false };

let now: number;
let watch: GatewayWatch;
let client: Client;

beforeEach(() => {
  now = 1_000_000;
  watch = createGatewayWatch(() => now);
  client = newClient();
  watch.follow(client);
});

function newClient(): Client {
  return new Client({ intents: [] });
}

/** The gateway sends an event. */
function dispatch(t: string, to = client): void {
  to.emit(Events.Raw, { t, op: 0, s: 1, d: {} }, 0);
}

/** The heartbeat that was sent then is acknowledged. */
function acknowledge(sentAt: number): void {
  client.ws.shards.set(0, { lastPingTimestamp: sentAt } as WebSocketShard);
}

test("nothing is connected before the gateway says so", () => {
  expect(createGatewayWatch(() => now).isConnected()).toBe(false);
  expect(watch.isConnected()).toBe(false);
  dispatch(GatewayDispatchEvents.GuildCreate);
  expect(watch.isConnected()).toBe(false);
});

test.each([GatewayDispatchEvents.Ready, GatewayDispatchEvents.Resumed])("%s begins a connection", (event) => {
  dispatch(event);
  expect(watch.isConnected()).toBe(true);
});

test.each([
  ["is lost", () => client.emit(Events.ShardReconnecting, 0)],
  ["is ended by Discord", () => client.emit(Events.ShardDisconnect, CLOSED, 0)],
])("a connection that %s is none, until it is taken up again", (_what, lose) => {
  dispatch(GatewayDispatchEvents.Ready);
  lose();
  expect(watch.isConnected()).toBe(false);
  dispatch(GatewayDispatchEvents.GuildCreate);
  expect(watch.isConnected()).toBe(false);
  dispatch(GatewayDispatchEvents.Resumed);
  expect(watch.isConnected()).toBe(true);
});

describe("a gateway that is not heard of any more", () => {
  beforeEach(() => dispatch(GatewayDispatchEvents.Ready));

  test("counts as lost, though nothing says so", () => {
    now += SILENCE_MILLISECONDS;
    expect(watch.isConnected()).toBe(true);
    now += 1;
    expect(watch.isConnected()).toBe(false);
  });

  test("is there again with the next heartbeat that it acknowledges", () => {
    now += 2 * SILENCE_MILLISECONDS;
    acknowledge(now - 40_000);
    expect(watch.isConnected()).toBe(true);
    now += SILENCE_MILLISECONDS;
    expect(watch.isConnected()).toBe(false);
  });
});

test("only the client that was followed last counts", () => {
  dispatch(GatewayDispatchEvents.Ready);
  const next = newClient();
  watch.follow(next);
  dispatch(GatewayDispatchEvents.Resumed, client);
  expect(watch.isConnected()).toBe(false);
  dispatch(GatewayDispatchEvents.Ready, next);
  client.emit(Events.ShardReconnecting, 0);
  expect(watch.isConnected()).toBe(true);
});
