import { resolve } from "node:path";

/**
 * Where the person stands, and means paths from: npm runs scripts in the package's folder, and says in INIT_CWD where
 * that was.
 *
 * @param workingFolder where this process runs
 * @param packageFolder where package.json is
 */
export function standingFolder(
  environment: { readonly INIT_CWD?: string | undefined },
  workingFolder: string,
  packageFolder: string,
): string {
  const movedByNpm = resolve(workingFolder) === resolve(packageFolder);
  return movedByNpm ? (environment.INIT_CWD ?? workingFolder) : workingFolder;
}
