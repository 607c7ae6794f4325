import { count } from "../count.ts";

/* What people are told in place of an answer, by the dispatcher itself. */

export const OLD_BUTTON =
  "I no longer know what this button did: it comes from an earlier version of me. Please ask again.";
export const OLD_COMMAND =
  "I no longer know this command: I have changed since Discord learnt it. Try /help.";
export const OLD_FORM =
  "I no longer know what this form was for: it comes from an earlier version of me. Please begin again.";
export const NO_QUESTION =
  "Ask me a question about the articles, and I answer with the sentences that say so. /help tells more.";
export const NO_WORDS =
  "There are no words in that message that I could read; pictures, embeds and stickers I can't. Choose a message with text.";
export const OWN_MESSAGE =
  "That message is mine: what it quotes stands in the articles already. Choose somebody else's.";
export const NOT_A_MODERATOR =
  "That is for the moderators of the articles, in their own server. Everything else is for everyone: /help tells more.";
export const NO_FORM_YET = "I am reading the articles just now. Please try that again in a moment.";
export const NOT_YOURS =
  "Only who asked for that reply, or a moderator of the articles, can remove it. Yours you can.";
export const NOTHING_TO_SEND =
  "I no longer see the question in that message, and keep none myself. Please ask it again, and send it from there.";
export const BUSY =
  "Many people are asking at once, and I did not get to that. Nothing is wrong with it: please try again in a minute.";

/** For who asks faster than they may, and can again after so many milliseconds. */
export function tooSoon(milliseconds: number): string {
  const seconds = count(Math.ceil(milliseconds / 1_000), "second");
  return `That was quick! So that everyone gets their turn, please try that again in ${seconds}.`;
}
