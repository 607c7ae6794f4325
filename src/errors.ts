/**
 * Something that the person in front of Footnote can mend. Its message is shown to that person as it
 * stands: plain words that name what is wrong and what to do. Every other error is a fault of ours:
 * logged once under a short id, of which the person sees only the id.
 */
export class UserError extends Error {
  override readonly name = "UserError";
}
