import { expect, test } from "vitest";
import { answerLines, answerOnce } from "../../src/terminal/one-shot.ts";
import { linesOf, paper } from "./samples.ts";

const answer = (question: string) => ({ text: `${question}!\n`, found: question !== "nothing" });

test("one question is answered, and the exit code says whether there was an answer", async () => {
  const output = paper();
  expect(await answerOnce("something", answer, output)).toBe(0);
  expect(await answerOnce("nothing", answer, output)).toBe(1);
  expect(output.written()).toBe("something!\nnothing!\n");
});

test("lines are answered in order, however long each answer takes, and the exit code is 0", async () => {
  const output = paper();
  const slowFirst = async (question: string) => {
    if (question === "one") await Promise.resolve().then(() => Promise.resolve());
    return answer(question);
  };
  expect(await answerLines(linesOf("one", "", "nothing"), slowFirst, output)).toBe(0);
  expect(output.written()).toBe("one!\n!\nnothing!\n");
});

test("answers to people stand apart", async () => {
  const output = paper();
  await answerLines(linesOf("one", "two"), answer, output, "\n");
  expect(output.written()).toBe("one!\n\ntwo!\n");
});

test("a line is answered before the next one comes", async () => {
  const output = paper();
  async function* questions() {
    yield "one";
    expect(output.written()).toBe("one!\n");
    yield "two";
  }
  await answerLines(questions(), answer, output);
  expect(output.written()).toBe("one!\ntwo!\n");
});
