import { printableName } from "../corpus/file-name.ts";
import { FILE_BYTES } from "../corpus/read-file.ts";
import { UserError } from "../errors.ts";
import type { UploadedFile } from "../form.ts";

/** A file that someone has uploaded to Discord, as Discord describes it. */
export interface Attachment {
  readonly name: string;
  readonly url: string;
  /** In bytes. */
  readonly size: number;
}

/** How long the files of one form may take to arrive. */
export const ATTACHMENT_MILLISECONDS = 10_000;

/** Where Discord keeps files, and nobody else. */
const HOSTS: ReadonlySet<string> = new Set(["cdn.discordapp.com", "media.discordapp.net"]);

/**
 * Fetches an uploaded file from Discord, and from nowhere else; the signal ends the attempt. Throws UserError where the
 * file is larger than an article may be, or does not arrive.
 */
export async function fetchAttachment(
  { name, url, size }: Attachment,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<UploadedFile> {
  const shown = printableName(name);
  if (size > FILE_BYTES) throw tooLarge(shown);
  if (!isOfDiscord(url)) {
    throw new UserError(`“${shown}” is not kept by Discord, so I do not fetch it. Upload the file itself.`);
  }
  try {
    // A redirect could lead anywhere.
    const response = await fetch(url, { signal, redirect: "error" });
    return { name, bytes: await readBody(response, shown) };
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const reason = signal.aborted ? ` within ${ATTACHMENT_MILLISECONDS / 1_000} seconds` : "";
    throw new UserError(`“${shown}” did not arrive from Discord${reason}. Upload it again.`, { cause });
  }
}

/** Whether an address is one of Discord's for files: https, its very hosts, no port, no user. */
function isOfDiscord(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return protocol === "https:" && HOSTS.has(host) && username === "" && password === "";
}

/** The body of a response, counted as it comes: what was said of its length may be wrong. Leaves no body open. */
async function readBody(response: Response, shown: string): Promise<Uint8Array> {
  const { status, headers, body } = response;
  if (status !== 200 || Number(headers.get("content-length")) > FILE_BYTES) {
    await body?.cancel();
    throw status === 200
      ? tooLarge(shown)
      : new UserError(`Discord does not give me “${shown}” (it answered ${status}). Upload it again.`);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    // Leaving the loop cancels the body.
    if (length > FILE_BYTES) throw tooLarge(shown);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let filled = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, filled);
    filled += chunk.length;
  }
  return bytes;
}

function tooLarge(shown: string): UserError {
  const mebibytes = FILE_BYTES / 1024 / 1024;
  return new UserError(
    `“${shown}” is larger than ${mebibytes} MiB, the most that I take. Split it into several articles.`,
  );
}
