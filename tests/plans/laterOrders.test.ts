/** Which lines of the log tell of orders that came after one that is completed now, and may have taken its place. */
import { idsAhead, isOvertaken, laterOrders } from "../../src/plans/laterOrders";
import { logLayout } from "../../src/plans/log";
import type { FoundTable } from "../../src/plans/workbookContent";
import { someOrder } from "./smallTable";
import { cellsOf, tableOf } from "./tableOf";

const KEPT = "Opdracht (voor de invoegtoepassing)";
const kept = '{"at":"2026-11-25T09:00:00.000Z"}';
/** An order of half past eight, and one of nine o'clock. */
const NINE = {
  Opdracht: "o2",
  Stap: "gereed",
  Actie: "Proef",
  Onderwerp: "2025",
  "Tijdstip (UTC)": "2026-11-25 09:00:00",
  "Nieuwe vingerafdruk": "sha256:2",
  [KEPT]: kept,
};

const log = (...lines: readonly Readonly<Record<string, unknown>>[]): FoundTable =>
  tableOf("LRT_Logboek", { rows: lines.map((cells) => cellsOf("LRT_Logboek", { ...NINE, ...cells })) });
/** The log in which somebody typed a formula that shows what stood there. */
const typedIn = (header: string): FoundTable => {
  const table = log({});
  const formulas = table.rows.map((row) => row.map((cell, place) => (table.headers[place] === header ? "=A1" : cell)));
  return { ...table, formulas };
};
/** It saw the line of an earlier order. */
const halfPastEight = { ...someOrder, seen: { LRT_Logboek: "o0" } };
const later = (...tables: readonly FoundTable[]) => laterOrders(halfPastEight, ["Proef"], { tables });

describe("orders after one of half past eight", () => {
  test("are told with what they did, whether they are done, and the order itself", () => {
    expect(later(log({}, { Opdracht: "o3", Stap: "begonnen" }))).toStrictEqual([
      { action: "Proef", subject: "2025", isDone: true, kept },
      { action: "Proef", subject: "2025", isDone: false, kept },
    ]);
    expect(later()).toStrictEqual([]);
  });

  test.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ["came earlier", { "Tijdstip (UTC)": "2026-11-25 08:00:00", [KEPT]: "" }],
    ["is its own", { Opdracht: "o1" }],
    ["has no id", { Opdracht: "" }],
    ["is of another kind", { Actie: "Notitie" }],
    ["says a number where an action belongs", { Actie: 7 }],
  ])("are none where the line %s", (_what, cells) => {
    expect(later(log(cells))).toStrictEqual([]);
  });

  test.each(["Opdracht", "Stap", "Actie", "Onderwerp", "Tijdstip (UTC)"])(
    "are none where %s is a formula: what it shows is of another cell",
    (header) => {
      expect(later(typedIn(header))).toStrictEqual([]);
    },
  );

  test("are told by a log of an earlier version too, which kept no orders", () => {
    const table = log({});
    const place = logLayout.columns.indexOf(KEPT);
    const without = <Cell>(cells: readonly Cell[]): readonly Cell[] => cells.filter((_cell, at) => at !== place);
    const older = { ...table, headers: without(table.headers), rows: table.rows.map(without) };
    expect(later(older)).toStrictEqual([{ action: "Proef", subject: "2025", isDone: true, kept: "" }]);
  });
});

describe("that a later order left the same", () => {
  const overtaken = (table: FoundTable, fingerprint = "sha256:2", action = "Proef"): boolean =>
    isOvertaken(someOrder, { action, fingerprint }, { tables: [table] });

  test("is known by its fingerprint and its kind", () => {
    expect(overtaken(log({}))).toBe(true);
    expect(overtaken(log({}), "sha256:3")).toBe(false);
    expect(overtaken(log({}), "sha256:2", "Notitie")).toBe(false);
    expect(overtaken(log({ "Nieuwe vingerafdruk": "" }), "")).toBe(false);
  });

  test.each(["Stap", "Actie", "Nieuwe vingerafdruk"])("is not known where %s is a formula", (header) => {
    expect(overtaken(typedIn(header))).toBe(false);
  });
});

test("what a clock that runs ahead gave is ahead of the order, also when the order saw it", () => {
  const seen = { ...someOrder, seen: { LRT_Logboek: "o2" } };
  const tables = [log({})];
  expect(idsAhead(seen, { tables })).toEqual(["o2"]);
  expect(laterOrders(seen, ["Proef"], { tables })).toEqual([]);
});
