import { expect, test } from "vitest";
import { parseInvocation } from "../../src/terminal/invocation.ts";

test("a question, and what else is said", () => {
  expect(parseInvocation(["ask", "Who left?"])).toEqual({
    command: "ask",
    question: "Who left?",
    json: false,
    limit: 10,
    articles: null,
  });
  expect(parseInvocation(["search", "--json", "--limit", "3", "--articles", "news", "envoys"])).toEqual({
    command: "search",
    question: "envoys",
    json: true,
    limit: 3,
    articles: "news",
  });
});

test("words without quotes are one question; an empty one is a question too", () => {
  expect(parseInvocation(["ask", "Who", "left?"]).question).toBe("Who left?");
  expect(parseInvocation(["ask", ""]).question).toBe("");
  expect(parseInvocation(["ask"]).question).toBeNull();
});

test.each([
  [["ask", "--verbose"], /^Unknown option '--verbose'\. Use npm run ask -- .*--json.*--articles DIR/],
  [["ask", "--json=3"], /^Option '--json' does not take an argument\. Use npm run ask/],
  [["search", "--articles"], /^Option '--articles <value>' argument missing\. Use npm run search/],
  // Else it would be the folder in which the person stands.
  [["ask", "Who?", "--articles", ""], /^--articles needs the name of a folder\. Use npm run ask/],
  [["ask", "--limit", "3"], /^--limit belongs to search\. Use npm run ask/],
  [["search", "--limit", "0"], /^--limit is a whole number from 1 to 100, not “0”\. Use npm run search/],
  [["search", "--limit", "many"], /^--limit is a whole number from 1 to 100, not “many”/],
  [[], /npm run ask .*npm run search/],
  [["prune"], /npm run ask .*npm run search/],
])("%j is answered with one line that says what is known", (typed, message) => {
  expect(() => parseInvocation(typed)).toThrow(message);
  expect(() => parseInvocation(typed)).toThrow(/^[^\n]+$/);
});
