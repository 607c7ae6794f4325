import { expect, test } from "vitest";
import { isSpoken } from "../../src/timeline/spoken.ts";

test.each([
  ["He left yesterday.", false],
  ["“I left yesterday,” he said.", true],
  ["“I left,” he said yesterday.", false],
  ['"I left yesterday," he said.', true],
  ['"I left," he said yesterday.', false],
  ["‘I left yesterday,’ he said.", true],
  ["'I left yesterday,' he said.", true],
  ["'I left,' the dad-of-three said yesterday.", false],
  ["The envoys’ bus left and Ann’s yesterday.", false],
  // Turned round or never closed: perhaps.
  ["“I left, “he said yesterday.", true],
])("%s", (paragraph, spoken) => {
  expect(isSpoken(paragraph, paragraph.indexOf("yesterday"))).toBe(spoken);
});
