import { UserError } from "../errors.ts";
import type { Draft, Drafts } from "./desk.ts";

/** Each may have two mebibytes. */
const MOST_DRAFTS = 10;

/** No drafts yet. */
export function createDrafts(newId: () => string): Drafts {
  const drafts = new Map<string, Draft>();
  return {
    keep(handedIn) {
      const draft = { ...handedIn, id: newId() };
      drafts.set(draft.id, draft);
      for (const oldest of [...drafts.keys()].slice(0, -MOST_DRAFTS)) drafts.delete(oldest);
      return draft;
    },
    take(id) {
      const draft = drafts.get(id);
      if (draft === undefined)
        throw new UserError("I no longer have that article at hand. Please hand it in again: /article add");
      drafts.delete(id);
      return draft;
    },
  };
}
