import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** One package of package-lock.json, as npm writes it (https://docs.npmjs.com/cli/configuring-npm/package-lock-json). */
export interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** Every package that is locked, by the folder that it is installed in. */
export function lockedPackages(): ReadonlyMap<string, LockedPackage> {
  const lock = JSON.parse(readFileSync(`${ROOT}package-lock.json`, "utf8")) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  return new Map(Object.entries(lock.packages).filter(([folder]) => folder !== ""));
}

/** Those that `npm ci --omit=dev` installs, on whatever machine. */
export const inProduction = (packages: ReadonlyMap<string, LockedPackage>) =>
  [...packages].filter(([, { dev, devOptional }]) => dev !== true && devOptional !== true);
