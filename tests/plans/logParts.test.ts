import { text } from "../../src/plans/cellContent";
import { logEntry } from "../../src/plans/desiredState";
import { logLayout } from "../../src/plans/log";
import { logParts } from "../../src/plans/logParts";
import type { TableDifference } from "../../src/plans/tableDifference";
import { logOf, someOrder } from "./smallTable";

test("of a line that is renewed its moment goes first and its step last", () => {
  const cells = ["Tijdstip", "Stap", "Wie"].map((header) => ({ row: 0, header, content: text("x") }));
  const changed: TableDifference = {
    ...{ kind: "changed", layout: logLayout, found: logOf(someOrder, logEntry("Ruil", "2023-II")), cells },
    ...{ addedColumns: [], addedRows: [], isDoubled: false, isUnnamed: false },
  };
  const { given, step } = logParts(changed);
  const headers = (part: TableDifference): unknown =>
    part.kind === "changed" ? part.cells.map(({ header }) => header) : null;
  expect([headers(given), headers(step)]).toEqual([["Tijdstip", "Wie"], ["Stap"]]);
});

test("a new log has nothing to renew", () => {
  const made: TableDifference = { kind: "new", layout: logLayout, rows: [], bars: undefined, frame: null };
  expect(logParts(made)).toEqual({ given: made, step: made });
});
