/**
 * Whether a text shows anything: it has more than white space, control and format characters, the fillers and selectors
 * that Unicode says to show nothing for, and the Braille pattern without dots.
 */
export const isVisible = (text: string): boolean =>
  /[^\p{White_Space}\p{Control}\p{Format}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
