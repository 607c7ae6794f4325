import { expect, test } from "vitest";
import { helpFor } from "../../commands/help.ts";
import { search } from "../../commands/search.ts";
import type { Reply } from "../../src/reply.ts";
import { command } from "../terminal/samples.ts";
import { headingsIn, labelsOf, libraryOf, run, textsIn } from "./samples.ts";

const library = libraryOf({ "snow.txt": ["Trains stopped."] });
const namesIn = ({ blocks }: Reply) =>
  blocks.flatMap((block) => (block.kind === "entry" ? [block.name] : []));

test("lists the commands that it is given, as they are typed, in their order, and itself", async () => {
  const greet = command("greet", [
    { type: 3, name: "name", description: "x", required: true },
    { type: 5, name: "private", description: "x" },
  ]);
  expect(namesIn(await run(helpFor([search, greet]), {}, library))).toEqual([
    "/search words",
    "/greet name [private]",
    "/help",
  ]);
});

test("says what Footnote does, how to check a citation, and what it keeps", async () => {
  const reply = await run(helpFor([]), {}, library);
  expect(headingsIn(reply)).toEqual(["Footnote", "How to check a citation", "Privacy"]);
  const privacy = textsIn(reply).at(-1) ?? "";
  expect(privacy).toContain("keeps no questions and no names");
  expect(privacy.match(/\.(?: |$)/g)).toHaveLength(3);
  expect(labelsOf(reply)).toEqual([]);
});
