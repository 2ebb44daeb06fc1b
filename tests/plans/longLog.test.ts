import { KEPT } from "../../src/plans/keptColumn";
import { logHead } from "../../src/plans/log";
import { longLog } from "../../src/plans/longLog";
import type { Order } from "../../src/plans/order";
import type { PlacedTable } from "../../src/plans/readParts";
import type { FoundTable } from "../../src/plans/workbookContent";
import { almereAndUrk, someOrder } from "./smallTable";

type Cells = Partial<Record<(typeof logHead.columns)[number], unknown>>;

/** A line of an order that was done long ago, of which the kept order was not read. */
const line = (cells: Cells = {}): readonly unknown[] => {
  const all: Cells = {
    Opdracht: "aaaaaaaa",
    Stap: "gereed",
    Tijdstip: "2026-11-24 09:30 (UTC+1)",
    "Tijdstip (UTC)": "2026-11-24 08:30:12",
    [KEPT]: undefined,
    ...cells,
  };
  return logHead.columns.map((header) => (header in all ? all[header] : ""));
};
const logOf = (...rows: readonly (readonly unknown[])[]): FoundTable => {
  const { columns: headers } = logHead;
  return { ...almereAndUrk, id: "log", headers, rows, formulas: null };
};
const placed: PlacedTable = {
  table: logOf(),
  place: { name: "LRT_Logboek", sheet: "Logboek", row: 3, column: 0, rows: 101, columns: logHead.columns.length },
  withFormulas: false,
};
const more = (log: FoundTable | null, orders: readonly Order[] = []): readonly PlacedTable[] =>
  longLog(orders).more([placed], new Map(log === null ? [] : [[log.id, log]]));

test("kept orders are read apart from the columns beside them, and put together again", () => {
  const { partsOf, withRows } = longLog([]);
  const parts = partsOf(placed);
  expect(parts.map(({ cut }) => cut?.isKept)).toEqual([false, true]);
  const asked = parts.map((part) => {
    const values = part.cut?.isKept === true ? [["bewaard"]] : Array.from({ length: 61 }, () => ["o1"]);
    return { part, range: { values, formulas: values } };
  });
  const { rows, formulas } = withRows(placed, asked);
  expect([rows.length, rows[60]?.[0], rows[60]?.at(-1), rows[59]?.at(-1)]).toEqual([61, "o1", "bewaard", undefined]);
  expect(formulas).toBeNull();
});

test("of open orders, and of those that are asked for, the kept order is read as well", () => {
  const log = logOf(line(), line({ Opdracht: "bbbbbbbb", Stap: "begonnen" }), line({ Opdracht: someOrder.id }));
  expect(more(log)).toEqual([{ ...placed, lines: [1] }]);
  expect(more(log, [someOrder])).toEqual([{ ...placed, lines: [1, 2] }]);
});

test("what carries a moment that has still to come is read too: a clock ran ahead", () => {
  const ahead = line({ Tijdstip: "2999-01-01 01:00 (UTC+1)", "Tijdstip (UTC)": "2999-01-01 00:00:00" });
  expect(more(logOf(ahead))).toEqual([{ ...placed, lines: [0] }]);
});

test("nothing more is read where no line matters, where all was read, and of a table that was not read", () => {
  expect(more(logOf(line()))).toEqual([]);
  expect(more(logOf(line({ Opdracht: "bbbbbbbb", Stap: "begonnen", [KEPT]: "" })))).toEqual([]);
  expect(more(null)).toEqual([]);
});

test("a log that shows that it lost something is read once more with its formulas, and its lines along", () => {
  const lost = line({ Onderwerp: "#REF!" });
  expect(more(logOf(lost))).toEqual([{ ...placed, withFormulas: true, lines: [] }]);
  expect(more(logOf(lost, line({ Opdracht: "bbbbbbbb", Stap: "begonnen" })))).toEqual([
    { ...placed, withFormulas: true, lines: [1] },
  ]);
  expect(more(logOf(line({ Onderwerp: "#REF!", [KEPT]: "" })))).toEqual([{ ...placed, withFormulas: true }]);
});
