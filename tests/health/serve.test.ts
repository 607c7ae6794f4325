import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { type Page, type PageServer, servePages } from "../../src/health/serve.ts";

const reported: unknown[] = [];
let server: PageServer;

beforeEach(async () => {
  reported.length = 0;
  server = await servePages(
    0,
    new Map<string, () => Page | Promise<Page>>([
      ["/well", () => ({ status: 200, type: "text/plain", body: "ok\n" })],
      ["/ill", () => ({ status: 503, type: "text/plain", body: "no\n" })],
      ["/broken", () => Promise.reject(new Error("a secret"))],
    ]),
    (error) => void reported.push(error),
  );
});

afterEach(() => server.close());

const ask = (path: string, method = "GET") => fetch(`http://127.0.0.1:${server.port}${path}`, { method });

test.each([
  ["GET", "/well", 200, "ok\n"],
  ["GET", "/well?x=1", 200, "ok\n"],
  ["HEAD", "/well", 200, ""],
  ["GET", "/ill", 503, "no\n"],
  ["GET", "/", 404, ""],
  ["GET", "/well/", 404, ""],
  ["GET", "/__proto__", 404, ""],
  ["POST", "/other", 404, ""],
  ["POST", "/well", 405, ""],
  ["DELETE", "/well", 405, ""],
])("%s %s is answered with %i", async (method, path, status, body) => {
  const response = await ask(path, method);
  expect([response.status, await response.text()]).toEqual([status, body]);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("allow")).toBe(status === 405 ? "GET, HEAD" : null);
});

test("a page that throws is reported, and says nothing of why", async () => {
  const response = await ask("/broken");
  expect([response.status, await response.text()]).toEqual([500, ""]);
  expect(reported).toHaveLength(1);
});

describe("a port that is not to be had", () => {
  test("because something else listens there is a matter for the person who set it", async () => {
    const second = servePages(server.port, new Map(), () => undefined);
    await expect(second).rejects.toThrow(
      new UserError(
        `HEALTH_PORT is ${server.port}, but something else on this machine listens there already. Choose another port, or end that.`,
      ),
    );
  });
});

test("closing does not wait for who is connected and says nothing", async () => {
  const idle = connect(server.port, "127.0.0.1");
  await once(idle, "connect");
  const ended = once(idle, "close");
  await server.close();
  await ended;
  await expect(ask("/well")).rejects.toThrow();
  server = await servePages(0, new Map(), () => undefined);
});
