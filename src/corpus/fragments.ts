/** The longest piece that is looked at; real fragments are far shorter. */
const FRAGMENT_LENGTH = 80;

/** A name, a participle and what belongs to it, without a verb: "Crimea, annexed by Russia in 2014." */
const APPOSITION =
  /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}, \p{Ll}+e[dn] (?:by|in|at|from|on|to|with|for|as|under|after)(?: [\p{L}\p{N}’'-]+){1,6}\.$/u;

/** A bare name: "Philippe barton." */
const NAME = /^\p{Lu}[\p{Ll}’'-]+ \p{L}[\p{Ll}’'-]+\.$/u;

/**
 * Somebody speaks who has an office, in capitals, but no name yet: "argued the Under Secretary for Foreign Affairs." A space
 * parts its words, or a word in capitals could be read as several in more ways than there is time for.
 */
const NAMELESS_SPEAKER =
  /(?:said|says|added|argued|stated|explained|warned|declared|replied|noted) (?:the|its|their) \p{Lu}[\p{L}’'-]+(?: (?:of|for|and|the|\p{Lu}[\p{L}’'-]+)){0,16} ?\.$/u;

/**
 * Whether `piece`, which follows `previous` in a paragraph, is no sentence of its own but the rest of the one
 * before, cut off by a full stop that a translation put between a noun and its name.
 */
export function isFragment(previous: string, piece: string): boolean {
  if (piece.length > FRAGMENT_LENGTH) return false;
  return (
    APPOSITION.test(piece) || (NAME.test(piece) && NAMELESS_SPEAKER.test(previous.slice(-FRAGMENT_LENGTH)))
  );
}
