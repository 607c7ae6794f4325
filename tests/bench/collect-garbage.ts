/** Needs node's `--expose-gc`. */
export function collectGarbage(): void {
  if (globalThis.gc === undefined) throw new Error("Run this with node --expose-gc, as npm run bench does.");
  globalThis.gc();
}
