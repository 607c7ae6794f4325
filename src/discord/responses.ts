import type { RESTOptions } from "discord.js";

/** What discord.js reads of a response. */
type ReadableResponse = Awaited<ReturnType<RESTOptions["makeRequest"]>>;

/** A confirmation that nobody can read: Discord, or something on the way to it, has answered with something else. */
export class GarbledConfirmation extends Error {
  override readonly name = "GarbledConfirmation";
  readonly code = "GARBLED";
}

/** In seconds, where Discord refuses to answer for now and does not say for how long. */
const UNKNOWN_WAIT_SECONDS = 60;

/**
 * What came back, made so that discord.js does the right thing with it. A refusal that is not in Discord's form has the code
 * 0. A refusal for now says for how long (discord.js asks again at once where it does not), and holds for every route where
 * it does not come from Discord itself, but from what stands before it and has shut out the whole address.
 *
 * @throws GarbledConfirmation
 */
export function readableResponse(
  { status, statusText, headers: given }: Pick<Response, "status" | "statusText" | "headers">,
  text: string,
): ReadableResponse {
  const body = objectIn(text);
  if (status >= 200 && status < 300) {
    if (text !== "" && body === null) throw new GarbledConfirmation();
    return responseOf({ status, statusText, headers: given }, text);
  }
  const headers = new Headers([...given, ["content-type", "application/json"]]);
  if (status === 429) {
    const wait = [given.get("retry-after") ?? "", body?.retry_after ?? ""].map(secondsIn).find(isKnown);
    headers.set("retry-after", String(wait ?? UNKNOWN_WAIT_SECONDS));
    if (body?.retry_after === undefined) headers.set("x-ratelimit-global", "true");
  }
  const refusal = body !== null && "code" in body ? body : { ...body, code: 0, message: "" };
  return responseOf({ status, statusText, headers }, JSON.stringify(refusal));
}

/** Not a Response, of which discord.js makes a copy with its streams for each request: that takes longer than to send it. */
function responseOf(
  head: Pick<ReadableResponse, "status" | "statusText" | "headers">,
  text: string,
): ReadableResponse {
  return {
    ...head,
    ok: head.status >= 200 && head.status < 300,
    body: null,
    bodyUsed: false,
    text: async () => text,
    json: async () => JSON.parse(text),
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
  };
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

function secondsIn(value: unknown): number | null {
  const seconds = value === "" ? Number.NaN : Number(value);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

const isKnown = (seconds: number | null): seconds is number => seconds !== null;
