import { dirname } from "node:path";

/** What istanbul's `json-summary` says of a file, as far as it is read here. */
interface FileCoverage {
  readonly branches: { readonly covered: number; readonly total: number };
}

/** By path, and under "total" all together. */
export type Coverage = Readonly<Record<string, FileCoverage>>;

/** A row for each folder, in the order of their names: its path, the branches that tests took, all, and percent. */
export function branchesByFolder(coverage: Coverage): string[][] {
  const folders = new Map<string, { covered: number; total: number }>();
  for (const [path, { branches }] of Object.entries(coverage)) {
    const folder = path === "total" ? "total" : dirname(path);
    const { covered, total } = folders.get(folder) ?? { covered: 0, total: 0 };
    folders.set(folder, { covered: covered + branches.covered, total: total + branches.total });
  }
  return [...folders]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([folder, { covered, total }]) => [folder, `${covered}`, `${total}`, percent(covered, total)]);
}

/** Never 100 where one is missing. */
function percent(part: number, of: number): string {
  return of === 0 ? "–" : `${(Math.floor((part * 1_000) / of) / 10).toFixed(1)} %`;
}
