/*
 * Everything that could steer a terminal or turn the direction of its text: control characters (escape
 * sequences begin with one), bidirectional controls, halves of characters, and what breaks a line.
 */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/gu;
const CONTROL_PICTURES = 0x2400;

/**
 * The text as one line that is safe to print: line breaks and tabs become spaces, other control characters
 * their picture (`␛` for escape) or `�`. Each is replaced by exactly one character, so offsets stay true.
 */
export function sanitize(text: string): string {
  return text.replace(UNSAFE, harmless);
}

function harmless(character: string): string {
  if (/[\s\u0085]/.test(character)) return " ";
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  return character === "\u007f" ? "\u2421" : "\ufffd";
}
