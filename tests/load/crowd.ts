import { performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { BOT, someone } from "../discord/stand-in/identity.ts";
import type { InteractionRecord } from "../discord/stand-in/interactions.ts";
import type { Shown } from "../discord/stand-in/shown.ts";
import type { Discord } from "../discord/stand-in/stand-in.ts";
import type { Action } from "./actions.ts";

/** So many people do things in turn, so that nobody does more than one may. */
export const PEOPLE = 2_000;
/** Shown messages that may still be pressed. */
const REMEMBERED = 50;
/** Buttons that end something, or say something for good. */
const NOT_PRESSED = /Remove|Answers it|Doesn't|Send/;

/** What has become of what a crowd did. */
export interface Outcome {
  /** Milliseconds from the event until its acknowledgement, in order of arrival. */
  readonly acknowledged: readonly number[];
  /** Milliseconds until the reply was there; suggestions left out. */
  readonly shown: readonly number[];
  /** The texts that were shown in place of an answer: too soon, too busy, a fault. */
  readonly turnedAway: number;
  readonly faults: number;
  /** What has no answer yet. */
  readonly unanswered: number;
  readonly unacknowledged: number;
}

export interface Crowd {
  /** Does something, as somebody who has not done anything for long. */
  act(action: Action): void;
  /** Resolves when all that was done is answered, or with the rest after so many milliseconds. */
  settle(milliseconds: number): Promise<void>;
  outcome(): Outcome;
}

const TURNED_AWAY = /^(?:That was quick!|Many people are asking)/;
const FAULT = /Something went wrong on my side/;

/** A crowd in this Discord that has not done anything yet. */
export function createCrowd(discord: Discord): Crowd {
  const acknowledged: number[] = [];
  const shown: number[] = [];
  const recent: Shown[] = [];
  const open = new Set<Promise<void>>();
  let turnedAway = 0;
  let faults = 0;
  let unacknowledged = 0;
  let next = 0;

  const by = () => ({ person: someone(next++ % PEOPLE) });

  /** Follows what becomes of it; `answered` resolves with what is shown, or null where nothing needs to be. */
  function follow(answered: Promise<Shown | null>, acknowledgement?: Promise<void>): void {
    const start = performance.now();
    if (acknowledgement !== undefined) unacknowledged += 1;
    void acknowledgement?.then(() => {
      unacknowledged -= 1;
      acknowledged.push(performance.now() - start);
    });
    const done: Promise<void> = answered.then((message) => {
      open.delete(done);
      if (message === null) return;
      shown.push(performance.now() - start);
      if (TURNED_AWAY.test(message.text)) turnedAway += 1;
      if (FAULT.test(message.text)) faults += 1;
      recent.push(message);
      if (recent.length > REMEMBERED) recent.shift();
    });
    open.add(done);
  }

  const followInteraction = (interaction: InteractionRecord) =>
    follow(interaction.shown, interaction.acknowledged);

  function press(): void {
    const carrier = recent[next % Math.max(1, recent.length)];
    const buttons = carrier?.buttons.filter(({ label }) => !NOT_PRESSED.test(label)) ?? [];
    const button = buttons[next % Math.max(1, buttons.length)];
    if (carrier === undefined || button === undefined) followInteraction(discord.sendSlash("help", {}, by()));
    else followInteraction(discord.sendPress(carrier, button.customId, by()));
  }

  return {
    act(action) {
      switch (action.kind) {
        case "command":
          return followInteraction(discord.sendSlash(action.name, action.options, by()));
        case "press":
          return press();
        case "typing": {
          const interaction = discord.sendAutocomplete(action.command, action.option, action.typed, by());
          return follow(
            interaction.choices.then(() => null),
            interaction.acknowledged,
          );
        }
        case "message": {
          const message = { content: action.content, author: by().person };
          const id =
            action.place === "direct"
              ? discord.sendMessage(message, "direct")
              : discord.sendMessage({ ...message, content: `<@${BOT.id}> ${action.content}` }, "server");
          return follow(discord.replyTo(id));
        }
      }
    },
    async settle(milliseconds) {
      const patience = new AbortController();
      await Promise.race([
        Promise.all(open),
        setTimeout(milliseconds, undefined, { signal: patience.signal }).catch(() => undefined),
      ]);
      patience.abort();
    },
    outcome: () => ({ acknowledged, shown, turnedAway, faults, unanswered: open.size, unacknowledged }),
  };
}
