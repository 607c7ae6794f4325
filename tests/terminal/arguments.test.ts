import fc from "fast-check";
import { expect, test } from "vitest";
import { type Option, type Usage, usages } from "../../src/command.ts";
import { readArguments, suggests } from "../../src/terminal/arguments.ts";
import { command } from "./samples.ts";

const option = (type: number, name: string, more: object = {}) =>
  ({ type, name, description: name, ...more }) as Option;
const usageOf = (name: string, options: Option[]): Usage => {
  const [usage] = usages(command(name, options));
  if (usage === undefined) throw new Error("every command can be used");
  return usage;
};
const ask = usageOf("ask", [option(3, "question", { required: true }), option(5, "private")]);
const read = usageOf("read", [
  option(3, "article", { required: true, autocomplete: true }),
  option(4, "place"),
  option(5, "private"),
]);
const search = usageOf("search", [option(3, "words", { required: true }), option(4, "limit")]);

/** What was typed for each option, by its name. */
function typed(line: string, of = ask): object {
  return Object.fromEntries(readArguments(line, of).map(({ option, text }) => [option.name, text]));
}

test("a question takes the rest of the line as it stands", () => {
  expect(typed('  Who said  "no" to a private firm: Biden?')).toEqual({
    question: 'Who said  "no" to a private firm: Biden?',
  });
});

test("a question may begin with a quotation", () => {
  expect(typed('"Sputnik" is what?')).toEqual({ question: '"Sputnik" is what?' });
});

test("a flag may follow a question that is quoted whole", () => {
  expect(typed('"Who?" private')).toEqual({ question: '"Who?"', private: "private" });
});

test("names stand before values as Discord writes them, in any order", () => {
  expect(typed("private: True question: Who said no?")).toEqual({
    private: "True",
    question: "Who said no?",
  });
  expect(typed("question:Who said no? private:true")).toEqual({ question: "Who said no?", private: "true" });
});

test("a name in quotes is text", () => {
  expect(typed('"Is it private: yes?"')).toEqual({ question: '"Is it private: yes?"' });
});

test("what has suggestions is one word, or quoted, and other options follow", () => {
  expect(typed("002 5", read)).toEqual({ article: "002", place: "5" });
  expect(typed('"Biden Sanctions" 5 private', read)).toEqual({
    article: '"Biden Sanctions"',
    place: "5",
    private: "private",
  });
  expect(typed("private 002", read)).toEqual({ private: "private", article: "002" });
});

test("free text takes numbers too; they are given by name", () => {
  expect(typed("losses in 2022", search)).toEqual({ words: "losses in 2022" });
  expect(typed("losses in 2022 limit:3", search)).toEqual({ words: "losses in 2022", limit: "3" });
});

test("quotes that do not close last until the end of the line", () => {
  expect(typed('"Biden Sanctions 5', read)).toEqual({ article: '"Biden Sanctions 5' });
});

test("nothing typed is no argument", () => {
  expect(typed("  ")).toEqual({});
});

test("a word that no option can take is named", () => {
  expect(() => typed("002 5 6", read)).toThrow("/read article [place] [private] has no place for “6”.");
  expect(() => typed("please", usageOf("help", []))).toThrow("/help has no place for “please”.");
});

test("an option is given once", () => {
  expect(() => typed("question:Who? question:Why?")).toThrow("question is given twice.");
});

test("any question without an option's name in it arrives whole", () => {
  const unit = fc.constantFrom("a", " ", '"', ":", "/", "5", "private", "é", "'");
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const question = text.trim();
      fc.pre(
        question !== "" && !/(^|\s)private:/.test(question) && !/^"[^"]*"\s+private(\s|$)/.test(question),
      );
      expect(typed(question)).toEqual({ question });
    }),
  );
});

test("every argument is a part of the line", () => {
  const unit = fc.constantFrom("a", " ", '"', "private", "question:", "private:", "limit:", "7", "\t");
  fc.assert(
    fc.property(fc.string({ unit }), fc.constantFrom(ask, read, search), (line, of) => {
      for (const text of Object.values(attempt(line, of))) expect(line).toContain(text);
    }),
  );
});

test("only options with autocomplete suggest", () => {
  expect(read.options.map(suggests)).toEqual([true, false, false]);
});

/** What was typed, or nothing where the line is wrong. */
function attempt(line: string, of: typeof ask): object {
  try {
    return typed(line, of);
  } catch {
    return {};
  }
}
