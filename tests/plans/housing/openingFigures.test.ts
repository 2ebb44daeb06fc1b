import type { HalfYearChoice } from "../../../src/plans/housing/housingChoices";
import { openingOf } from "../../../src/plans/housing/opening";
import { readQuotaState } from "../../../src/plans/housing/quotaState";
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { problem } from "../../../src/text/result";
import { withTables } from "../applyDesired";
import { type Cells, plan, tableNamed, typed, workbookWith } from "./orderFor";
import { autumn, opening, openWorkbook, spring, startedWorkbook } from "./orders";

function openingIn(content: WorkbookContent, choice: HalfYearChoice, isContinued?: boolean) {
  const state = readQuotaState(content);
  if (!state.ok) throw new Error("The workbook cannot be read.");
  const found = openingOf(state.value, choice, { isContinued: isContinued ?? false });
  if (!found.ok) throw new Error(found.problems.map(({ code }) => code).join(", "));
  return found.value;
}

const { halfYear: inAutumn } = opening(autumn);
const { halfYear: inSpring } = opening(spring);
const isZeewolde = (row: Cells): boolean => row["Gebied"] === "GM0050";

/** Without the rows that are meant. */
function without(content: WorkbookContent, isMeant: (code: unknown, halfYear: unknown) => boolean): WorkbookContent {
  const table = tableNamed(content, "LRT_Taakstelling");
  const [code, halfYear] = ["Gebied", "Halfjaar"].map((header) => table.headers.indexOf(header));
  const kept = (rows: readonly (readonly unknown[])[]) =>
    rows.filter((row) => !isMeant(row[code ?? -1], row[halfYear ?? -1]));
  return withTables(content, { ...table, rows: kept(table.rows), formulas: kept(table.formulas ?? []) });
}

const figures = (content: WorkbookContent, choice: HalfYearChoice): unknown =>
  openingIn(content, choice).rows.map((row) => [row.municipality.name, row.quota, row.beginBalance, row.isPresent]);

describe("the rows that a planner sees before a half-year opens", () => {
  test("of the first half-year have their quota and no balance", () => {
    expect(openingIn(openWorkbook(), opening(autumn, { province: "PV26" }).halfYear).before).toBeNull();
    const { rows } = openingIn(openWorkbook(), inSpring);
    expect(rows.map(({ predecessors, counted }) => [predecessors, counted])).toEqual(
      rows.map(({ municipality }) => [[], [municipality.code]]),
    );
  });

  test("of the next one bring along what was realised less than asked: Almere 130 − 218 = −88", () => {
    const { before, rows, isPresent, national } = openingIn(startedWorkbook(), inSpring);
    expect([before, isPresent, national.persons]).toEqual([autumn, false, 18_750]);
    const almere = rows.find(({ municipality }) => municipality.code === "GM0034");
    // 18.750 × 222.825 / 17.811.291 = 234,57.
    expect(almere).toMatchObject({ quota: 235, beginBalance: -88, isPresent: false });
    // The others realised nothing: what was asked, below 0.
    expect(rows.map(({ beginBalance }) => beginBalance).reduce((sum, one) => sum + one)).toBe(130 - 434);
  });

  test("of one that is open already are those that stand there", () => {
    const started = typed(startedWorkbook(), "LRT_Taakstelling", isZeewolde, { "Startsaldo (invoer)": -7 });
    const { isPresent, before } = openingIn(started, inAutumn);
    expect([isPresent, before]).toEqual([true, null]);
    expect(figures(started, inAutumn)).toContainEqual(["Almere", 218, 0, true]);
    expect(figures(started, inAutumn)).toContainEqual(["Zeewolde", 23, -7, true]);
  });

  test("of one that is open in part are completed: Zeewolde comes back with its quota, 23", () => {
    const partial = without(openWorkbook(), (code) => code === "GM0050");
    expect(openingIn(partial, inAutumn).isPresent).toBe(false);
    expect(figures(partial, inAutumn)).toContainEqual(["Zeewolde", 23, 0, false]);
    expect(figures(partial, inAutumn)).toContainEqual(["Almere", 218, 0, true]);
  });

  test("of one that is open in part are completed too when the balance before it is unknown: the sheet computes it", () => {
    const both = workbookWith(opening(autumn), opening(spring));
    const unknown = typed(both, "LRT_Taakstelling", (row) => row["Halfjaar"] === "2023-II" && isZeewolde(row), {
      "Startsaldo (invoer)": "volgt",
    });
    const partial = without(unknown, (code, halfYear) => code === "GM0050" && halfYear === "2024-I");
    expect(figures(partial, inSpring)).toContainEqual(["Zeewolde", 0, 0, false]);
    expect(figures(partial, inSpring)).toContainEqual(["Almere", 235, -218, true]);
  });
});

describe("the national number of a half-year that another order opened", () => {
  const versions = (content: WorkbookContent, choice: HalfYearChoice, isContinued?: boolean): unknown => {
    const { persons, added } = openingIn(content, choice, isContinued).national;
    return [persons, added.map(({ version }) => version)];
  };

  test("stays for another province, and when it opens once more, whatever number is given", () => {
    const utrecht = opening(autumn, { province: "PV26" }).halfYear;
    expect(versions(openWorkbook(), utrecht)).toEqual([17_600, []]);
    expect(versions(openWorkbook(), opening(autumn, { ownNational: 20_000 }).halfYear)).toEqual([17_600, []]);
    // A try that goes on completes what it left behind: its own number is the third version.
    expect(versions(openWorkbook(), opening(autumn, { ownNational: 20_000 }).halfYear, true)).toEqual([
      20_000,
      [1, 2, 3],
    ]);
    // With rows of another province it is in use all the same.
    const both = workbookWith(opening(autumn), opening(autumn, { province: "PV26" }));
    expect(versions(both, opening(autumn, { ownNational: 20_000 }).halfYear, true)).toEqual([17_600, []]);
  });
});

test("who gives 18.000 for a half-year that was opened with 17.600 hears which of them counts; with 17.600 there is nothing to hear", () => {
  const told = (ownNational: number | null): unknown => plan(openWorkbook(), opening(autumn, { ownNational })).told;
  expect(told(18_000)).toEqual(problem("quota.otherCounts", { halfYear: "2023-II", persons: 17_600, given: 18_000 }));
  expect([told(17_600), told(null)]).toEqual([undefined, undefined]);
});

describe("what opens once more leaves rows as they are", () => {
  const rowsFor = (content: WorkbookContent, name: string, choice = opening(autumn, { rounding: "statutory" })) =>
    plan(content, choice).tables.find(({ layout }) => layout.name === name)?.rows ?? [];

  test("a row that is there keeps its rounding; one that is not gets it", () => {
    const partial = without(openWorkbook(), (code) => code === "GM0050");
    const roundings = rowsFor(partial, "LRT_Taakstelling").map(({ cells }) => cells.get("Afronding"));
    expect(roundings.filter((cell) => cell !== undefined)).toEqual([{ kind: "text", text: "wettelijk" }]);
    expect(roundings).toHaveLength(6);
  });

  test("a province has one line of policy, that of its first half-year", () => {
    expect(rowsFor(openWorkbook(), "LRT_Beleid", opening(spring))).toEqual([]);
    const [utrecht, second] = rowsFor(openWorkbook(), "LRT_Beleid", opening(autumn, { province: "PV26" }));
    expect([utrecht?.cells.get("Gebied"), second]).toEqual([{ kind: "text", text: "PV26" }, undefined]);
    const both = workbookWith(opening(autumn), opening(autumn, { province: "PV26" }));
    expect(rowsFor(both, "LRT_Beleid", opening(spring))).toEqual([]);
  });
});
