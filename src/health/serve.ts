import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { errorCode, UserError } from "../errors.ts";

/** What is answered to a GET. */
export interface Page {
  readonly status: 200 | 503;
  readonly type: string;
  readonly body: string;
}

export interface PageServer {
  readonly port: number;
  /** Ends all connections. */
  close(): Promise<void>;
}

/** The machine itself, or a container itself: nobody else reaches it. */
const LOOPBACK = "127.0.0.1";
/** Who supervises asks in less; whatever takes longer is no supervisor. */
const TIMEOUT_MILLISECONDS = 5_000;

/**
 * Serves pages by their paths to this machine alone, on a port of it (0: any). A page that throws is reported and answered with
 * 500. Throws UserError where the port is not to be had.
 */
export async function servePages(
  port: number,
  pages: ReadonlyMap<string, () => Page | Promise<Page>>,
  report: (error: unknown) => void,
): Promise<PageServer> {
  const answer: RequestListener = async ({ method = "", url = "" }, response) => {
    const page = pages.get(url.replace(/\?.*/su, ""));
    response.setHeader("cache-control", "no-store");
    if (page === undefined) return response.writeHead(404).end();
    if (method !== "GET" && method !== "HEAD") return response.writeHead(405, { allow: "GET, HEAD" }).end();
    try {
      const { status, type, body } = await page();
      return response.writeHead(status, { "content-type": type }).end(body);
    } catch (error) {
      report(error);
      return response.writeHead(500).end();
    }
  };
  const server = createServer(
    { requestTimeout: TIMEOUT_MILLISECONDS, headersTimeout: TIMEOUT_MILLISECONDS },
    (request, response) => void answer(request, response),
  );
  await listen(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(problemOf(error, port)));
    server.listen(port, LOOPBACK, resolve);
  });
}

function problemOf(error: Error, port: number): Error {
  const reason = PROBLEMS.get(errorCode(error));
  return reason === undefined
    ? error
    : new UserError(`HEALTH_PORT is ${port}, but ${reason}`, { cause: error });
}

const PROBLEMS: ReadonlyMap<string | undefined, string> = new Map([
  ["EADDRINUSE", "something else on this machine listens there already. Choose another port, or end that."],
  ["EACCES", "Footnote may not listen there. Choose a port from 1024 to 65535."],
]);
