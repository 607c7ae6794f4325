import { readFileSync } from "node:fs";
import { inProduction, lockedPackages, ROOT } from "./lock.ts";

/** A package that runs in production. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it (https://spdx.org/licenses). */
  readonly licence: string;
}

/** Licences that ask for no more than their own text to be kept. */
export const PERMISSIVE: readonly string[] = [
  "MIT",
  "Apache-2.0",
  "BSD-2-Clause",
  "ISC",
  "0BSD",
  "(MIT AND BSD)",
];

/** What asks for more, and why that is no hindrance. */
export const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  [
    "world-countries",
    "ODbL-1.0 is a licence of databases: who passes on a changed database does so under the same licence. Footnote reads " +
      "the database unchanged and passes none on.",
  ],
]);

/** What a package says of its licence where the lock does not: the older form of a list. */
function licenceIn(folder: string): string {
  const said = JSON.parse(readFileSync(`${ROOT}${folder}/package.json`, "utf8")) as {
    readonly license?: string;
    readonly licenses?: readonly { readonly type: string }[];
  };
  return said.license ?? said.licenses?.map(({ type }) => type).join(" OR ") ?? "not said";
}

/** The packages that run in production, by name, each version once. */
export function licences(): readonly Licensed[] {
  const all = new Map<string, Licensed>();
  for (const [folder, { version, license }] of inProduction(lockedPackages())) {
    const name = folder.replace(/^.*node_modules\//u, "");
    all.set(`${name} ${version}`, { name, version, licence: license ?? licenceIn(folder) });
  }
  return [...all].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, licensed]) => licensed);
}

/** docs/licences.md. */
export function licencesPage(): string {
  const rows = licences().map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  const notes = [...EXCEPTIONS].map(([name, why]) => `\`${name}\`: ${why}`);
  return [
    "# Licences",
    "",
    "The packages that run in production, as the lock has them; those for one kind of machine are installed only there.",
    "`npm run licences` writes this page, and a test holds it to the lock.",
    "",
    "| package | version | licence |",
    "| --- | --- | --- |",
    ...rows,
    "",
    ...notes,
    "",
  ].join("\n");
}
