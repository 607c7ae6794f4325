import { describe, expect, test } from "vitest";
import { createLibrary } from "../../src/library/create-library.ts";
import { previewOf } from "../../src/reader/preview.ts";
import { corpusOf } from "../search/samples.ts";

const BRIDGE = "Ann Bell opened a bridge over the Thame. It cost nine million crowns. Nobody spoke.";
const library = createLibrary(corpusOf({ "bridge.txt": [BRIDGE], "snow.txt": ["Snow fell in the night."] }));

const previewed = (...paragraphs: readonly string[]) =>
  previewOf("new.txt", new TextEncoder().encode(paragraphs.join("\n\n")), library);

test("tells what would be understood of the file", () => {
  expect(
    previewed(
      "---\ntitle: A ferry\noutlet: The Daily\n---",
      "The ferry sails again. It is full.",
      "Share this:",
      "Leave a Reply",
    ),
  ).toEqual({
    title: "A ferry",
    outlet: "The Daily",
    published: null,
    url: null,
    passages: 2,
    furniture: ["Share this:", "Leave a Reply"],
    beginning: "The ferry sails again. It is full.",
    copyOf: null,
    resembles: null,
  });
});

describe("an article that is there already", () => {
  test("is named, whatever its front matter and the white space around it", () => {
    const { copyOf, resembles } = previewed("---\ntitle: Another title\n---", `\n\n${BRIDGE}\n\n\n`);
    expect([copyOf?.id, resembles]).toEqual(["bridge.txt", null]);
  });

  test("in another version is named as one that it resembles", () => {
    const { copyOf, resembles } = previewed(BRIDGE, "The mayor was there.");
    expect([copyOf, resembles?.id]).toEqual([null, "bridge.txt"]);
  });

  test("of which it has less than half is not named", () => {
    expect(previewed(BRIDGE, "One. Two came. Three went. Four stayed.").resembles).toBeNull();
  });
});

test("says why a file is of no use as an article", () => {
  expect(() => previewed("")).toThrow("it is empty; put the article's text into it or delete it");
});
