import { type Button, STATE_LENGTH } from "../reply.ts";
import { COMMAND_NAME_LENGTH } from "./limits.ts";

/*
 * A button's custom id is all that Discord hands back of it, perhaps months and restarts later: version,
 * effect, place, command, ":", state; printable ASCII. The version changes with the form, so that a button of
 * another form is refused, not misread.
 */

const VERSION = "1";
/** One character for each place in a message; Discord allows fewer components. */
const PLACES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const FORM = new RegExp(
  `^${VERSION}([ar])[${PLACES}]([a-z0-9_-]{1,${COMMAND_NAME_LENGTH}}):([ -~]{0,${STATE_LENGTH}})$`,
);

/**
 * The custom id of a button. `place` (0 to 61) tells it from the same button elsewhere in the message,
 * because Discord refuses a message that has one custom id twice. Throws a RangeError where command or state
 * is not what Button promises, or the place is out of range.
 */
export function encodeCustomId(button: Button, place = 0): string {
  const effect = button.effect === "answer" ? "a" : "r";
  const id = `${VERSION}${effect}${PLACES[place] ?? ""}${button.command}:${button.state}`;
  const decoded = decodeCustomId(id);
  if (decoded?.command !== button.command || decoded.state !== button.state) {
    throw new RangeError(
      `No custom id can hold the button of command "${button.command}" with state "${button.state}" at place ` +
        `${place}: a state is printable ASCII of at most ${STATE_LENGTH} characters.`,
    );
  }
  return id;
}

/** What a press of the button must run; null where the id is not one of ours. Never throws, for any text. */
export function decodeCustomId(
  id: string,
): { command: string; state: string; effect: Button["effect"] } | null {
  const [, effect, command, state] = FORM.exec(id) ?? [];
  if (command === undefined || state === undefined) return null;
  return { command, state, effect: effect === "a" ? "answer" : "replace" };
}
