import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { apportion } from "../../src/allocation/apportion";
import { allocate } from "../../src/allocation/allocate";
import { prepareRequest } from "../../src/allocation/prepareRequest";
import type { AllocationRequest, Method, Weight } from "../../src/allocation/request";
import type { Tie } from "../../src/allocation/apportionment";

interface GoldenCase {
  readonly id: string;
  readonly method: Method;
  readonly total: number;
  readonly weights: readonly Weight[];
  readonly minima?: readonly number[];
  readonly maxima?: readonly (number | null)[];
  readonly expected: readonly number[] | null;
  readonly tie?: Tie;
  readonly error?: string;
}

const read = (name: string): readonly GoldenCase[] =>
  JSON.parse(readFileSync(resolve(__dirname, "data", name), "utf8")) as GoldenCase[];

const files = ["published-outcomes.json", "edge-cases.json", "reception-keys.json"] as const;
const cases = files.flatMap(read);

/** The name of an error in the golden files, and our code for it. */
const codes = new Map([
  ["no_recipients", "allocation.noRecipients"],
  ["no_positive_weight", "allocation.noPositiveWeight"],
  ["negative_weight", "allocation.negativeWeight"],
  ["total_not_a_count", "allocation.totalNotACount"],
  ["minima_exceed_total", "allocation.minimaExceedTotal"],
  ["maxima_below_total", "allocation.maximaBelowTotal"],
  ["minimum_above_maximum", "allocation.minimumAboveMaximum"],
]);

const requestOf = ({ method, total, weights, minima, maxima }: GoldenCase): AllocationRequest => ({
  method,
  total,
  weights,
  ...(minima && { minima }),
  ...(maxima && { maxima }),
});

describe("published and constructed outcomes", () => {
  test("are all there", () => {
    const counts = files.map((name) => read(name).length);
    expect(counts).toEqual([108, 104, 36]);
  });

  test.each(cases.filter(({ expected }) => expected !== null).map((golden) => [golden.id, golden] as const))(
    "%s",
    (_id, golden) => {
      expect(allocate(requestOf(golden))).toEqual({ ok: true, value: golden.expected });
    },
  );

  test.each(cases.filter(({ error }) => error !== undefined).map((golden) => [golden.id, golden] as const))(
    "%s is refused",
    (_id, golden) => {
      const result = allocate(requestOf(golden));
      const found = result.ok ? [] : result.problems.map(({ code }) => code);
      expect(found).toContain(codes.get(golden.error ?? ""));
    },
  );

  test.each(cases.filter(({ expected }) => expected !== null).map((golden) => [golden.id, golden] as const))(
    "%s names everybody in a tie for the last place, and nobody else",
    (_id, golden) => {
      const prepared = prepareRequest(requestOf(golden));
      const tie = prepared.ok ? apportion(prepared.value).tie : undefined;
      expect(tie).toEqual(golden.tie ?? null);
    },
  );
});
