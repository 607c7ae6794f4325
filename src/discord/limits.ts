/*
 * The limits of Discord that Footnote meets, and the only place of these numbers. Characters are counted in
 * UTF-16 code units, which are never fewer than the code points that Discord counts. Sources are pages of
 * https://docs.discord.com/developers.
 */

/** Suggestions in one autocomplete result. /interactions/receiving-and-responding */
export const AUTOCOMPLETE_CHOICES = 25;
/** Characters of a choice's name, and of its value; at least 1. /interactions/application-commands */
export const CHOICE_LENGTH = 100;

/** Characters of a command's or an option's name; at least 1. /interactions/application-commands */
export const COMMAND_NAME_LENGTH = 32;
/** Characters that a string option can hold. /interactions/application-commands */
export const STRING_OPTION_LENGTH = 6_000;

/** Components of a message, nested ones counted. /components/reference */
export const MESSAGE_COMPONENTS = 40;
/** Characters of all text displays of a message together. /components/reference */
export const MESSAGE_TEXT_LENGTH = 4_000;
/** Buttons in an action row. /components/reference#action-row */
export const ROW_BUTTONS = 5;
/** Characters of a button's label; at least 1. /components/reference#button */
export const BUTTON_LABEL_LENGTH = 80;
/** Characters of a component's custom id; at least 1. /components/reference#anatomy-of-a-component */
export const CUSTOM_ID_LENGTH = 100;

/** Characters of a modal's title; at least 1. /interactions/receiving-and-responding */
export const MODAL_TITLE_LENGTH = 45;
/** Labels of a modal, each with its field; at least 1. /interactions/receiving-and-responding */
export const MODAL_LABELS = 5;
/** Characters of a label; at least 1. /components/reference#label */
export const LABEL_LENGTH = 45;
/** Characters of a label's description; at least 1 where there is one. /components/reference#label */
export const LABEL_DESCRIPTION_LENGTH = 100;
/** Characters of a text input's value. /components/reference#text-input */
export const TEXT_INPUT_LENGTH = 4_000;

/** How long an interaction waits for its acknowledgement. /interactions/receiving-and-responding */
export const ACKNOWLEDGEMENT_MILLISECONDS = 3_000;
/** How long the reply to an interaction can be edited. /interactions/receiving-and-responding */
export const INTERACTION_MILLISECONDS = 15 * 60_000;
