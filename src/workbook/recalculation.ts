import { forgetReceptionContext } from "./receptionContext";
import { cellText } from "./cellText";
import { excelProblem } from "./excelProblem";
import { fail, type Result, succeed } from "../text/result";

const WAIT_IN_MILLISECONDS = 300;

/**
 * Computes every cell with a formula of ours again: functions without precedents never notice a change in the tables.
 * Cells that a formula spilled to follow their anchor.
 *
 * @returns How many cells were computed.
 */
export async function recalculateFormulas(context: Excel.RequestContext): Promise<number> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id");
  await context.sync();
  const used = sheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("formulas");
    return range;
  });
  await context.sync();
  let cells = 0;
  for (const range of used) {
    if (range.isNullObject) continue;
    range.formulas.forEach((row: readonly unknown[], rowIndex) => {
      row.forEach((content, columnIndex) => {
        if (typeof content !== "string" || !/^=.*\bLRT\./iu.test(content)) return;
        const cell = range.getCell(rowIndex, columnIndex);
        cell.setDirty();
        cell.calculate();
        cells += 1;
      });
    });
  }
  await context.sync();
  return cells;
}

/** The button "Herberekenen": reads the tables anew and computes every formula of ours. */
export async function recalculateWorkbook(): Promise<Result<number>> {
  forgetReceptionContext();
  try {
    return succeed(await Excel.run(recalculateFormulas));
  } catch (caught) {
    return fail(excelProblem(caught));
  }
}

/**
 * Watches the workbook: when a table or pointer of ours changes, by this person or a colleague, formulas that depend on
 * them are computed again. Only reads and computes; it never writes.
 *
 * @param onChange Told after each change, to refresh what is shown.
 */
export async function watchWorkbook(onChange: () => void): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      clearTimeout(timer);
      timer = setTimeout(() => void refresh(event.worksheetId, onChange), WAIT_IN_MILLISECONDS);
      return Promise.resolve();
    });
    await context.sync();
  });
}

async function refresh(worksheetId: string, onChange: () => void): Promise<void> {
  const holds = await contentsOf(worksheetId);
  if (holds === "nothing") return;
  if (holds === "context") await recalculateWorkbook();
  onChange();
}

/**
 * What a sheet holds of ours: what formulas ask for without naming its cells, other tables, or nothing. Excel itself follows
 * formulas that name their cells; typing elsewhere costs one small read.
 */
async function contentsOf(worksheetId: string): Promise<"context" | "tables" | "nothing"> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
      sheet.load("name");
      sheet.tables.load("items/name");
      const pointer = context.workbook.names.getItemOrNullObject("LRT_ActiefBesluit").getRangeOrNullObject();
      pointer.load("worksheet/name");
      await context.sync();
      if (sheet.isNullObject) return "nothing";
      if (!pointer.isNullObject && pointer.worksheet.name === sheet.name) return "context";
      const headers = sheet.tables.items.map((table) => table.getHeaderRowRange().load("values"));
      if (headers.length === 0) return "nothing";
      await context.sync();
      return headers.some(({ values }) => isContext((values[0] ?? []).map(cellText))) ? "context" : "tables";
    });
  } catch {
    return "nothing";
  }
}

/** Decisions, keys and inhabitants: functions answer from them without naming them. A damaged table counts by its first column. */
function isContext(headers: readonly string[]): boolean {
  return (
    ["BesluitId", "Sleutel", "Inwoners"].some((header) => headers.includes(header)) && !headers.includes("Halfjaar")
  );
}
