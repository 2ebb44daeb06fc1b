import type { TableDifference } from "./tableDifference";

/**
 * What is renewed in the log, in two parts: of an order that is given again first when that was and the order itself, or what it writes next
 * would be newer than its line; and last how far it came.
 */
export function logParts(table: TableDifference): {
  readonly given: TableDifference;
  readonly step: TableDifference;
} {
  if (table.kind === "new") return { given: table, step: table };
  return {
    given: { ...table, cells: table.cells.filter(({ header }) => header !== "Stap") },
    step: { ...table, cells: table.cells.filter(({ header }) => header === "Stap") },
  };
}
