import { expect, test } from "vitest";
import { article } from "../../commands/article.ts";
import { reindex } from "../../commands/reindex.ts";
import { stats } from "../../commands/stats.ts";
import { acceptable } from "../../src/discord/autocomplete.ts";
import { renderForm } from "../../src/discord/modal.ts";
import { wellFormed } from "../../src/discord/well-formed.ts";
import { UserError } from "../../src/errors.ts";
import type { Entries } from "../../src/form.ts";
import type { Reply } from "../../src/reply.ts";
import { entriesOf, openDesk, pressed } from "../commands/moderating.ts";
import { faultsOfModal } from "../discord/stand-in/modals.ts";
import { faultsOf, faultsOfNotice } from "./planted.ts";

/** One text for each way to be hostile; the others go through the same views in tests/security/planted.test.ts. */
const TEXTS = [
  "**bold** [Discord](https://evil.example) <@123456789012345678> @everyone",
  "# heading\n> quote\n```js\ncode",
  "invoice\u202egnp.exe \u2067",
  "\u001b[2J\u001b]0;title\u0007\0",
  "../../etc/passwd",
  "__proto__",
  "\u200b\u3164",
  "\ud83d lone",
];

/** The last of some replies, or what the person is told instead; what is wrong with it is counted. */
async function say(
  faults: string[],
  make: () => AsyncIterable<Reply> | Promise<Reply>,
): Promise<Reply | null> {
  try {
    const made = await make();
    let last: Reply | null = null;
    if (Symbol.asyncIterator in made) for await (const reply of made) last = reply;
    else last = made;
    faults.push(...(last === null ? ["no reply"] : faultsOf(last, [])));
    return last;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    faults.push(...faultsOfNotice(error.message));
    return null;
  }
}

test.each(TEXTS.map((text) => [text]))(
  "an article called %j is added, edited, removed and restored, and does nothing else",
  async (text) => {
    const { desk } = await openDesk({
      "plain.txt": "Ann Bell opened a bridge.",
      "questions.txt": `${text.replace(/\s/gu, " ")}?\n`,
    });
    const faults: string[] = [];
    const submit = (state: string, entries: Entries) =>
      say(faults, () => article.submit(state, entries, desk));
    const use = (subcommand: string, option: string, value: string) =>
      say(faults, () => article.run({ subcommand, options: new Map([[option, value]]) }, desk));

    await submit("add", entriesOf({}, { name: `${text}.exe`, text: "Ann Bell." }));
    await submit("add", entriesOf({}, { name: `${text}.txt`, text: Uint8Array.of(0xff) }));
    const draft = await submit(
      "add",
      entriesOf(
        { title: wellFormed(text), outlet: wellFormed(text) },
        { name: `${text}.txt`, text: `${text}\n\nAnn Bell closed a bridge.` },
      ),
    );
    if (draft !== null) await say(faults, () => pressed(article, draft, "Confirm", desk));
    for (const option of ["article", "removed"]) {
      const choices = acceptable(await article.complete(option, "", desk));
      for (const { name } of choices) expect(name).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
      if (option === "removed") continue;
      for (const { value } of choices) {
        const form = await article.form({ subcommand: "edit", options: new Map([["article", value]]) }, desk);
        if (form === null) throw new Error("There is no form to edit it.");
        const modal = renderForm(form);
        expect(faultsOfModal(modal)).toEqual([]);
        expect(modal.title).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
      }
    }
    await use("remove", "article", text);
    await use("remove", "article", "1");
    await use("restore", "removed", text);
    await say(faults, () => reindex.run({ options: new Map() }, desk));
    await desk.feedback.send(text);
    await say(faults, () => stats.run({ options: new Map() }, desk));
    expect(faults).toEqual([]);
    await desk.close();
  },
);
