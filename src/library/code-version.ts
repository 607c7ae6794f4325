import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

const ROOT = new URL("../../", import.meta.url);

/** Whose files decide what a build is made of; not what is in folders in them. */
const FOLDERS = ["src/", "src/corpus/", "src/search/", "src/library/"];

/**
 * Tells apart whatever could make something else of the same articles: the source as it stands, the packages' versions,
 * and Node's own, which knows what a letter is. Throws where these cannot be read.
 *
 * @param root the folder of Footnote's own package.json
 */
export function codeVersion(root: URL = ROOT): string {
  const hash = createHash("sha256").update(process.version);
  hash.update(readFileSync(new URL("package-lock.json", root)));
  for (const path of FOLDERS) {
    const folder = new URL(path, root);
    const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
    for (const name of entries.map((entry) => entry.name).sort())
      hash.update(JSON.stringify(name)).update(readFileSync(new URL(name, folder)));
  }
  return hash.digest("hex");
}
