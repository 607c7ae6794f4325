import { describe, expect, test } from "vitest";
import { showEach } from "../../src/discord/growing.ts";
import type { RenderedMessage } from "../../src/discord/render.ts";
import { type Reply, text } from "../../src/reply.ts";
import { createClock } from "./clock.ts";
import { withResolvers } from "./stand-in/http.ts";
import { shownText } from "./stand-in/shown.ts";

const MINUTE = 60_000;
const GOES_ON =
  "Discord lets me change this message for a quarter of an hour, which is over. The work goes on: /reindex shows how far it is.";

const reply = (content: string): Reply => ({ blocks: [text(content)], buttons: [] });

/** What is shown, and when, while the replies come as the test lets them. */
function startShowing(edit: () => Promise<unknown> = async () => undefined) {
  const clock = createClock();
  const shown: string[] = [];
  /** The next reply is handed over, or an error, or the end (null). */
  const handed: ReturnType<typeof withResolvers<Reply | Error | null>>[] = [];
  let taken = 0;
  let asked = 0;
  const at = (index: number) => {
    handed[index] ??= withResolvers<Reply | Error | null>();
    return handed[index];
  };
  async function* replies(): AsyncIterable<Reply> {
    for (;;) {
      asked += 1;
      const next = await at(taken).promise;
      taken += 1;
      if (next === null) return;
      if (next instanceof Error) throw next;
      yield next;
    }
  }
  const showMessage = async (message: RenderedMessage) => {
    shown.push(`${clock.now()}: ${shownText(message.components)}`);
    await edit();
  };
  let given = 0;
  return {
    clock,
    shown,
    asked: () => asked,
    hand: async (next: Reply | Error | null) => {
      at(given).resolve(next);
      given += 1;
      await clock.settle();
    },
    over: showEach(replies(), showMessage, clock.sleep),
  };
}

test("the first reply is shown as soon as it is there", async () => {
  const { clock, shown, hand, over } = startShowing();
  await clock.pass(5_000);
  await hand(reply("one"));
  expect(shown).toEqual(["5000: one"]);
  await hand(null);
  await clock.pass(2_000);
  await over;
});

test("the next is not asked for before the last has stood for two seconds, and shown at once when it comes later", async () => {
  const { clock, shown, asked, hand, over } = startShowing();
  await hand(reply("one"));
  await hand(reply("two"));
  await clock.pass(1_999);
  expect(shown).toEqual(["0: one"]);
  expect(asked()).toBe(1);
  await clock.pass(1);
  expect(shown).toEqual(["0: one", "2000: two"]);
  await clock.pass(10_000);
  await hand(reply("three"));
  expect(shown.at(-1)).toBe("12000: three");
  await hand(null);
  await clock.pass(2_000);
  await over;
});

describe("a reply that grows for too long", () => {
  test("ends with a sentence after 14 minutes, once, and is taken to its end all the same", async () => {
    const { clock, shown, asked, hand, over } = startShowing();
    await hand(reply("one"));
    await clock.pass(14 * MINUTE - 1);
    expect(shown).toEqual(["0: one"]);
    await clock.pass(1);
    expect(shown).toEqual(["0: one", `840000: ${GOES_ON}`]);
    await hand(reply("two"));
    await clock.pass(MINUTE);
    await hand(null);
    await clock.pass(MINUTE);
    await over;
    expect(shown).toHaveLength(2);
    expect(asked()).toBe(3);
  });

  test("ends with the sentence also between two replies", async () => {
    const { clock, shown, hand, over } = startShowing();
    await clock.pass(14 * MINUTE - 1_000);
    await hand(reply("one"));
    await hand(reply("two"));
    await hand(null);
    await clock.pass(10_000);
    await over;
    expect(shown).toEqual(["839000: one", `841000: ${GOES_ON}`]);
  });

  test("and then fails is a failure", async () => {
    const { clock, hand, over } = startShowing();
    await clock.pass(15 * MINUTE);
    const failure = expect(over).rejects.toThrow("broken");
    await hand(new Error("broken"));
    await failure;
  });
});

test("what the replies throw is thrown", async () => {
  const { clock, shown, hand, over } = startShowing();
  await hand(reply("one"));
  const failure = expect(over).rejects.toThrow("broken");
  await hand(new Error("broken"));
  await clock.pass(2_000);
  await failure;
  expect(shown).toEqual(["0: one"]);
});

describe("an edit that is lost", () => {
  const losing = (times: number) => {
    let left = times;
    return async () => {
      left -= 1;
      if (left >= 0) throw new Error("lost");
    };
  };

  test("is made good by the next one", async () => {
    const { clock, hand, over } = startShowing(losing(1));
    await hand(reply("one"));
    await hand(reply("two"));
    await hand(null);
    await clock.pass(10_000);
    await expect(over).resolves.toBeUndefined();
  });

  test("is a failure where it is the last", async () => {
    const { clock, hand, over } = startShowing(losing(2));
    const failure = expect(over).rejects.toThrow("lost");
    await hand(reply("one"));
    await hand(reply("two"));
    await hand(null);
    await clock.pass(10_000);
    await failure;
  });
});

test("nobody sleeps any more once it is over", async () => {
  const { clock, hand, over } = startShowing();
  await hand(reply("one"));
  await hand(null);
  await clock.pass(2_000);
  await over;
  expect(clock.sleeping()).toBe(0);
});
