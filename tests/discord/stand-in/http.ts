import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/* The HTTP of the stand-in: routes by name, their faults, and a record of what was asked. */

/** Discord's routes that a bot such as ours may use. */
export const ROUTES = {
  gateway: "GET /gateway/bot",
  getCommands: "GET /applications/:application/commands",
  putCommands: "PUT /applications/:application/commands",
  getGuildCommands: "GET /applications/:application/guilds/:guild/commands",
  putGuildCommands: "PUT /applications/:application/guilds/:guild/commands",
  callback: "POST /interactions/:interaction/:token/callback",
  editOriginal: "PATCH /webhooks/:application/:token/messages/@original",
  deleteOriginal: "DELETE /webhooks/:application/:token/messages/@original",
  followUp: "POST /webhooks/:application/:token",
  createMessage: "POST /channels/:channel/messages",
} as const;

export type RouteName = keyof typeof ROUTES;

export interface ApiRequest {
  readonly route: RouteName;
  /** The parts of the path that the route names. */
  readonly parameters: Readonly<Partial<Record<string, string>>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** The files that came along, by name. */
  readonly files: ReadonlyMap<string, string>;
  readonly authorization: string | undefined;
}

export interface ApiResponse {
  readonly status: number;
  readonly body?: unknown;
}

/** Something that goes wrong with the next requests to a route. */
export interface Fault {
  readonly times: number;
  readonly with: number | Breakage;
  /** The code in the answer, as Discord numbers its refusals. */
  readonly code: number;
  /** What the answer says instead, such as a page of what stands before Discord. */
  readonly text: string | null;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether Discord did what it was asked to before it failed to say so. */
  readonly afterDoingIt: boolean;
}

/** The connection breaks before an answer or within one, or stays open and silent before an answer or within one. */
export type Breakage = "a broken connection" | "a torn answer" | "no answer" | "half an answer";

export interface HttpStandIn {
  readonly server: Server;
  readonly port: number;
  readonly requests: readonly ApiRequest[];
  fail(route: RouteName, fault: Fault): void;
  /** Keeps the answers of a route back until the returned function is called. */
  hold(route: RouteName): () => void;
  /** Resolves when the next answer is kept back for good, or the rest of one. */
  silence(): Promise<void>;
  close(): Promise<void>;
}

/** Serves the API on a port of 127.0.0.1, any if 0, under "/api/v10". */
export async function serveHttp(
  answer: (request: ApiRequest) => ApiResponse,
  unexpected: (what: string) => void,
  port: number,
): Promise<HttpStandIn> {
  const requests: ApiRequest[] = [];
  const faults = new Map<RouteName, { fault: Fault; left: number }>();
  const held = new Map<RouteName, Promise<void>>();
  let silent = withResolvers();

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await parse(incoming);
    if (request === null) {
      unexpected(`no such route: ${incoming.method} ${incoming.url}`);
      send(response, { status: 404, body: { code: 0, message: "404: Not Found" } });
      return;
    }
    requests.push(request);
    const fault = nextFault(request.route);
    const answered = fault === null || fault.afterDoingIt ? answer(request) : null;
    await held.get(request.route);
    if (fault !== null) spoil(response, fault);
    else if (answered !== null) send(response, answered);
  }

  function spoil(response: ServerResponse, fault: Fault): void {
    const begun = () => response.writeHead(200, { "content-type": "application/json", "content-length": 99 });
    if (fault.with === "a broken connection") response.destroy();
    else if (fault.with === "a torn answer") begun().write("{", () => response.destroy());
    else if (fault.with === "no answer") silent.resolve();
    else if (fault.with === "half an answer") begun().write("{", () => silent.resolve());
    else fail(response, fault.with, fault);
  }

  function nextFault(route: RouteName): Fault | null {
    const pending = faults.get(route);
    if (pending === undefined || pending.left === 0) return null;
    pending.left -= 1;
    return pending.fault;
  }

  const server = createServer((incoming, response) => {
    serve(incoming, response).catch((error: unknown) => {
      unexpected(`the stand-in failed: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));

  return {
    server,
    port: (server.address() as AddressInfo).port,
    requests,
    fail: (route, fault) => void faults.set(route, { fault, left: fault.times }),
    hold: (route) => {
      const { promise, resolve } = withResolvers();
      held.set(route, promise);
      return resolve;
    },
    silence: () => {
      silent = withResolvers();
      return silent.promise;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Promise.withResolvers, which Node 20 does not have. */
export function withResolvers<T = void>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: (value) => settle(value) };
}

function send(response: ServerResponse, { status, body }: ApiResponse): void {
  if (body === undefined) response.writeHead(status).end();
  else response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function fail(response: ServerResponse, status: number, { code, text, headers }: Fault): void {
  const body = text ?? JSON.stringify({ code, message: "stand-in fault" });
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
}

async function parse(incoming: IncomingMessage): Promise<ApiRequest | null> {
  const { body, files } = await readBody(incoming);
  const { pathname, searchParams } = new URL(incoming.url ?? "", "http://stand-in");
  for (const route of Object.keys(ROUTES) as RouteName[]) {
    const parameters = match(ROUTES[route], `${incoming.method} ${pathname.replace("/api/v10", "")}`);
    if (parameters === null) continue;
    return {
      route,
      parameters,
      query: searchParams,
      body,
      files,
      authorization: incoming.headers.authorization,
    };
  }
  return null;
}

/** JSON; or, where files come along, a form with the JSON in one of its fields. */
async function readBody(incoming: IncomingMessage): Promise<Pick<ApiRequest, "body" | "files">> {
  const bytes = await buffer(incoming);
  const type = incoming.headers["content-type"] ?? "";
  const files = new Map<string, string>();
  if (!type.startsWith("multipart/form-data"))
    return { body: bytes.length === 0 ? undefined : JSON.parse(bytes.toString()), files };
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
  for (const value of form.values()) if (value instanceof File) files.set(value.name, await value.text());
  return { body: JSON.parse(String(form.get("payload_json"))), files };
}

function match(route: string, request: string): Record<string, string> | null {
  const names = route.split("/");
  const parts = request.split("/");
  if (names.length !== parts.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const part = decodeURIComponent(parts[index] ?? "");
    if (name.startsWith(":")) parameters[name.slice(1)] = part;
    else if (name !== part) return null;
  }
  return parameters;
}
