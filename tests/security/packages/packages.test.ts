import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EXCEPTIONS, licences, licencesPage, PERMISSIVE } from "./licences.ts";
import { inProduction, lockedPackages, ROOT } from "./lock.ts";

describe("the lock", () => {
  test("knows every package by its content, and by no address", () => {
    const packages = [...lockedPackages()];
    expect(packages.length).toBeGreaterThan(100);
    const loose = packages.filter(
      ([, { integrity, resolved, link }]) =>
        !/^sha512-[\w+/]{86}==$/u.test(integrity ?? "") || resolved !== undefined || link === true,
    );
    expect(loose.map(([folder]) => folder)).toEqual([]);
  });

  test("lets npm follow no address that is not a registry's", () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(`${ROOT}package.json`, "utf8"),
    ) as Readonly<Record<string, Readonly<Record<string, string>>>>;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/u);
  });

  test("has nothing in production that must run a script when it is installed", () => {
    const scripts = inProduction(lockedPackages()).filter(
      ([, { hasInstallScript }]) => hasInstallScript === true,
    );
    // Its script only saves the time to start one process: the program itself is in a package for the machine.
    expect(scripts.map(([folder]) => folder)).toEqual(["node_modules/esbuild"]);
    expect(existsSync(`${ROOT}node_modules/@esbuild/${process.platform}-${process.arch}/package.json`)).toBe(
      true,
    );
  });
});

describe("the licences", () => {
  test("ask for nothing but to be kept, or it is said why they may ask for more", () => {
    const asking = licences().filter(({ licence }) => !PERMISSIVE.includes(licence));
    expect(asking.map(({ name }) => name)).toEqual([...EXCEPTIONS.keys()]);
  });

  test("are those of docs/licences.md: npm run licences", () => {
    expect(readFileSync(`${ROOT}docs/licences.md`, "utf8")).toBe(licencesPage());
  });
});
