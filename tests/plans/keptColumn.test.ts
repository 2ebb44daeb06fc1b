import { KEPT, LAST_LINES, MOST_KEPT } from "../../src/plans/keptColumn";
import { logHead, logLayout } from "../../src/plans/log";
import { MOST_IN_ANSWER } from "../../src/plans/readParts";

/** Characters of the longest order that the log keeps, and what Excel on the web gives in one answer. */
const [LONGEST, MOST_CHARACTERS] = [32_000, 5_000_000];

test("kept orders stand in the last column of the log, which workbooks of version 0.2.0 do not have", () => {
  expect(logHead.columns.at(-1)).toBe(KEPT);
  expect(logLayout.added).toContain(KEPT);
});

test("as many as go in one answer fit in it, also when each is as long as can be; the last lines do too", () => {
  expect(MOST_KEPT * LONGEST).toBeLessThan(MOST_CHARACTERS);
  expect(LAST_LINES).toBeLessThanOrEqual(MOST_KEPT);
  // An answer is counted in cells: so many kept orders fill one.
  expect(MOST_IN_ANSWER % MOST_KEPT).toBe(0);
});
