import type { AutocompleteInteraction } from "discord.js";
import type { Choice } from "../command.ts";
import { UserError } from "../errors.ts";
import type { Log } from "../log.ts";
import { isVisible } from "../visible.ts";
import { isAlreadyAcknowledged } from "./failures.ts";
import { AUTOCOMPLETE_CHOICES, CHOICE_LENGTH } from "./limits.ts";
import { undirected } from "./undirected.ts";
import { wellFormed } from "./well-formed.ts";

/** What is suggested for an option of which so much is typed. */
type Suggest = (option: string, typed: string) => Promise<readonly Choice[]>;

/**
 * Answers a keystroke with suggestions; with none where anything goes wrong, because there is no way to say
 * so. Never rejects.
 */
export async function respondWithSuggestions(
  interaction: AutocompleteInteraction,
  suggest: Suggest,
  log: Log,
): Promise<void> {
  try {
    await interaction.respond(await suggestions(interaction, suggest, log));
  } catch (error) {
    // Keystrokes overtake each other: a late list is nobody's loss.
    if (!isAlreadyAcknowledged(error)) log.debug({ event: "suggestions_lost", error });
  }
}

async function suggestions(
  interaction: AutocompleteInteraction,
  suggest: Suggest,
  log: Log,
): Promise<readonly Choice[]> {
  const { name, value } = interaction.options.getFocused(true);
  try {
    return acceptable(await suggest(name, value));
  } catch (error) {
    if (!(error instanceof UserError)) log.error({ event: "fault", kind: "autocomplete", error });
    return [];
  }
}

/**
 * What Discord accepts of a list: one choice that is too long, shows nothing or has half a character in it would cost the
 * whole of it. A name is shown as it is written, and no direction control turns it round.
 */
export function acceptable(choices: readonly Choice[]): readonly Choice[] {
  return choices
    .map(({ name, value }) => ({ name: wellFormed(undirected(name)), value }))
    .filter(({ name, value }) => fits(name) && fits(value) && wellFormed(value) === value)
    .slice(0, AUTOCOMPLETE_CHOICES);
}

function fits(text: string): boolean {
  return isVisible(text) && text.length <= CHOICE_LENGTH;
}
