import { expect, test } from "vitest";
import { compareOn, type Measure } from "./compare-on.ts";
import type { Peer } from "./peer.ts";

const passages = ["river dam", "river boat", "road car"].map((text) => ({ title: "", text }));
const peer = (name: string): Peer => ({ name, build: () => ({ search: () => [] }) });

test("each library has its figures, put together as they came, and what did not come is late", async () => {
  const measure: Measure = async ({ name }, onPart) => {
    onPart({ figures: { "bytes a passage": name.length } });
    onPart({ figures: { "from saved, ms": null } });
  };
  const libraries = await compareOn({ passages, questions: ["dam"] }, [peer("one"), peer("three")], measure);
  expect(libraries).toMatchObject({
    one: { "bytes a passage": 3, "from saved, ms": null, "query p50, ms": "late" },
    three: { "bytes a passage": 5, "from saved, ms": null, "overlap@10": "late" },
  });
});

test("the overlap is the mean over the questions that have a word of a passage", async () => {
  const measure: Measure = async (_, onPart) => onPart({ hits: [[0, 1], [1], [2]] });
  const questions = ["Which river?", "Which river?", "Which zeppelin?"];
  const libraries = await compareOn({ passages, questions }, [peer("it")], measure);
  expect(libraries).toMatchObject({ it: { "overlap@10": 0.75 } });
});
