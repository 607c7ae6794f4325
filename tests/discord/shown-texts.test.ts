import type { APIMessageTopLevelComponent } from "discord-api-types/v10";
import fc from "fast-check";
import { expect, test } from "vitest";
import { renderReply } from "../../src/discord/render.ts";
import { textsShownBy } from "../../src/discord/shown-texts.ts";
import { aside, type ReplyBlock, text } from "../../src/reply.ts";
import { hostileText } from "./hostile-text.ts";

const carrierOf = (components: readonly (APIMessageTopLevelComponent | object)[]) => ({
  components: components.map((component) => ({ toJSON: () => component })),
});

const shownOf = (...blocks: readonly ReplyBlock[]) =>
  textsShownBy(carrierOf(renderReply({ blocks, buttons: [] }).components));

test("the texts of a reply come back as they were, and no quotation does", () => {
  const quotation = {
    kind: "quotation",
    mark: "1",
    text: "Asked: who?",
    strong: null,
    source: "Asked: a title",
    button: null,
  } as const;
  expect(shownOf(aside("Asked: *who*?"), quotation, text("It is so."))).toEqual([
    "Asked: *who*?",
    "It is so.",
  ]);
});

test("whatever a person wrote, nothing else comes back for it", () => {
  fc.assert(
    fc.property(hostileText, (written) => {
      const line = `Asked: ${written.replace(/\s+/gu, " ").trim()}`.trim().slice(0, 900);
      const shown = line.replace(/\p{Surrogate}/gu, "\ufffd");
      expect([[shown], []]).toContainEqual(shownOf(aside(line)));
    }),
  );
});

test.each([
  [[]],
  [[{ type: 10 }]],
  [[{ type: 10, content: "**1**" }]],
  [[{ type: 1, components: [{ type: 2, label: "Asked: x" }] }]],
])("a message that shows no text of Footnote's has none: %j", (components) => {
  expect(textsShownBy(carrierOf(components))).toEqual([]);
});
