/** A look-up is counted, never timed: what a range holds twice, or what was answered before, is not worked out again. */
import { readGrid, type Grid } from "../../src/functions/edge/grid";
import { keptAnswers } from "../../src/functions/edge/keptAnswers";
import { lookUpEach } from "../../src/functions/edge/perElement";
import { fail, problem, succeed, type Result } from "../../src/text/result";
import { column } from "./cell";

const gridOf = (...cells: readonly unknown[]): Grid => {
  const grid = readGrid("gebied", column(...cells));
  if (grid === null) throw new Error("There are no cells.");
  return grid;
};

const lengths = (): { asked: unknown[]; lookUp: (cell: unknown) => Result<number> } => {
  const asked: unknown[] = [];
  return {
    asked,
    lookUp: (cell) => {
      asked.push(cell);
      return typeof cell === "string" ? succeed(cell.length) : fail(problem("functions.textForRegion"));
    },
  };
};

const names = Array.from({ length: 10_000 }, (_none, index) => `Nergens ${index % 100}`);

test("a value that a range holds a hundred times is looked up once, also when it is refused", () => {
  const { asked, lookUp } = lengths();
  const answers = lookUpEach(gridOf(...names, 1, 1, 1), lookUp);
  expect(asked).toHaveLength(101);
  expect(answers.ok && answers.value.slice(0, 2)).toEqual([[9], [9]]);
  expect(answers.ok && answers.value.length).toBe(10_003);
});

test("what was answered in an earlier call is not looked up again", () => {
  const { asked, lookUp } = lengths();
  const source = new Map();
  for (let call = 0; call < 8; call += 1) {
    lookUpEach(gridOf(...names.slice(0, 342)), lookUp, keptAnswers(source, "2024-I"));
  }
  expect(asked).toHaveLength(100);
});

test("another question, and another source, keep answers of their own", () => {
  const source = new Map();
  keptAnswers(source, "2024-I").set("Utrecht", 1);
  expect(keptAnswers(source, "2024-I").get("Utrecht")).toBe(1);
  expect(keptAnswers(source, "2024-II").get("Utrecht")).toBeUndefined();
  expect(keptAnswers(new Map(), "2024-I").get("Utrecht")).toBeUndefined();
});

test("no more answers are kept than a workbook has use for", () => {
  const source = new Map();
  const { lookUp } = lengths();
  for (let question = 0; question < 500; question += 1) keptAnswers(source, `${question}`).set("Utrecht", question);
  const remaining = Array.from({ length: 500 }, (_none, question) => keptAnswers(source, `${question}`).size);
  expect(remaining.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(51);
  const known = keptAnswers<number>(source, "2024-I");
  lookUpEach(gridOf(...Array.from({ length: 10_000 }, (_none, index) => `Nergens ${index}`)), lookUp, known);
  expect(known.size).toBeLessThanOrEqual(2000);
});
