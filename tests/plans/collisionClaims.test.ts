import { formula, number } from "../../src/plans/cellContent";
import { claimedAreas } from "../../src/plans/claimedAreas";
import { type Collision, collisionOf } from "../../src/plans/collision";
import type { CellDifference, DesiredState, PlacedCells } from "../../src/plans/desiredState";
import { difference } from "../../src/plans/difference";
import { pointerNames } from "../../src/plans/reception/pointers";
import type { ChangedTable } from "../../src/plans/tableDifference";
import type { SeenClaim } from "../../src/plans/takenClaims";
import { areaOf, type FoundTable, type WorkbookContent } from "../../src/plans/workbookContent";
import { fail, problem, succeed } from "../../src/text/result";
import { almereAndUrk, changedTable, desired, nothing, sheet, workbook } from "./smallTable";

import { almere, appending, collide, dronten, harmless, holding, read, renewing, urk } from "./collide";

describe("cells at a chosen place", () => {
  const placed: PlacedCells = { sheet: "Blad1", row: 0, column: 0, contents: [[formula("A1")]], spill: null };
  const wanted = desired({ placed: [placed] });

  const meets = (stood: string): Collision | null => {
    const written = difference(wanted, read);
    const seen = claimedAreas(written, read).map((claim) => ({ claim, stood: [[stood]] }));
    return collisionOf(written, read, read, seen, () => succeed(wanted));
  };

  test("go back when somebody was quicker there", () => {
    expect(meets("let op")).toMatchObject({
      ...harmless,
      isHarmless: false,
      claims: [{ claim: { sheet: "Blad1", row: 0, column: 0 }, stood: [["let op"]] }],
      problems: [{ code: "workbook.cellsTaken", parameters: { address: "Blad1!A1" } }],
    });
  });

  test("stay when they were free, also when the change was elsewhere", () => {
    expect(meets("")).toBeNull();
    expect(collide(wanted, holding(almere, ["GM0184", "Urk", 3, "maandag"]))).toEqual(harmless);
  });
});

/** One cell in the corner of a sheet. */
const unnamedClaim = {
  row: 0,
  column: 0,
  rows: 1,
  columns: 1,
  names: [],
  brokenNames: [],
  table: null,
  block: null,
  isWritten: true,
  pointer: null,
  beside: null,
} as const;

describe("areas without a key", () => {
  const unnamed = {
    names: [],
    brokenNames: [],
    table: null,
    block: null,
    isWritten: true,
    pointer: null,
    beside: null,
  };
  const claimOf = (name: string, stood: string) => {
    const claim = {
      area: areaOf.sheet(name),
      sheet: name,
      row: 0,
      column: 0,
      rows: 1,
      columns: 1,
      known: [[""]],
      ...unnamed,
    };
    return { claim, stood: [[stood]] };
  };
  const [taken, free] = [claimOf("Blad1", "van mij"), claimOf("Blad2", "")];
  const why = problem("workbook.sheetGone", { sheet: "Blad1" });

  test("go back when somebody had put something there; when the order cannot go on, all of them do", () => {
    const again = collisionOf(nothing, read, read, [taken, free], () => succeed(desired()));
    expect(again).toEqual({ ...harmless, isHarmless: false, claims: [taken] });
    const stopped = collisionOf(nothing, read, read, [taken, free], () => fail(why));
    expect(stopped).toEqual({ ...harmless, isHarmless: false, claims: [taken, free], problems: [why] });
  });

  test("go back with the other cells of their block, and with no cell of another one", () => {
    const of = (block: string | null, stood: string): SeenClaim => {
      const { claim, ...seen } = claimOf("Blad1", stood);
      return { ...seen, claim: { ...claim, block } };
    };
    const [one, same, other, none] = [of("Een", "van mij"), of("Een", ""), of("Twee", ""), of(null, "")];
    const found = collisionOf(nothing, read, read, [same, one, other, none], () => succeed(desired()));
    expect(found?.claims).toEqual([same, one]);
    const beside = collisionOf(nothing, read, read, [same, other, taken], () => succeed(desired()));
    expect(beside?.claims).toEqual([taken]);
  });
});

describe("columns that a table got", () => {
  const withColumn = changedTable(almereAndUrk, { addedColumns: ["Erbij"] });
  const both = { ...nothing, tables: [withColumn] };
  const claims = (stood: unknown): readonly SeenClaim[] =>
    claimedAreas(both, read).map((claim) => ({ claim, stood: [["Erbij"], [stood], [""]] }));

  test("stay where nobody moved a row", () => {
    expect(collisionOf(both, read, read, [], () => succeed(desired()))).toBeNull();
  });

  test("go when the cells of their table go back: what was written in them may stand in the row of somebody else", () => {
    const [renewed] = difference(renewing, read).tables;
    if (renewed?.kind !== "changed") throw new Error("A cell is renewed.");
    const table = { ...renewed, addedColumns: ["Erbij"] };
    const seen = claimedAreas({ ...nothing, tables: [table] }, read).map((claim) => ({ claim, stood: claim.known }));
    const sorted = holding(urk, almere);
    const again = collisionOf({ ...nothing, tables: [table] }, sorted, read, seen, () => succeed(renewing));
    expect(again).toMatchObject({ isHarmless: false, cells: [table], columns: [table], claims: seen, problems: [] });
  });

  test("go when something stood in their place: it comes back", () => {
    const seen = claims("van mij");
    const again = collisionOf(both, read, read, seen, () => succeed(desired()));
    expect(again).toMatchObject({ isHarmless: false, columns: [withColumn], claims: seen });
  });
});

describe("a table that got columns, which stay with all that was written", () => {
  const elsewhere = holding(almere, ["GM0184", "Urk", 3, "maandag"]);
  const cells: readonly CellDifference[] = [{ row: 0, header: "Plekken", content: { kind: "number", value: 12 } }];
  const widened = (rest: Partial<ChangedTable>) => changedTable(almereAndUrk, { addedColumns: ["Erbij"], ...rest });
  const meets = (
    table: ChangedTable,
    before: WorkbookContent,
    again: DesiredState,
    others: readonly SeenClaim[] = [],
  ): Collision | null => {
    const written = { ...nothing, tables: [table] };
    const seen = claimedAreas(written, read).map((claim) => ({ claim, stood: claim.known }));
    return collisionOf(written, before, read, [...seen, ...others], () => succeed(again));
  };

  test("when its cells are wanted still", () => {
    expect(meets(widened({ cells }), elsewhere, renewing)).toEqual(harmless);
  });

  test("when its rows are wanted still, or a colleague wrote the same", () => {
    expect(meets(widened({ addedRows: [dronten] }), elsewhere, appending)).toEqual(harmless);
    const finished = holding(almere, urk, ["GM0303", "Dronten", 4, "dinsdag"]);
    expect(meets(widened({ addedRows: [dronten] }), finished, appending)).toEqual(harmless);
  });

  test("not when nobody wants its rows any more: then all that was written goes back", () => {
    const table = widened({ addedRows: [dronten], cells });
    expect(meets(table, elsewhere, renewing)).toMatchObject({
      isHarmless: false,
      cells: [table],
      rows: [table],
      columns: [table],
      claims: [{ claim: { beside: { table: "t1" } } }],
      problems: [],
    });
  });

  test("not when something stood in their place, also beside what stood elsewhere: its cells go back as well", () => {
    const table = widened({ cells });
    const written = { ...nothing, tables: [table] };
    const own = claimedAreas(written, read).map((claim) => ({ claim, stood: [["Erbij"], ["van mij"], [""]] }));
    const claim = { ...unnamedClaim, sheet: "Blad1", area: areaOf.sheet("Blad1"), known: [[""]] };
    const other = { claim, stood: [["van mij"]] };
    const again = collisionOf(written, read, read, [...own, other], () => succeed(renewing));
    expect(again).toMatchObject({ cells: [table], columns: [table], claims: [...own, other] });
    // What stood elsewhere takes no column along.
    const only = meets(table, read, renewing, [other]);
    expect(only).toEqual({ ...harmless, isHarmless: false, claims: [other] });
  });

  test("and no columns of another table go", () => {
    const twin = { ...almereAndUrk, id: "t2", name: "LRT_Twee" };
    const [one, two] = [widened({}), { ...widened({}), found: twin }];
    const written = { ...nothing, tables: [one, two] };
    const both = workbook(almereAndUrk, twin);
    const seen = claimedAreas(written, both).map((claim) => {
      const stood = claim.beside?.table === "t2" ? [["Erbij"], ["van mij"], [""]] : claim.known;
      return { claim, stood };
    });
    const own = { ...one, addedColumns: [] };
    const again = collisionOf({ ...written, tables: [own, two] }, both, both, seen.slice(1), () => succeed(desired()));
    expect(again?.columns).toEqual([two]);
  });
});

describe("the decision of a workbook", () => {
  const pointing = (pointer: string, stood: string): SeenClaim => {
    const claim = { ...unnamedClaim, sheet: "Start", area: areaOf.sheet("Start"), known: [["ons"]], pointer };
    return { claim, stood: [[stood]] };
  };
  const { activeDecision, activeKey, referenceDate } = pointerNames;
  const claimsOf = (...seen: readonly SeenClaim[]): unknown =>
    collisionOf(nothing, read, read, seen, () => succeed(desired()))?.claims.map(({ claim }) => claim.pointer);

  test("that a colleague chose comes back with the key and the reference date of theirs, and nothing that is counted", () => {
    const others = [pointing(activeKey, "ons"), pointing(referenceDate, "ons"), pointing("LRT_Totaal", "ons")];
    const none = { ...unnamedClaim, sheet: "Blad1", area: areaOf.sheet("Blad1"), known: [[""]] };
    const free = { claim: none, stood: [[""]] };
    expect(claimsOf(pointing(activeDecision, "van hen"), ...others, free)).toEqual([
      activeDecision,
      activeKey,
      referenceDate,
    ]);
    expect(claimsOf(pointing(activeDecision, "van hen"), pointing("LRT_Totaal", "7"), ...others)).toEqual([
      activeDecision,
      "LRT_Totaal",
      activeKey,
      referenceDate,
    ]);
  });

  test("stays where somebody chose only another key", () => {
    const [own, date] = [pointing(activeDecision, "ons"), pointing(referenceDate, "ons")];
    expect(claimsOf(own, pointing(activeKey, "van hen"), date)).toEqual([activeKey]);
  });
});

describe("a table of which somebody moved a column", () => {
  const moved = (): WorkbookContent => {
    const headers = ["Naam", "Gebied", "Plekken", "Gelezen", "Dubbel"];
    return workbook({
      ...almereAndUrk,
      headers,
      rows: almereAndUrk.rows.map(([one, other, ...rest]) => [other, one, ...rest]),
    });
  };

  test("loses all that was written, its line in the log too, and is tried again without a reason to stop", () => {
    const written = difference(renewing, read);
    const again = collisionOf(written, moved(), read, [], () => succeed(renewing));
    expect(again).toMatchObject({ isHarmless: false, cells: written.tables, problems: [] });
    const twin: FoundTable = { ...almereAndUrk, id: "t0", name: "Kopie", headers: ["a", "b", "c", "d", "e"] };
    const behind = workbook(twin, ...moved().tables);
    expect(collisionOf(written, behind, workbook(twin, almereAndUrk), [], () => succeed(renewing))).toMatchObject({
      isHarmless: false,
      cells: written.tables,
    });
    const rows = difference(appending, read);
    expect(collisionOf(rows, moved(), read, [], () => succeed(appending))).toMatchObject({
      isHarmless: false,
      rows: rows.tables,
      problems: [],
    });
  });
});

describe("a named cell", () => {
  const pointer = { name: "LRT_Totaal", label: "Totaal", sheet: "Start", row: 3, column: 1, content: number(10) };
  const wanted = desired({ pointers: [{ ...pointer, isRenewed: true }] });
  const content = { ...read, sheets: [...read.sheets, sheet("Start", { used: null })] };

  test("comes back from the cell in which a colleague typed, and is wanted below it", () => {
    const written = difference(wanted, content);
    const seen = claimedAreas(written, content).map((claim) => ({ claim, stood: [["mijn notitie", ""]] }));
    let place: unknown = null;
    const found = collisionOf(written, content, content, seen, (now) => {
      place = difference(wanted, now).pointers[0]?.place;
      return succeed(wanted);
    });
    expect(found).toMatchObject({ isHarmless: false, claims: seen, cells: [], rows: [], problems: [] });
    expect(place).toMatchObject({ sheet: "Start", row: 5, column: 1 });
  });
});
