import type { APIUser } from "discord-api-types/v10";
import { withResolvers } from "./http.ts";
import { type createIds, interactionToken } from "./identity.ts";
import type { ShownModal } from "./modals.ts";
import type { InteractionIdentity } from "./payloads.ts";
import type { Shown } from "./shown.ts";

/* What Discord remembers of an interaction, and what its person gets to see. */

interface Choice {
  readonly name: string;
  readonly value: string;
}

export interface InteractionRecord extends InteractionIdentity {
  /** How it was acknowledged. */
  acknowledgement: number | null;
  ephemeral: boolean;
  /** Who does it. */
  readonly person: APIUser;
  /** The message that @original stands for. */
  original: Shown | null;
  /** Its fifteen minutes are over. */
  expired: boolean;
  readonly acknowledged: Promise<void>;
  readonly choices: Promise<readonly Choice[]>;
  /** The form that opened. */
  readonly modal: Promise<ShownModal>;
  /** The reply, or the message changed in place; for a refusal of the latter, the message that tells it. */
  readonly shown: Promise<Shown>;
  /** What comes to be shown as number `index`, counted from 0, when the reply is edited again and again. */
  shownAt(index: number): Promise<Shown>;
  /** Resolves when the message that @original stands for is deleted. */
  readonly deleted: Promise<void>;
  /** How often something was shown so far. */
  readonly timesShown: number;
}

export type OpenInteraction = InteractionRecord & {
  readonly acknowledge: () => void;
  readonly suggest: (choices: readonly Choice[]) => void;
  readonly openForm: (modal: ShownModal) => void;
  readonly reveal: (shown: Shown) => void;
  readonly remove: () => void;
};

/** An interaction that nobody has answered yet; on a message's button, with what that message shows. */
export function openInteraction(
  nextId: ReturnType<typeof createIds>,
  carrier: Shown | null,
  person: APIUser,
): OpenInteraction {
  const acknowledged = withResolvers();
  const choices = withResolvers<readonly Choice[]>();
  const modal = withResolvers<ShownModal>();
  const deleted = withResolvers();
  const all: ReturnType<typeof withResolvers<Shown>>[] = [];
  let revealed = 0;
  const at = (index: number) => {
    const known = all[index] ?? withResolvers<Shown>();
    all[index] = known;
    return known;
  };
  const id = nextId();
  return {
    id,
    token: interactionToken(id),
    acknowledgement: null,
    ephemeral: false,
    person,
    original: carrier,
    expired: false,
    acknowledged: acknowledged.promise,
    acknowledge: acknowledged.resolve,
    choices: choices.promise,
    suggest: choices.resolve,
    modal: modal.promise,
    openForm: modal.resolve,
    deleted: deleted.promise,
    remove: deleted.resolve,
    shown: at(0).promise,
    shownAt: (index) => at(index).promise,
    get timesShown() {
      return revealed;
    },
    reveal: (shown) => {
      at(revealed).resolve(shown);
      revealed += 1;
    },
  };
}
