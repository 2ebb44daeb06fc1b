import fc from "fast-check";
import type { DesiredState } from "../../../src/plans/desiredState";
import type { HousingOrderChoice } from "../../../src/plans/housing/planHousing";
import { emptyWorkbook, type WorkbookContent } from "../../../src/plans/workbookContent";
import { applyDesired, partsOf } from "../applyDesired";
import { isDone, plan, workbookWith } from "./orderFor";
import {
  autumn,
  dwellings,
  exchange,
  inhabitants,
  listed,
  occupancy,
  officialList,
  openWorkbook,
  opening,
  revision,
  spring,
  startedWorkbook,
  threeTasks,
} from "./orders";

const orders: readonly (readonly [name: string, start: () => WorkbookContent, choice: HousingOrderChoice])[] = [
  ["the first half-year", () => emptyWorkbook, opening(autumn)],
  [
    "the first half-year, on a number of the planner's own",
    () => emptyWorkbook,
    opening(autumn, { ownNational: 12_345 }),
  ],
  ["a further half-year", startedWorkbook, opening(spring)],
  ["a half-year of another province", openWorkbook, opening(autumn, { province: "PV29" })],
  ["a revision", openWorkbook, revision()],
  ["a revision without a date", openWorkbook, revision({ announced: null, source: "" })],
  ["an exchange", openWorkbook, exchange()],
  [
    "a second exchange",
    () => {
      const parties = [
        { code: "GM0303", before: 43, after: 40 },
        { code: "GM0050", before: 23, after: 26 },
      ];
      const earlier = { at: "2026-11-25T08:00:00.000Z" };
      return applyDesired(plan(openWorkbook(), exchange({ reason: "Eerder", parties }), earlier), openWorkbook());
    },
    exchange(),
  ],
  ["an official list", openWorkbook, officialList(...listed)],
  [
    "an official list that is read again",
    () => workbookWith(opening(autumn), officialList({ ...listed[0], quota: 1 })),
    officialList(...listed),
  ],
  ["inhabitants", () => emptyWorkbook, inhabitants()],
  ["inhabitants that are corrected", () => workbookWith(inhabitants({ counts: { NL: 1, GM0034: 2 } })), inhabitants()],
  ["dwellings", openWorkbook, dwellings],
  ["transition locations", openWorkbook, { kind: "transitionLocations" }],
  ["three tasks", openWorkbook, threeTasks],
  ["occupancy", () => emptyWorkbook, occupancy],
];

/** What tables, blocks and pointers say, whatever the order of the rows. */
function said({ tables, pointers, areas }: WorkbookContent): unknown {
  return {
    tables: [...tables]
      .map(
        ({ name, headers, formulas }) =>
          [name, headers, (formulas ?? []).map((row) => JSON.stringify(row)).sort()] as const,
      )
      .sort(([one], [other]) => one.localeCompare(other)),
    pointers: [...pointers].sort(([one], [other]) => one.localeCompare(other)),
    areas: [...areas].sort(([one], [other]) => one.localeCompare(other)),
  };
}

describe.each(orders)("%s", (_name, start, choice) => {
  const content = start();
  const desired: DesiredState = plan(content, choice);
  const done = applyDesired(desired, content);

  test("is not done before it is written, and done after it", () => {
    expect(isDone(desired, content)).toBe(false);
    expect(isDone(desired, done)).toBe(true);
    expect(isDone(plan(done, choice, { isContinued: true }), done)).toBe(true);
  });

  test("that was written in part is completed to the same workbook", () => {
    const parts = partsOf(desired);
    fc.assert(
      fc.property(fc.subarray([...parts]), (taken) => {
        const part = applyDesired(desired, content, (name) => taken.includes(name));
        const again = applyDesired(plan(part, choice, { isContinued: true }), part);
        expect(said(again)).toEqual(said(done));
        expect(isDone(plan(again, choice, { isContinued: true }), again)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("that stopped after any part is completed to the same workbook", () => {
    const parts = partsOf(desired);
    parts.forEach((_part, stop) => {
      const taken = new Set(parts.slice(0, stop));
      const part = applyDesired(desired, content, (name) => taken.has(name));
      expect(said(applyDesired(plan(part, choice, { isContinued: true }), part))).toEqual(said(done));
    });
  });
});

test.each([
  ["a half-year", () => emptyWorkbook, opening(autumn, { ownNational: 12_345 })],
  ["a further half-year", startedWorkbook, opening(spring)],
  ["a revision", openWorkbook, revision()],
  ["an exchange", openWorkbook, exchange()],
  ["an official list", openWorkbook, officialList(...listed)],
] as const)("%s that was written in part is completed also when the log does not know it", (_name, start, choice) => {
  const content = start();
  const desired = plan(content, choice);
  const done = applyDesired(desired, content);
  const parts = partsOf(desired);
  parts.forEach((_part, stop) => {
    const taken = new Set(parts.slice(0, stop));
    const part = applyDesired(desired, content, (name) => taken.has(name));
    expect(said(applyDesired(plan(part, choice), part))).toEqual(said(done));
  });
});
