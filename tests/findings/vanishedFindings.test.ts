import { vanishedFindings } from "../../src/findings/vanishedFindings";
import type { OrderChoice } from "../../src/plans/order";
import type { WorkbookContent } from "../../src/plans/workbookContent";
import { after, workbookOf, whole } from "../plans/checkSheet/checkedWorkbook";
import { type Cells, typed, without } from "../plans/housing/orderFor";
import { autumn, exchange, officialList, opening } from "../plans/housing/orders";
import { orderOf } from "../plans/reception/decisions";
import { goldenContent } from "../plans/schema/goldenContent";

const findings = (content: WorkbookContent): readonly unknown[] =>
  vanishedFindings({ content, sheets: [], names: new Map(), links: [] }).map(({ code, where, what }) => [
    code,
    where.sheet,
    where.row,
    what.parameters["sheet"],
    what.parameters["subject"],
  ]);
const all = (): boolean => true;
const withoutTable = (content: WorkbookContent, name: string): WorkbookContent => ({
  ...content,
  tables: content.tables.filter((table) => table.name !== name),
});

describe.each([
  ["LRT_Taakruil", "o1", "Taakruil", "Taakstelling geruild", "2023-II: Almere 218→223, Urk 21→16"],
  ["LRT_OfficieleLijst", "o2", "Officiële lijst", "Officiële lijst ingelezen", "2023-II"],
  ["LRT_Inwoners", "o3", "Inwoners", "Inwoners toegevoegd", "2025-01-01"],
])("what the log says of %s", (name, id, sheet, action, subject) => {
  const gone = [["VERDWENEN", "Logboek", id, sheet, subject]];
  const logged = (row: Cells): boolean => row["Actie"] === action;

  test("is found when its rows are gone, and when its table is", () => {
    expect(findings(whole())).toEqual([]);
    expect(findings(without(whole(), name, all))).toEqual(gone);
    expect(findings(withoutTable(whole(), name))).toEqual(gone);
  });

  test("is not found when somebody wrote there that it no longer counts, or when it did not finish", () => {
    const lost = without(whole(), name, all);
    for (const step of ["vervallen", "begonnen"]) {
      expect(findings(typed(lost, "LRT_Logboek", logged, { Stap: step }))).toEqual([]);
    }
  });

  test("is found by a line of version 0.2.0, and by one that lost its subject", () => {
    const lost = without(whole(), name, all);
    const older = typed(lost, "LRT_Logboek", logged, { Stap: "", Opdracht: "" });
    expect(findings(older)).toEqual([["VERDWENEN", "Logboek", null, sheet, subject]]);
    const nameless = typed(lost, "LRT_Logboek", logged, { Onderwerp: "" });
    expect(findings(nameless)).toEqual([["VERDWENEN", "Logboek", id, sheet, "2026-11-25 08:30:00"]]);
    expect(findings(withoutTable(lost, "LRT_Logboek"))).toEqual([]);
  });
});

test("a list of one municipality is gone while that of another stands: the order that the log kept tells of which it was", () => {
  const almere = { code: "GM0034", listedName: "Almere", quota: 220, counts: true };
  const urk = { code: "GM0184", listedName: "Urk", quota: 20, counts: true };
  const two = workbookOf(opening(autumn), officialList(almere), officialList(urk));
  expect(findings(two)).toEqual([]);
  const left = without(two, "LRT_OfficieleLijst", (row) => row["Gebied"] === "GM0034");
  expect(findings(left)).toEqual([["VERDWENEN", "Logboek", "o1", "Officiële lijst", "2023-II"]]);
  const unkept = typed(left, "LRT_Logboek", all, { "Opdracht (voor de invoegtoepassing)": "" });
  expect(findings(unkept)).toEqual([]);
});

test("own inhabitants are gone when no municipality that was given has a number, whatever the country has", () => {
  const gone = [["VERDWENEN", "Logboek", "o3", "Inwoners", "2025-01-01"]];
  const isAlmere = (row: Cells): boolean => row["Gebied"] === "GM0034";
  expect(findings(typed(whole(), "LRT_Inwoners", isAlmere, { Inwoners: "" }))).toEqual(gone);
  expect(findings(without(whole(), "LRT_Inwoners", isAlmere))).toEqual(gone);
  expect(findings(typed(whole(), "LRT_Inwoners", all, { Peildatum: "2025-01-01" }))).toEqual([]);
  const unkept = typed(whole(), "LRT_Logboek", all, { "Opdracht (voor de invoegtoepassing)": "" });
  expect(findings(without(unkept, "LRT_Inwoners", isAlmere))).toEqual([]);
});

test("a table that lost a header is not called empty", () => {
  const damaged = {
    ...whole(),
    tables: whole().tables.map((table) =>
      table.name === "LRT_Taakruil"
        ? { ...table, headers: table.headers.map((header) => (header === "Reden" ? "Waarom" : header)) }
        : table,
    ),
  };
  expect(findings(damaged)).toEqual([]);
});

test("a workbook of version 0.2.0 holds what its log tells of, and misses what is taken out", () => {
  const golden = goldenContent("0.2.0-full");
  expect(findings(golden)).toEqual([]);
  expect(findings(without(golden, "LRT_Taakruil", all))).toEqual([
    ["VERDWENEN", "Logboek", null, "Taakruil", "2023-II: Rotterdam, Delft, Gouda"],
  ]);
});

test("an exchange that was given again is found no more: whatever the quotas are by then", () => {
  const hour = (content: WorkbookContent, id: string, at: string, choice: OrderChoice = exchange()): WorkbookContent =>
    after(content, orderOf(choice, { id, at }));
  const one = hour(workbookOf(opening(autumn)), "r1", "2026-11-25T10:00:00.000Z");
  const gone = without(one, "LRT_Taakruil", all);
  expect(findings(gone)).toHaveLength(1);
  const again = hour(gone, "r2", "2026-11-26T10:00:00.000Z");
  expect(findings(again)).toEqual([]);
  const twice = without(again, "LRT_Taakruil", all);
  expect(findings(twice).map((found) => (found as readonly unknown[])[2])).toEqual(["r2"]);
  // 230 and 9 after a list: still five persons from Urk to Almere.
  const listed = hour(
    twice,
    "l",
    "2026-11-26T11:00:00.000Z",
    officialList(
      { code: "GM0034", listedName: "Almere", quota: 230, counts: true },
      { code: "GM0184", listedName: "Urk", quota: 9, counts: true },
    ),
  );
  const parties = [
    { code: "GM0034", before: 230, after: 235 },
    { code: "GM0184", before: 9, after: 4 },
  ];
  expect(findings(hour(listed, "r3", "2026-11-27T10:00:00.000Z", exchange({ parties })))).toEqual([]);
  const other = [
    { code: "GM0034", before: 230, after: 234 },
    { code: "GM0184", before: 9, after: 5 },
  ];
  expect(findings(hour(listed, "r3", "2026-11-27T10:00:00.000Z", exchange({ parties: other })))).toHaveLength(1);
});
