import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { servePages } from "../../src/health/serve.ts";
import { EXIT_CONFIGURATION } from "../../src/settings.ts";

/* Whether what starts Footnote elsewhere agrees with Footnote; neither is built or run here. */

const FOLDER = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(FOLDER, file), "utf8");
/** What a supervisor runs. */
const STARTED = ["node", "--import", "tsx", "src/start.ts"];

describe("the Dockerfile", () => {
  const dockerfile = read("Dockerfile");

  test("starts what a supervisor should, without a shell, as nobody special", () => {
    const [, command = ""] = /^CMD (\[.*\])$/m.exec(dockerfile) ?? [];
    expect(JSON.parse(command)).toEqual(STARTED);
    expect(dockerfile).toMatch(/^USER node$/m);
  });

  test("builds from a Node that package.json allows, the same twice", () => {
    const versions = [...dockerfile.matchAll(/^FROM node:(\d+)\.(\d+)\.\d+-slim/gm)];
    expect(versions).toHaveLength(2);
    expect(new Set(versions.map(([line]) => line)).size).toBe(1);
    const [, least = 0, minor = 0] =
      /^>=(\d+)\.(\d+)$/.exec(JSON.parse(read("package.json")).engines.node) ?? [];
    expect(Number(versions[0]?.[1])).toBe(Number(least));
    expect(Number(versions[0]?.[2])).toBeGreaterThanOrEqual(Number(minor));
  });

  test("copies what is there, and what .dockerignore lets through", () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(?:--\S+ )?(.+) \S+$/gm)].flatMap(
      ([, files = ""]) => files.split(" "),
    );
    expect(copied).toEqual(expect.arrayContaining(["package-lock.json", "commands", "src", "seeds"]));
    const letThrough = read(".dockerignore").split("\n");
    for (const file of copied) {
      expect(existsSync(join(FOLDER, file)), file).toBe(true);
      expect(letThrough).toContain(`!${file}`);
    }
  });

  test("asks how the bot is, and believes what it is told", async () => {
    const [, check = ""] = /^HEALTHCHECK [^\\]*\\\n {2}CMD (\[.*\])$/m.exec(dockerfile) ?? [];
    const [node, evaluate, script = ""] = JSON.parse(check);
    expect([node, evaluate]).toEqual(["node", "--eval"]);
    expect(script).toContain("/healthz");
    const codeWith = async (port: number | "") => {
      const env = { ...process.env, HEALTH_PORT: String(port) };
      const [code] = await once(spawn(node, [evaluate, script], { env, stdio: "ignore" }), "exit");
      return code;
    };
    let status: 200 | 503 = 200;
    const page = () => ({ status, type: "text/plain", body: "" });
    const server = await servePages(0, new Map([["/healthz", page]]), () => undefined);
    expect(await codeWith(server.port)).toBe(0);
    status = 503;
    expect(await codeWith(server.port)).toBe(1);
    await server.close();
    expect(await codeWith(server.port)).toBe(1);
    // Without a port there is nobody to ask.
    expect(await codeWith("")).toBe(0);
  });
});

describe("the unit of systemd", () => {
  const settings = new Map(
    read("deploy/footnote.service")
      .split("\n")
      .filter((line) => /^\w+=/.test(line))
      .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );

  test("starts what a supervisor should, over folders that it may write to", () => {
    const started = settings.get("ExecStart") ?? "";
    expect(started.endsWith(` ${STARTED.join(" ")}`)).toBe(true);
    const written = settings.get("StateDirectory")?.split(" ") ?? [];
    for (const [, folder = ""] of started.matchAll(/_DIR=%S\/(\S+)/g)) expect(written).toContain(folder);
  });

  test("does not start again what a person must mend", () => {
    expect(settings.get("RestartPreventExitStatus")).toBe(String(EXIT_CONFIGURATION));
    expect(settings.get("Restart")).toBe("on-failure");
  });
});
