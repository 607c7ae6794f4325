/** Orders by UTF-16 code unit, so that no locale of a machine changes an answer. */
export const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * A file's name for a message: control characters, marks that change the direction of writing and others that
 * cannot be seen stand as their code points (`\u{202e}`), so that a name can neither move the cursor nor pose as another.
 */
export function printableName(name: string): string {
  return name.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
