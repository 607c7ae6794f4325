import { type Button, STATE_LENGTH } from "../reply.ts";
import { COMMAND_NAME_LENGTH } from "./limits.ts";

/*
 * A button's custom id is all that Discord hands back of it, perhaps months and restarts later:
 * version, effect, place, command, ":", state; 100 characters at most, all of them printable ASCII.
 * The version changes with the form, so that a button of another form is told apart, not misread.
 */

const VERSION = "1";
const EFFECTS = { a: "answer", r: "replace" } as const;
/** One digit for each button of a message. */
const PLACES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const FORM = new RegExp(
  `^${VERSION}(?<effect>[ar])[0-9A-Za-z](?<command>[a-z0-9_-]{1,${COMMAND_NAME_LENGTH}}):(?<state>[ -~]{0,${STATE_LENGTH}})$`,
);

/**
 * The custom id of a button. `place` (0 to 61) tells it from the same button elsewhere in the message,
 * because Discord refuses a message with one custom id twice. Throws a RangeError where command, state or
 * place is not what Button promises.
 */
export function encodeCustomId(button: Button, place = 0): string {
  const effect = button.effect === "answer" ? "a" : "r";
  const id = `${VERSION}${effect}${PLACES[place] ?? ""}${button.command}:${button.state}`;
  if (decodeCustomId(id)?.state !== button.state) {
    throw new RangeError(
      `The button "${button.label}" of /${button.command} cannot be encoded: place ${place}, state "${button.state}". ` +
        `A state is printable ASCII of at most ${STATE_LENGTH} characters.`,
    );
  }
  return id;
}

/** What a press must run, or null where the id is not one of ours. Never throws, for any text. */
export function decodeCustomId(
  id: string,
): { command: string; state: string; effect: Button["effect"] } | null {
  const { effect, command, state } = FORM.exec(id)?.groups ?? {};
  if (effect === undefined || command === undefined || state === undefined) return null;
  return { command, state, effect: effect === "a" ? EFFECTS.a : EFFECTS.r };
}
