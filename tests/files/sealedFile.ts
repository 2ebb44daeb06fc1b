/** A workbook from a file with a seal of what it holds: the row and the line of the log that the order writes. */
import { sealable } from "../../src/findings/sealable";
import { columnLetters } from "../../src/plans/address";
import { heldBy } from "../../src/plans/cellContent";
import { HEADER_ROW } from "../../src/plans/tableLayout";
import { titleLines } from "../../src/plans/tableTitle";
import type { FileCell, FileWorkbook } from "../../workbench/files/fileWorkbook";
import { inspectedFile } from "../../workbench/files/inspectFile";
import { orderOf, planned } from "../plans/reception/decisions";
import { withCopiedRow } from "./changedFile";
import { sheetOf } from "./sampleState";

export function withSeal(file: FileWorkbook): FileWorkbook {
  const inspected = inspectedFile(file);
  const state = inspected.ok ? sealable(inspected.value) : inspected;
  if (!state.ok) throw new Error(JSON.stringify(state.problems));
  const seal = { name: "Stuk", decision: "", key: "", state: state.value };
  const { tables, log } = planned(orderOf({ kind: "seal", seal }, { id: "zegel123" }));
  const [desired] = tables;
  if (desired === undefined) throw new Error("There is no seal.");
  const { layout, rows } = desired;
  const line = (row: number, words: readonly string[]): FileWorkbook["sheets"][number]["rows"][number] => ({
    row,
    cells: words.map((value, column): FileCell => {
      return { column, kind: "text", value, formula: null, array: null, format: 0, rich: null };
    }),
    isHidden: false,
    height: null,
    format: null,
  });
  const written = layout.columns.map((header) => {
    const content = rows[0]?.cells.get(header);
    return content === undefined ? "" : String(heldBy(content));
  });
  const model = sheetOf(file, "Besluit");
  const table = model.tables.map((one) => ({
    ...one,
    name: layout.name,
    address: `A${HEADER_ROW + 1}:${columnLetters(layout.columns.length - 1)}${HEADER_ROW + 2}`,
    columns: layout.columns.map((name) => ({ name, formula: null })),
    origin: null,
  }));
  const sheet = {
    ...model,
    name: layout.sheet,
    rows: [
      ...titleLines(layout).map((words, row) => line(row, [words])),
      line(HEADER_ROW, layout.columns),
      line(HEADER_ROW + 1, written),
    ],
    tables: table,
    validations: [],
    conditionals: [],
    origin: null,
  };
  return withCopiedRow({ ...file, sheets: [...file.sheets, sheet] }, "Logboek", 0, {
    Opdracht: "zegel123",
    Stap: "gereed",
    Actie: log.action,
    Onderwerp: log.subject,
    "Nieuwe vingerafdruk": log.fingerprintAfter,
  });
}
