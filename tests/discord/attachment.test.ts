import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { fetchAttachment } from "../../src/discord/attachment.ts";
import { UserError } from "../../src/errors.ts";
import { withResolvers } from "./stand-in/http.ts";

/* Files as they come over real HTTP: only Discord's host leads to a server of the test's. */

const URL_OF_FILE = "https://cdn.discordapp.com/ephemeral-attachments/1/2/a.txt?ex=1&hm=2";
const MEBIBYTES_2 = 2 * 1024 * 1024;

let server: Server | null = null;
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => (server === null ? resolve(null) : server.close(resolve)));
  server = null;
});

/** What a server is asked for, and how its connections end. */
interface Serving {
  readonly fetch: typeof fetch;
  readonly asked: readonly (string | undefined)[];
  /** Resolves when the first connection is closed. */
  readonly closed: Promise<void>;
}

async function serve(answer: RequestListener): Promise<Serving> {
  const asked: (string | undefined)[] = [];
  const closed = withResolvers();
  const started = createServer((request, response) => {
    asked.push(request.url);
    answer(request, response);
  });
  server = started;
  started.once("connection", (socket: Socket) => socket.once("close", () => closed.resolve()));
  started.listen(0, "127.0.0.1");
  await once(started, "listening");
  const { port } = started.address() as AddressInfo;
  const mapped: typeof fetch = (input, init) => {
    const { pathname, search } = new URL(String(input));
    // Of the agent's own connections none is left open, so that what is closed is known.
    return fetch(`http://127.0.0.1:${port}${pathname}${search}`, {
      ...init,
      headers: { connection: "close" },
    });
  };
  return { fetch: mapped, asked, closed: closed.promise };
}

const NEVER = new AbortController().signal;
const attachment = (part: object = {}) => ({ name: "a.txt", url: URL_OF_FILE, size: 5, ...part });

/** The sentence with which it is refused. */
async function refusal(
  serving: Pick<Serving, "fetch">,
  part: object = {},
  signal: AbortSignal = NEVER,
): Promise<string> {
  const error = await fetchAttachment(attachment(part), serving.fetch, signal).catch(
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw error;
  return error.message;
}

test("a file comes byte for byte, under the name that its owner gave it, from the whole address", async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
  const serving = await serve((_request, response) => response.end(bytes));
  const file = await fetchAttachment(attachment({ name: "Ärger 1.txt" }), serving.fetch, NEVER);
  expect(file.name).toBe("Ärger 1.txt");
  expect(Buffer.from(file.bytes).equals(bytes)).toBe(true);
  expect(serving.asked).toEqual(["/ephemeral-attachments/1/2/a.txt?ex=1&hm=2"]);
});

test("an empty file is empty", async () => {
  const serving = await serve((_request, response) => response.end());
  expect((await fetchAttachment(attachment(), serving.fetch, NEVER)).bytes).toEqual(new Uint8Array());
});

test("a file of exactly 2 MiB is taken", async () => {
  const serving = await serve((_request, response) => response.end(Buffer.alloc(MEBIBYTES_2)));
  const file = await fetchAttachment(attachment({ size: MEBIBYTES_2 }), serving.fetch, NEVER);
  expect(file.bytes).toHaveLength(MEBIBYTES_2);
});

test.each([
  "http://cdn.discordapp.com/a.txt",
  "https://cdn.discordapp.com.evil.org/a.txt",
  "https://evil.org/cdn.discordapp.com/a.txt",
  "https://evilcdn.discordapp.com/a.txt",
  "https://discordapp.com/a.txt",
  "https://cdn.discordapp.com./a.txt",
  "https://cdn.discordapp.com@evil.org/a.txt",
  "https://user@cdn.discordapp.com/a.txt",
  "https://:word@cdn.discordapp.com/a.txt",
  "https://cdn.discordapp.com:8443/a.txt",
  "https://media.discordapp.com/a.txt",
  "file:///etc/passwd",
  "data:text/plain,hello",
  "//cdn.discordapp.com/a.txt",
  "",
])("%j is not fetched", async (url) => {
  const serving = await serve((_request, response) => response.end("hello"));
  expect(await refusal(serving, { url })).toBe(
    "“a.txt” is not kept by Discord, so I do not fetch it. Upload the file itself.",
  );
  expect(serving.asked).toEqual([]);
});

test.each([
  "https://cdn.discordapp.com/a",
  "https://media.discordapp.net/a",
  "https://CDN.DISCORDAPP.COM:443/a",
])("%s is fetched", async (url) => {
  const serving = await serve((_request, response) => response.end("hello"));
  const { bytes } = await fetchAttachment(attachment({ url }), serving.fetch, NEVER);
  expect(Buffer.from(bytes).toString()).toBe("hello");
});

describe("a file that is too large is refused with the limit", () => {
  const SENTENCE = "“a.txt” is larger than 2 MiB, the most that I take. Split it into several articles.";

  test("unasked, where Discord says its size", async () => {
    const serving = await serve((_request, response) => response.end("hello"));
    expect(await refusal(serving, { size: MEBIBYTES_2 + 1 })).toBe(SENTENCE);
    expect(serving.asked).toEqual([]);
  });

  test("unread, where the response declares its length", async () => {
    const serving = await serve((_request, response) => {
      response.writeHead(200, { "content-length": MEBIBYTES_2 + 1 }).flushHeaders();
    });
    expect(await refusal(serving)).toBe(SENTENCE);
    await serving.closed;
  });

  test("as soon as there is more of it, where nobody said so; and the connection is closed", async () => {
    const serving = await serve((_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(64 * 1024)));
      };
      response.on("drain", more);
      more();
    });
    expect(await refusal(serving)).toBe(SENTENCE);
    await serving.closed;
  });
});

describe("a file that does not arrive is asked for again", () => {
  test.each([204, 206, 403, 404, 500])(
    "where Discord answers %i, and the body is not left open",
    async (status) => {
      const serving = await serve((_request, response) => {
        response.writeHead(status).flushHeaders();
        if (status === 204) response.end();
      });
      expect(await refusal(serving)).toBe(
        `Discord does not give me “a.txt” (it answered ${status}). Upload it again.`,
      );
      await serving.closed;
    },
  );

  test("where Discord leads elsewhere, and the other place is not asked", async () => {
    const serving = await serve((_request, response) =>
      response.writeHead(302, { location: "/elsewhere", connection: "close" }).end(),
    );
    expect(await refusal(serving)).toBe("“a.txt” did not arrive from Discord. Upload it again.");
    expect(serving.asked).toHaveLength(1);
    await serving.closed;
  });

  test("where the response is shorter than it declares", async () => {
    const serving = await serve((_request, response) => {
      response.writeHead(200, { "content-length": 10 }).write("hello");
      response.destroy();
    });
    expect(await refusal(serving)).toBe("“a.txt” did not arrive from Discord. Upload it again.");
  });

  test("where nobody answers at all", async () => {
    const unreachable = { fetch: () => Promise.reject(new TypeError("fetch failed")) };
    expect(await refusal(unreachable)).toBe("“a.txt” did not arrive from Discord. Upload it again.");
  });

  test("where it stops in the middle until the time is up, and the connection is closed", async () => {
    const time = new AbortController();
    const serving = await serve((_request, response) => {
      response.write("hello");
    });
    const watched: typeof fetch = async (...given) => {
      const response = await serving.fetch(...given);
      setImmediate(() => time.abort());
      return response;
    };
    expect(await refusal({ fetch: watched }, {}, time.signal)).toBe(
      "“a.txt” did not arrive from Discord within 10 seconds. Upload it again.",
    );
    await serving.closed;
  });

  test("where nothing comes until the time is up", async () => {
    const time = new AbortController();
    const serving = await serve(() => time.abort());
    expect(await refusal(serving, {}, time.signal)).toContain("within 10 seconds");
    await serving.closed;
  });
});

test("a response that is longer than it declares is cut where it declares, never longer than allowed", async () => {
  const serving = await serve((_request, response) => {
    response.socket?.write(
      `HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 5\r\n\r\n${"x".repeat(100)}`,
    );
    response.socket?.end();
  });
  expect((await fetchAttachment(attachment(), serving.fetch, NEVER)).bytes).toHaveLength(5);
});

test("a name cannot pose as another in what is said", async () => {
  const serving = await serve((_request, response) => response.end());
  expect(await refusal(serving, { name: "a\u202e.txt", size: MEBIBYTES_2 + 1 })).toContain(
    "“a\\u{202e}.txt”",
  );
});
