/** Which number and which lines are those of a revision that is tried again, and what of it comes back. */
import type { RevisionChoice } from "../../../src/plans/housing/housingChoices";
import { planRevision, previewRevision } from "../../../src/plans/housing/planRevision";
import { emptyQuotaState, type NationalRow, type QuotaState } from "../../../src/plans/housing/quotaState";
import type { LaterOrder } from "../../../src/plans/laterOrders";
import type { FoundTable } from "../../../src/plans/workbookContent";
import { cellsOf, tableOf } from "../tableOf";
import { STAMP } from "./orderFor";
import { revision } from "./orders";
import { inputOf, ownNumber, quotaRow, wantedIn } from "./quotaInput";

const [ALMERE, URK, DRONTEN, ZEEWOLDE] = ["GM0034", "GM0184", "GM0303", "GM0050"] as const;
const before = { [ALMERE]: 218, [URK]: 21, [DRONTEN]: 43 };
const rows = Object.entries(before).map(([code, quota]) => quotaRow(code, quota));
/** The number that the planner saw: version 2. What the order gives is 20.000. */
const published: NationalRow = ownNumber(2, 17_600, { isOwn: false });
const own = ownNumber(3, 20_000, { announced: "2023-12-01", source: "Staatscourant" });

function line(Gebied: string, Voor: number, rest: Readonly<Record<string, unknown>> = {}): readonly unknown[] {
  const cells = { Halfjaar: "2023-II", Versie: 3, Gebied, Voor, Na: Voor, "Bijgesteld op (UTC)": STAMP };
  return cellsOf("LRT_Bijstelling", { ...cells, ...rest });
}
const told = (...lines: readonly (readonly unknown[])[]): FoundTable => tableOf("LRT_Bijstelling", { rows: lines });

interface Given {
  readonly numbers?: readonly NationalRow[];
  /** LRT_Bijstelling. */
  readonly table?: FoundTable | null;
  readonly isContinued?: boolean;
  readonly isSettled?: boolean;
  readonly later?: readonly LaterOrder[];
  readonly choice?: Partial<RevisionChoice>;
}
function plan({
  numbers = [published],
  table = null,
  isContinued = true,
  isSettled = false,
  later = [],
  choice,
}: Given) {
  const state = { rows, nationalNumbers: numbers, tables: { ...emptyQuotaState.tables, LRT_Bijstelling: table } };
  return planRevision(inputOf(state, { isContinued, isSettled, later }), revision({ before, ...choice }).revision);
}
const desiredOf = (given: Given) => {
  const planned = plan(given);
  if (!planned.ok) throw new Error(planned.problems.map(({ code }) => code).join(" "));
  return planned.value;
};
const numbers = (given: Given): unknown => wantedIn(plan(given), "LRT_Landelijk", "Versie", "Personen");
const lines = (given: Given): unknown => wantedIn(plan(given), "LRT_Bijstelling", "Versie", "Gebied", "Voor");
const all = [
  [3, ALMERE, 218],
  [3, URK, 21],
  [3, DRONTEN, 43],
];
const wholeTable = told(line(ALMERE, 218), line(URK, 21), line(DRONTEN, 43));

describe("a revision that was done, of whose number people made 18.000", () => {
  const isSettled = true;
  const corrected = ownNumber(3, 18_000);
  const version = (table: FoundTable | null, rest: Given = {}): unknown =>
    numbers({ numbers: [published, corrected], table, isSettled, ...rest });

  test("has that one for its own where its lines stand, under a version or without one, and where their table is gone", () => {
    for (const table of [wholeTable, told(line(ALMERE, 218, { Versie: "" })), null]) {
      expect(version(table)).toEqual([[3, 20_000]]);
    }
  });

  test("comes as version 4 where a colleague's lines stand in the place of all of its own", () => {
    expect(version(told(line(ALMERE, 218, { "Bijgesteld op (UTC)": "2026-11-25 08:30:01" })))).toEqual([[4, 20_000]]);
  });

  test("comes as version 4 when it was only begun: the number is somebody else's, also where its lines stand", () => {
    for (const table of [wholeTable, null]) expect(version(table, { isSettled: false })).toEqual([[4, 20_000]]);
    expect(lines({ numbers: [published, corrected], table: wholeTable })).toEqual(all);
  });

  test("takes its own version again where nobody has it: the number 3 is gone", () => {
    expect(numbers({ table: wholeTable, isSettled })).toEqual([[3, 20_000]]);
  });
});

describe("the lines of a revision", () => {
  const there = (...found: readonly (readonly unknown[])[]): unknown =>
    lines({ numbers: [published, own], table: told(...found), isSettled: true });

  test("do not come in the place of one that people gave to another municipality", () => {
    expect(there(line(ALMERE, 218), line(URK, 21), line(ZEEWOLDE, 43))).toEqual([
      [3, ALMERE, 218],
      [3, URK, 21],
    ]);
  });

  test("come all where more of them are gone than went elsewhere: 2 are gone, 1 went", () => {
    expect(there(line(ALMERE, 218), line(ZEEWOLDE, 43))).toEqual(all);
    expect(there(line(ALMERE, 218), line(URK, 21))).toEqual(all);
  });

  test("went nowhere when what stands beside them is of another moment or version", () => {
    const others = [{ "Bijgesteld op (UTC)": "2026-11-25 08:30:01" }, { Versie: 4 }];
    for (const rest of others) expect(there(line(ALMERE, 218), line(URK, 21), line(ZEEWOLDE, 43, rest))).toEqual(all);
  });

  test("are none of another moment, though it began from the same quotas: all three come", () => {
    const other = { "Bijgesteld op (UTC)": "2026-11-25 08:30:01", Versie: 4 };
    expect(there(line(ALMERE, 218, other), line(URK, 21, other), line(DRONTEN, 43, other))).toEqual(all);
  });

  test("have the version that most of them have, of those that are a number", () => {
    const without = { Versie: "" };
    expect(there(line(ALMERE, 218, without), line(URK, 21, without), line(DRONTEN, 43))).toEqual([[3, DRONTEN, 43]]);
  });

  test("tell only of municipalities that the planner saw", () => {
    const choice = { before: { [ALMERE]: 218, [DRONTEN]: 43 } };
    expect(lines({ numbers: [published, own], choice })).toEqual([
      [3, ALMERE, 218],
      [3, DRONTEN, 43],
    ]);
  });
});

describe("what stands above a revision", () => {
  const done: LaterOrder = { action: "Landelijk getal bijgesteld", subject: "2023-II", isDone: true, kept: "" };

  test("is a later one of its half-year that is done: nothing of it is written, and the log names no number before it", () => {
    const { overtaken, tables, log } = desiredOf({ later: [done] });
    expect([overtaken?.isClosed, tables, log.before]).toEqual([true, [], ""]);
  });

  test.each<readonly [string, Partial<LaterOrder>]>([
    ["opened the half-year", { action: "Halfjaar geopend" }],
    ["is of another half-year", { subject: "2024-I" }],
    ["was only begun", { isDone: false }],
  ])("is no order that %s: its number comes as 3", (_what, rest) => {
    const later = [{ ...done, ...rest }];
    expect(numbers({ later })).toEqual([[3, 20_000]]);
    expect(desiredOf({ later }).overtaken).toBeUndefined();
  });

  test("is another number above its own, which is told and closes nothing", () => {
    const above = ownNumber(4, 21_000);
    expect(desiredOf({ numbers: [published, own, above] }).overtaken).toMatchObject({
      told: { code: "quota.revisionBelow", parameters: { persons: 21_000 } },
      isClosed: false,
    });
  });

  test("is nothing where its own number counts, or where it is still to come", () => {
    for (const found of [[published, own], [published]]) {
      expect(desiredOf({ numbers: found }).overtaken).toBeUndefined();
    }
  });
});

test("the log names the number before it of its own half-year: 17.600, not 18.750 of 2024-I", () => {
  const spring = ownNumber(2, 18_750, { halfYear: "2024-I" });
  expect(desiredOf({ numbers: [spring, published], isContinued: false }).log.before).toBe("17.600");
});

describe("a preview of another number", () => {
  const preview = (state: Partial<QuotaState>, choice: Partial<RevisionChoice> = {}) => {
    const found = previewRevision({ ...emptyQuotaState, ...state }, revision(choice).revision);
    return found.ok ? found.value.length : found.problems.map(({ code }) => code);
  };

  test.each([0.5, -1])("says of %d first that it is no number of persons, also where nothing is open", (persons) => {
    expect(preview({}, { persons })).toEqual(["housing.nationalNotACount"]);
  });

  test("is refused where a row is of no municipality, and where inhabitants are not known", () => {
    expect(preview({ rows: [quotaRow("GM9999", 10)], nationalNumbers: [published] })).toEqual(["quota.rowNotComputed"]);
    const halfYear = { year: 2090, half: 1 } as const;
    const later = [quotaRow(ALMERE, 218, { halfYear })];
    const numbersThen = [ownNumber(1, 17_600, { halfYear: "2090-I" })];
    expect(preview({ rows: later, nationalNumbers: numbersThen }, { halfYear })).toEqual([
      "reference.inhabitants.notAvailable",
    ]);
    expect(preview({ rows, nationalNumbers: [published] })).toBe(3);
  });
});
