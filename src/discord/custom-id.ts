import { type Button, STATE_LENGTH } from "../reply.ts";
import { COMMAND_NAME_LENGTH } from "./limits.ts";

/*
 * A custom id is all that Discord hands back of a button, perhaps months and restarts later, or of a form:
 * version, effect, place, command, ":", state; printable ASCII. The version changes with this shape, so that a
 * button of another shape is refused, not misread.
 */

const VERSION = "1";
/** One character for each place in a message; Discord allows fewer components. */
const PLACES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const EFFECTS = { a: "answer", r: "replace", s: "submit" } as const;
const SHAPE = new RegExp(
  `^${VERSION}([${Object.keys(EFFECTS).join("")}])[${PLACES}]([a-z0-9_-]{1,${COMMAND_NAME_LENGTH}}):([ -~]{0,${STATE_LENGTH}})$`,
);

/** What a custom id stands for. A form is submitted, and a button never is. */
export interface Identified {
  readonly effect: Button["effect"] | "submit";
  readonly command: string;
  readonly state: string;
}

/**
 * The custom id of a button, or of a form. `place` (0 to 61) tells a button from the same button elsewhere in the
 * message, because Discord refuses a message that has one custom id twice. Throws a RangeError where command or
 * state is not what Button promises, or the place is out of range.
 */
export function encodeCustomId({ effect, command, state }: Identified, place = 0): string {
  const id = `${VERSION}${effect.charAt(0)}${PLACES[place] ?? ""}${command}:${state}`;
  const decoded = decodeCustomId(id);
  if (decoded?.command !== command || decoded.state !== state) {
    throw new RangeError(
      `No custom id can hold the command "${command}" with state "${state}" at place ` +
        `${place}: a state is printable ASCII of at most ${STATE_LENGTH} characters.`,
    );
  }
  return id;
}

/** What a custom id stands for; null where it is not one of ours. Never throws, for any text. */
export function decodeCustomId(id: string): Identified | null {
  const [, letter, command, state] = SHAPE.exec(id) ?? [];
  if (letter === undefined || command === undefined || state === undefined) return null;
  return { effect: EFFECTS[letter as keyof typeof EFFECTS], command, state };
}
