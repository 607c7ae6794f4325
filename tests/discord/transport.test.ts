import { describe, expect, test } from "vitest";
import type { Sleep } from "../../src/discord/growing.ts";
import { createTransport, TRANSPORT_MILLISECONDS, type Transport } from "../../src/discord/transport.ts";

const API = "https://discord.com/api/v10";
const EDIT = `${API}/webhooks/100000000000000001/token/messages/@original`;
const FOLLOW_UP = `${API}/webhooks/100000000000000001/token?wait=true`;
const CALLBACK = `${API}/interactions/500000000000000001/token/callback?with_response=false`;
const MESSAGE = `${API}/channels/300000000000000001/messages`;

const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));

/** A transport over attempts that come out as given, one after another, and for how long it slept meanwhile. */
function over(...attempts: readonly (() => Promise<Response>)[]) {
  const slept: number[] = [];
  let sent = 0;
  const sleep: Sleep = (milliseconds, signal) => {
    slept.push(milliseconds);
    return milliseconds === 10_000 || milliseconds === 2_000 ? aborted(signal) : Promise.resolve();
  };
  const send: Transport = () => {
    sent += 1;
    return (attempts[sent - 1] ?? lost("ECONNRESET"))();
  };
  return { transport: createTransport(sleep, send), slept, sent: () => sent };
}

const status = (number: number) => async () => new Response(number === 204 ? null : "{}", { status: number });
const lost = (code: string) => () => Promise.reject(Object.assign(new Error("x"), { code }));
const request = (method: string) => ({ method, signal: new AbortController().signal });

describe("a request", () => {
  test("that is answered is sent once", async () => {
    const { transport, sent, slept } = over(status(404));
    expect((await transport(EDIT, request("PATCH"))).status).toBe(404);
    expect(sent()).toBe(1);
    expect(slept).toEqual([10_000]);
  });

  test("that fails is sent four times, with pauses that grow, and then fails", async () => {
    const { transport, slept } = over(status(500), lost("ECONNRESET"), lost("UND_ERR_SOCKET"), status(503));
    expect((await transport(EDIT, request("PATCH"))).status).toBe(503);
    expect(slept).toEqual([10_000, 250, 10_000, 1_000, 10_000, 4_000, 10_000]);
    expect(slept.reduce((sum, milliseconds) => sum + milliseconds)).toBeLessThan(TRANSPORT_MILLISECONDS);
    await expect(over().transport(MESSAGE, request("POST"))).rejects.toMatchObject({ code: "ECONNRESET" });
  });

  test("that acknowledges is asked about after two seconds", async () => {
    const { transport, slept } = over(status(500), status(204));
    await transport(CALLBACK, request("POST"));
    expect(slept).toEqual([2_000, 250, 2_000]);
  });

  test("that acknowledges and is late is sent once more, and no third time", async () => {
    const late = () => Promise.reject(new DOMException("x", "AbortError"));
    const { transport, sent } = over(late, late, status(204));
    await expect(transport(CALLBACK, request("POST"))).rejects.toMatchObject({ name: "AbortError" });
    expect(sent()).toBe(2);
  });

  test("whose answer has arrived when its time is found to be over is not late", async () => {
    let sent = 0;
    const send: Transport = (_url, { signal }) =>
      new Promise((resolve, reject) => {
        sent += 1;
        const abort = () => reject(new DOMException("x", "AbortError"));
        if (signal instanceof AbortSignal) signal.addEventListener("abort", abort);
        // What has arrived comes after the timers.
        setImmediate(() => resolve(new Response(null, { status: 204 })));
      });
    const transport = createTransport(async () => undefined, send);
    expect((await transport(CALLBACK, request("POST"))).status).toBe(204);
    expect(sent).toBe(1);
  });

  test("that is given up is not sent again", async () => {
    const { transport, sent } = over();
    const signal = AbortSignal.abort();
    await expect(transport(EDIT, { method: "PATCH", signal })).rejects.toThrow();
    expect(sent()).toBe(1);
  });
});

describe("a message that follows up an interaction", () => {
  test.each([status(500), lost("ECONNRESET"), lost("UND_ERR_SOCKET"), lost("GARBLED")])(
    "and may have arrived is not sent again (%#)",
    async (attempt) => {
      const { transport, sent } = over(attempt, status(200));
      await transport(FOLLOW_UP, request("POST")).catch(() => undefined);
      expect(sent()).toBe(1);
    },
  );

  test.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"])(
    "and found nobody there (%s) is",
    async (code) => {
      const { transport, sent } = over(lost(code), status(200));
      expect((await transport(FOLLOW_UP, request("POST"))).status).toBe(200);
      expect(sent()).toBe(2);
    },
  );
});
