import { previewRevision } from "../../../src/plans/housing/planRevision";
import { readQuotaState, rowsOf } from "../../../src/plans/housing/quotaState";
import { number } from "../../../src/plans/cellContent";
import { isoDate } from "../../../src/plans/cellDate";
import type { FoundTable, WorkbookContent } from "../../../src/plans/workbookContent";
import { applyDesired, withTables } from "../applyDesired";
import { cellsOf, tableOf } from "../tableOf";
import { computed } from "./computeSheets";
import {
  type Cells,
  isDone,
  plan,
  refusals,
  rowsIn,
  STAMP,
  tableNamed,
  typed,
  without,
  workbookWith,
} from "./orderFor";
import {
  autumn,
  exchange,
  listed,
  officialList,
  openWorkbook,
  opening,
  quotasIn2023,
  revision,
  spring,
} from "./orders";
import { expectSameFigures } from "./sameFigures";

const versions = (content: WorkbookContent): unknown =>
  rowsIn(content, "LRT_Landelijk")
    .filter((row) => row["Halfjaar"] === "2023-II")
    .map((row) => [row["Versie"], row["Personen"], row["Herkomst"]]);

/** The quotas that the pane shows. */
const seen = (content: WorkbookContent): Readonly<Record<string, number>> => {
  const state = readQuotaState(content);
  if (!state.ok) throw new Error("The quotas cannot be read.");
  return Object.fromEntries(rowsOf(state.value, autumn).map(({ code, quota }) => [code, quota ?? 0]));
};

/** The quotas that a version brought. */
const broughtBy = (content: WorkbookContent, version: number): Readonly<Record<string, number>> =>
  Object.fromEntries(
    rowsIn(content, "LRT_Bijstelling")
      .filter((row) => row["Versie"] === version)
      .map((row): [string, number] => [String(row["Gebied"]), Number(row["Na"])]),
  );

describe("another national number", () => {
  test("comes as a new version, with what changed for whom", async () => {
    const content = openWorkbook();
    const after = applyDesired(plan(content, revision()), content);
    expect(versions(after)).toEqual([
      [1, 27_300, "gepubliceerd"],
      [2, 17_600, "gepubliceerd"],
      [3, 20_000, "eigen invoer"],
    ]);
    const [almere] = rowsIn(after, "LRT_Bijstelling");
    // 20.000 × 217.828 / 17.590.672 = 247,66.
    expect(almere).toMatchObject({ Versie: 3, Gebied: "GM0034", Voor: 218, Na: 248, "Bijgesteld op (UTC)": STAMP });
    const sheets = await computed(after);
    expect(sheets.row("LRT_Taakstelling", { Gebied: "GM0034" })).toMatchObject({
      Landelijk: 20_000,
      Taakstelling: 248,
    });
    expect(sheets.row("LRT_Bijstelling", { Gebied: "GM0034" })["Verschil"]).toBe(30);
    expect(sheets.rows("LRT_Landelijk").map((row) => row["Geldt"])).toEqual(["nee", "nee", "ja"]);
    await expectSameFigures(after, sheets);
  });

  test("is told in the log as a planner reads it", () => {
    expect(plan(openWorkbook(), revision()).log).toMatchObject({
      action: "Landelijk getal bijgesteld",
      subject: "2023-II",
      before: "17.600",
      after: "20.000",
      remark: "Bron: Staatscourant",
    });
    expect(plan(openWorkbook(), revision({ source: "" })).log.remark).toBe("Bron: –");
  });

  test("keeps its version when it is tried again, also after a later one", () => {
    const content = openWorkbook();
    const first = applyDesired(plan(content, revision()), content);
    expect(isDone(plan(first, revision()), first)).toBe(true);
    const before = broughtBy(first, 3);
    const later = applyDesired(plan(first, revision({ persons: 21_000, before })), first);
    expect(versions(later)).toHaveLength(4);
    const again = plan(later, revision(), { isContinued: true });
    expect(isDone(again, later)).toBe(true);
    // What a colleague decided later stays in force, which is said; and the log still tells what the order replaced.
    expect(again.overtaken?.told).toMatchObject({ code: "quota.revisionBelow", parameters: { persons: 21_000 } });
    expect(again.log).toMatchObject({ before: "17.600", after: "20.000" });
    expect(versions(applyDesired(again, later))).toEqual(versions(later));
  });

  test("that was in force before and comes back is a version of its own", () => {
    const content = openWorkbook();
    const first = applyDesired(plan(content, revision()), content);
    const second = applyDesired(plan(first, revision({ persons: 21_000, before: broughtBy(first, 3) })), first);
    const third = applyDesired(plan(second, revision({ before: broughtBy(second, 4), newest: 4 })), second);
    expect(versions(third)).toContainEqual([5, 20_000, "eigen invoer"]);
  });

  test("that comes back does not take the earlier version for its own when it is completed", () => {
    const content = openWorkbook();
    const first = applyDesired(plan(content, revision()), content);
    const second = applyDesired(
      plan(first, revision({ persons: 21_000, before: broughtBy(first, 3), newest: 3 })),
      first,
    );
    const back = revision({ before: broughtBy(second, 4), newest: 4 });
    // Only its line in the log came: nothing of it stands, however often 20.000 stood here before.
    const completed = applyDesired(plan(second, back, { isContinued: true }), second);
    expect(versions(completed)).toContainEqual([5, 20_000, "eigen invoer"]);
    expect(isDone(plan(completed, back, { isContinued: true }), completed)).toBe(true);
    // An order that was kept before it knew what it saw goes on as it did.
    const { halfYear, persons, announced, source, before } = back.revision;
    const older = { halfYear, persons, announced, source, before };
    expect(isDone(plan(second, { kind: "revision", revision: older }, { isContinued: true }), second)).toBe(true);
  });

  test("keeps what the official list says, and leaves an exchange on top", async () => {
    const parties = [
      { code: "GM0303", before: 43, after: 40 },
      { code: "GM0050", before: 23, after: 26 },
    ];
    const content = workbookWith(opening(autumn), officialList(...listed), exchange({ parties }));
    const before = { ...quotasIn2023, GM0034: 220, GM0303: 40, GM0050: 26 };
    const after = applyDesired(plan(content, revision({ before })), content);
    const changes = rowsIn(after, "LRT_Bijstelling").map((row) => [row["Gebied"], row["Voor"], row["Na"]]);
    const sheets = await computed(after);
    expect(changes).toEqual(
      sheets
        .rows("LRT_Taakstelling")
        .map((row) => [row["Gebied"], before[String(row["Gebied"]) as keyof typeof before], row["Taakstelling"]]),
    );
    expect(changes).toContainEqual(["GM0034", 220, 220]);
  });
});

describe("a revision that was done", () => {
  const content = openWorkbook();
  const done = applyDesired(plan(content, revision()), content);
  const back = (version: number, persons: number): WorkbookContent =>
    typed(done, "LRT_Landelijk", (row) => row["Halfjaar"] === "2023-II" && row["Versie"] === version, {
      Personen: persons,
    });
  const settledPlan = (at: WorkbookContent) => plan(at, revision(), { isContinued: true, isSettled: true });

  test.each([18_000, 17_600])("misses nothing when people correct its number to %d in the sheet", (persons) => {
    const corrected = back(3, persons);
    expect(isDone(settledPlan(corrected), corrected)).toBe(true);
  });

  test.each([{ Versie: 4 }, { Versie: 4, Personen: 18_000 }])("misses nothing when people made %j of it", (made) => {
    const renumbered = typed(done, "LRT_Landelijk", (row) => row["Versie"] === 3, made);
    expect(isDone(settledPlan(renumbered), renumbered)).toBe(true);
  });

  test("misses nothing of what it told where people gave one of those rows another version", () => {
    const isAlmereOrUrk = (row: Cells): boolean => row["Gebied"] === "GM0034" || row["Gebied"] === "GM0184";
    const moved = typed(done, "LRT_Bijstelling", isAlmereOrUrk, { Versie: 5 });
    expect(isDone(settledPlan(moved), moved)).toBe(true);
    // One that is gone comes back under the version of the others.
    const half = without(moved, "LRT_Bijstelling", (row) => row["Gebied"] === "GM0303");
    const rows = rowsIn(applyDesired(settledPlan(half), half), "LRT_Bijstelling");
    expect(rows.map((row) => row["Versie"]).sort()).toEqual([3, 3, 3, 3, 5, 5]);
    expect(rows.filter((row) => row["Gebied"] === "GM0303").map((row) => row["Versie"])).toEqual([3]);
  });

  test("misses nothing of it where people gave a row to another municipality or half-year", () => {
    for (const made of [{ Gebied: "GM0141" }, { Halfjaar: "2024-I" }]) {
      const moved = typed(done, "LRT_Bijstelling", (row) => row["Gebied"] === "GM0184", made);
      expect(isDone(settledPlan(moved), moved)).toBe(true);
    }
  });

  test("leaves its lines to its own version when its number is gone: the next one is 4, and tells of 218 and 235", () => {
    const gone = without(done, "LRT_Landelijk", (row) => row["Versie"] === 3);
    const next = revision({ persons: 19_000, announced: null, source: "", newest: 2 });
    const after = applyDesired(plan(gone, next, { at: "2026-11-25T09:00:00.000Z" }), gone);
    const almere = rowsIn(after, "LRT_Bijstelling").filter((row) => row["Gebied"] === "GM0034");
    // 19.000 × 217.828 / 17.590.672 = 235,28.
    expect(almere.map((row) => [row["Versie"], row["Voor"], row["Na"]])).toEqual([
      [3, 218, 248],
      [4, 218, 235],
    ]);
    expect(versions(after)).toContainEqual([4, 19_000, "eigen invoer"]);
  });

  test("tells of the quotas what it made of them, not what was exchanged since: 218 became 248, and 258 later", () => {
    const exchanged = typed(done, "LRT_Taakstelling", (row) => row["Gebied"] === "GM0034", {
      Ruil: 10,
      Taakstelling: 258,
    });
    const half = without(exchanged, "LRT_Bijstelling", (row) => row["Gebied"] === "GM0034");
    const after = { GM0034: 248 };
    const known = plan(half, revision({ after }), { isContinued: true, isSettled: true });
    const rows = rowsIn(applyDesired(known, half), "LRT_Bijstelling");
    expect(rows.filter((row) => row["Gebied"] === "GM0034").map((row) => [row["Voor"], row["Na"]])).toEqual([
      [218, 248],
    ]);
  });

  test("and that stopped after its number knows it when somebody filled in its date and source since", () => {
    const bare = revision({ announced: null, source: "" });
    const half = applyDesired(plan(content, bare), content, (part) => part.startsWith("LRT_Landelijk"));
    const filled = typed(half, "LRT_Landelijk", (row) => row["Versie"] === 3, { Bron: "Staatscourant" });
    const completed = applyDesired(plan(filled, bare, { isContinued: true }), filled);
    expect(versions(completed)).toEqual(versions(filled));
    expect(rowsIn(completed, "LRT_Bijstelling").map((row) => row["Versie"])).toEqual([3, 3, 3, 3, 3, 3]);
  });

  test("misses its number when that is gone", () => {
    const table = tableNamed(done, "LRT_Landelijk");
    const isLeft = rowsIn(done, "LRT_Landelijk").map((row) => row["Halfjaar"] !== "2023-II" || row["Versie"] !== 3);
    const left = (rows: FoundTable["rows"]) => rows.filter((_row, line) => isLeft[line]);
    const gone = withTables(done, { ...table, rows: left(table.rows), formulas: left(table.formulas ?? []) });
    expect(isDone(settledPlan(gone), gone)).toBe(false);
    expect(versions(applyDesired(settledPlan(gone), gone))).toEqual(versions(done));
  });
});

describe("a half-year that was opened with a number of one's own", () => {
  const own = opening(autumn, { ownNational: 20_000 });
  const done = workbookWith(own);
  const settledPlan = (at: WorkbookContent) => plan(at, own, { isContinued: true, isSettled: true });

  test("misses nothing where a revision that stopped brought only another number", () => {
    const half = applyDesired(plan(done, revision({ persons: 18_000, before: seen(done) })), done, (part) =>
      part.startsWith("LRT_Landelijk"),
    );
    expect(versions(half)).toContainEqual([4, 18_000, "eigen invoer"]);
    expect(versions(applyDesired(settledPlan(half), half))).toEqual(versions(half));
  });

  test("brings its number back where a later order only opened another province with it", () => {
    const cells = {
      Opdracht: "o2",
      Stap: "gereed",
      Actie: "Halfjaar geopend",
      Onderwerp: "2023-II Groningen",
      "Tijdstip (UTC)": "2026-11-25 09:00:00",
    };
    const logged = withTables(done, tableOf("LRT_Logboek", { rows: [cellsOf("LRT_Logboek", cells)] }));
    const gone = without(logged, "LRT_Landelijk", (row) => row["Versie"] === 3);
    expect(versions(applyDesired(settledPlan(gone), gone))).toEqual(versions(done));
  });

  test("brings no number where that of a later revision is gone: the log tells which one it was", () => {
    const later = applyDesired(plan(done, revision({ persons: 18_000, before: seen(done) })), done);
    const cells = {
      Opdracht: "o2",
      Stap: "gereed",
      Actie: "Landelijk getal bijgesteld",
      Onderwerp: "2023-II",
      "Tijdstip (UTC)": "2026-11-25 09:00:00",
    };
    const logged = withTables(later, tableOf("LRT_Logboek", { rows: [cellsOf("LRT_Logboek", cells)] }));
    expect(refusals(logged, own, { isContinued: true })).toEqual([]);
    const gone = without(logged, "LRT_Landelijk", () => true);
    expect(refusals(gone, own, { isContinued: true })).toEqual(["quota.laterNumberGone"]);
  });

  test("misses its number when that is gone", () => {
    const table = tableNamed(done, "LRT_Landelijk");
    const left = (rows: FoundTable["rows"]) => rows.slice(0, -1);
    const gone = withTables(done, { ...table, rows: left(table.rows), formulas: left(table.formulas ?? []) });
    expect(versions(applyDesired(settledPlan(gone), gone))).toEqual(versions(done));
  });
});

describe("a revision that cannot be", () => {
  test.each([
    ["is no count", revision({ persons: 0.5 }), ["housing.nationalNotACount"]],
    ["is below 0", revision({ persons: -1 }), ["housing.nationalNotACount"]],
    ["changes nothing", revision({ persons: 17_600 }), ["quota.revisionSame"]],
    ["is of a half-year that is not open", revision({ halfYear: spring }), ["quota.halfYearNotOpen"]],
    ["rests on other quotas", revision({ before: { ...quotasIn2023, GM0034: 217 } }), ["workbook.changedByColleague"]],
    ["rests on fewer municipalities", revision({ before: { GM0034: 218 } }), ["workbook.changedByColleague"]],
    [
      "rests on more municipalities",
      revision({ before: { ...quotasIn2023, GM0363: 1 } }),
      ["workbook.changedByColleague"],
    ],
  ] as const)("because it %s is refused", (_why, choice, codes) => {
    expect(refusals(openWorkbook(), choice)).toEqual(codes);
  });

  test("is one that brings a municipality below what it gave away", () => {
    const content = workbookWith(opening(autumn), exchange());
    const before = { ...quotasIn2023, GM0034: 223, GM0184: 16 };
    // Urk: 1.000 × 21.468 / 17.590.672 = 1,22; 1 − 5 = −4.
    expect(refusals(content, revision({ persons: 1_000, before }))).toEqual(["quota.revisionBelowExchange"]);
    expect(refusals(content, revision({ persons: 10_000, before }))).toEqual([]);
  });
});

test("the preview is the plan: the same municipalities with the same numbers", () => {
  const content = openWorkbook();
  const state = readQuotaState(content);
  const preview = state.ok ? previewRevision(state.value, { halfYear: autumn, persons: 20_000 }) : state;
  if (!preview.ok) throw new Error("There is no preview.");
  const before = Object.fromEntries(preview.value.map((row) => [row.row.code, row.before]));
  expect(before).toEqual(quotasIn2023);
  const written = rowsIn(applyDesired(plan(content, revision({ before })), content), "LRT_Bijstelling");
  expect(written.map((row) => [row["Gebied"], row["Voor"], row["Na"]])).toEqual(
    preview.value.map((row) => [row.row.code, row.before, row.after]),
  );
});

describe("what a revision brings", () => {
  /** Urk and Almere before and after 20.000 persons in 2023-II. */
  const changes = (content: WorkbookContent): unknown => {
    const state = readQuotaState(content);
    const preview = state.ok ? previewRevision(state.value, { halfYear: autumn, persons: 20_000 }) : state;
    if (!preview.ok) return preview.problems.map(({ code, parameters }) => [code, parameters["name"]]);
    return ["GM0034", "GM0184"].map((code) => {
      const found = preview.value.find(({ row }) => row.code === code);
      return [found?.before, found?.after];
    });
  };

  test("is rounded as its half-year is: Urk, 20.000 × 21.468 / 17.590.672 = 24,41", () => {
    expect(changes(openWorkbook())).toEqual([
      [218, 248],
      [21, 24],
    ]);
    expect(changes(workbookWith(opening(autumn, { rounding: "statutory" })))).toEqual([
      [218, 248],
      [22, 25],
    ]);
  });

  test("is not held back by an official list of another half-year", () => {
    const later = { ...officialList(...listed), list: { halfYear: spring, rows: listed } };
    expect(changes(workbookWith(opening(autumn), opening(spring), later))).toEqual([
      [218, 248],
      [21, 24],
    ]);
  });

  test("is unknown where the number before it is unknown", () => {
    const content = workbookWith(opening(autumn), officialList(...listed));
    const words = typed(content, "LRT_OfficieleLijst", (row) => row["Gebied"] === "GM0034", { Officieel: "volgt" });
    expect(changes(words)).toEqual([["quota.rowNotComputed", "Almere"]]);
  });

  test("is no second version when only its source or its date is another", () => {
    const content = openWorkbook();
    const first = applyDesired(plan(content, revision()), content);
    const before = broughtBy(first, 3);
    expect(refusals(first, revision({ before }))).toEqual([]);
    expect(refusals(first, revision({ before, source: "brief" }))).toEqual(["quota.revisionSame"]);
    expect(refusals(first, revision({ before, announced: null }))).toEqual(["quota.revisionSame"]);
  });
});

describe("the version of a revision", () => {
  const versionOf = (content: WorkbookContent, choice: ReturnType<typeof revision>, isContinued: boolean): unknown => {
    const [national] = plan(content, choice, { isContinued }).tables;
    return national?.rows[0]?.cells.get("Versie");
  };

  test("follows those of its own half-year: 3, whatever number another half-year has", () => {
    const both = workbookWith(opening(autumn), opening(spring));
    const content = typed(both, "LRT_Landelijk", (row) => row["Halfjaar"] === "2024-I", {
      Versie: 9,
      Personen: 20_000,
      Herkomst: "eigen invoer",
      "Bekend op": 45_261,
      Bron: "Staatscourant",
    });
    expect(versionOf(content, revision(), true)).toEqual(number(3));
    expect(plan(content, revision()).log).toMatchObject({ before: "17.600", after: "20.000" });
  });

  test("is the latest one that it can be when the same number came twice: 5 and not 3", () => {
    const content = openWorkbook();
    const first = applyDesired(plan(content, revision()), content);
    const second = applyDesired(plan(first, revision({ persons: 21_000, before: broughtBy(first, 3) })), first);
    const third = applyDesired(plan(second, revision({ before: broughtBy(second, 4) })), second);
    expect(versionOf(third, revision({ source: " Staatscourant " }), true)).toEqual(number(5));
  });

  test.each(["'t Rijk", "''t Rijk", "t Rijk"])("is known by its source in every Excel: one that shows %s", (shown) => {
    const content = openWorkbook();
    const choice = revision({ source: "'t Rijk" });
    const first = applyDesired(plan(content, choice), content);
    const read = typed(first, "LRT_Landelijk", (row) => row["Herkomst"] === "eigen invoer", { Bron: shown });
    expect(versionOf(read, choice, true)).toEqual(versionOf(first, choice, true));
    expect(versionOf(first, choice, true)).toEqual(number(3));
  });

  test("that was published is none of an order: the same number, date and source change nothing", () => {
    const published = rowsIn(openWorkbook(), "LRT_Landelijk").find((row) => row["Versie"] === 2);
    const source = String(published?.["Bron"]);
    const announced = isoDate(published?.["Bekend op"]);
    expect(published?.["Personen"]).toBe(17_600);
    for (const isContinued of [false, true]) {
      const choice = revision({ persons: 17_600, announced, source });
      expect(refusals(openWorkbook(), choice, { isContinued })).toEqual(["quota.revisionSame"]);
    }
  });

  test("that goes on tells what was before only of those that the planner saw", () => {
    const content = openWorkbook();
    const first = applyDesired(plan(content, revision()), content);
    const seen = Object.fromEntries(Object.entries(quotasIn2023).filter(([code]) => code !== "GM0050"));
    const [, brought] = plan(first, revision({ before: seen }), { isContinued: true }).tables;
    expect(brought?.rows.map(({ cells }) => cells.get("Gebied"))).toEqual(
      ["GM0034", "GM0303", "GM0995", "GM0171", "GM0184"].map((text) => ({ kind: "text", text })),
    );
  });

  test("is refused by the number that is gone in a half-year of which the workbook holds no national number", () => {
    const table = tableNamed(openWorkbook(), "LRT_Landelijk");
    const content = withTables(openWorkbook(), { ...table, rows: [], formulas: [] });
    expect(new Set(refusals(content, revision()))).toEqual(new Set(["quota.nationalGone"]));
  });
});
