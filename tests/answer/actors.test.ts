import { describe, expect, test } from "vitest";
import { actorsDiffer, actorsIn, actorsOf } from "../../src/answer/actors.ts";
import { answering, lastOf } from "./samples.ts";

const { lexicon, read } = answering({ "a.txt": ["Nobody expelled them. An expulsion is rare."] });
const { concepts } = read("expel");
const [act] = concepts;
if (!act) throw new Error("There is nothing that is done.");

const actors = (...paragraphs: readonly string[]) =>
  actorsOf(act, lastOf(...paragraphs)).map((words) => words.map(({ surface }) => surface).join(" "));

describe("the countries that surely do it", () => {
  test.each([
    ["Norway expelled ten envoys.", ["Norway"]],
    ["Norway has already expelled them.", ["Norway"]],
    ["The White House quickly expelled them.", ["White House"]],
    ["Ten were expelled by Norway.", ["Norway"]],
    ["Ten were expelled by the Kremlin on Friday.", ["Kremlin"]],
    ["In Norway, Finland expelled them.", ["Finland"]],
    ["Norway expelled two and Finland  later expelled ten.", ["Norway", "Finland"]],
    ["It was the White House: Norway expelled nobody.", ["Norway"]],
  ])("“%s”", (sentence, expected) => {
    expect(actors(sentence)).toEqual(expected);
  });
});

describe("none", () => {
  test.each([
    ["another clause stands between", "Norway, which expelled them, left."],
    ["a comma stands between", "In Norway, expelled envoys left."],
    ["they were only expelled from there", "Ten were expelled from Norway."],
    ["it is somebody of a country", "Norway’s minister expelled them."],
    ["a person does it", "Ann Bell expelled them."],
    ["it is written small", "In turkey expelled envoys met."],
    ["another sentence says so", "Norway expelled two. Finland waited."],
    ["an earlier sentence says so", "Finland waited. Norway expelled two. Snow fell."],
    ["the next sentence names it", "Ten were expelled. Norway waited."],
  ])("where %s: “%s”", (_, paragraph) => {
    expect(actors(paragraph)).toEqual([]);
  });
});

describe("another sentence says of other countries that they do it", () => {
  const lead = actorsIn(concepts, lastOf("Norway and the White House expelled ten envoys."));

  test.each([
    ["Finland expelled ten envoys.", true],
    ["Ten envoys were expelled by Finland.", true],
    ["Washington expelled ten envoys.", false],
    ["Ten envoys were expelled.", false],
    ["Finland waited.", false],
  ])("“%s”: %s", (sentence, differs) => {
    expect(actorsDiffer(lead, lastOf(sentence), lexicon)).toBe(differs);
  });

  test("but not where nobody surely does it here", () => {
    const nobody = actorsIn(concepts, lastOf("Ten envoys were expelled."));
    expect(nobody).toEqual([]);
    expect(actorsDiffer(nobody, lastOf("Finland expelled ten envoys."), lexicon)).toBe(false);
  });
});
