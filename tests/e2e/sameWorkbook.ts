import type { Page } from "playwright-core";
import { localAddress, quotedSheet } from "../../workbench/model/cellArea";
import type { CellValue } from "../../workbench/model/gridModel";
import { workbookData } from "../../workbench/model/workbookData";
import type { WorkbookState } from "../../workbench/model/workbookState";

/** A cell that shows one thing in memory and another on the screen. */
export interface Difference {
  readonly cell: string;
  readonly formula: CellValue | undefined;
  readonly inMemory: CellValue | undefined;
  readonly onScreen: CellValue | undefined;
  readonly formulaOnScreen: CellValue | undefined;
}

/** Puts a workbook of the grid in memory on the screen, and compares every cell of every sheet after calculation. */
export async function differences(page: Page, state: WorkbookState): Promise<readonly Difference[]> {
  await state.grid.settled();
  await page.evaluate(async (data) => {
    window.workbench?.load(data);
    await window.workbench?.settled();
  }, workbookData(state));
  return await differencesNow(page, state);
}

/** Compares again after both were changed. */
export async function differencesNow(page: Page, state: WorkbookState): Promise<readonly Difference[]> {
  await state.grid.settled();
  const found: Difference[] = [];
  for (const { id, name } of state.grid.sheets()) {
    const used = state.grid.usedArea(id);
    if (used === null) continue;
    const address = `${quotedSheet(name)}!${localAddress(used)}`;
    const onScreen = await page.evaluate(async (asked) => {
      await window.workbench?.settled();
      return { values: window.workbench?.read(asked) ?? [], formulas: window.workbench?.formulas(asked) ?? [] };
    }, address);
    const formulas = state.grid.formulas(used);
    state.grid.values(used).forEach((row, r) => {
      row.forEach((inMemory, c) => {
        const cell = { ...used, row: used.row + r, column: used.column + c, rows: 1, columns: 1 };
        const formula = formulas[r]?.[c];
        const shown = onScreen.values[r]?.[c];
        const formulaOnScreen = onScreen.formulas[r]?.[c];
        if (isSame(shown, inMemory) && formulaOnScreen === formula) return;
        found.push({ cell: `${name}!${localAddress(cell)}`, formula, inMemory, onScreen: shown, formulaOnScreen });
      });
    });
  }
  return found;
}

/** Excel shows 15 digits: the last bit of a division depends on how a grid rounds. */
const DIGITS = 14;

function isSame(one: CellValue | undefined, other: CellValue | undefined): boolean {
  return typeof one === "number" && typeof other === "number"
    ? one.toPrecision(DIGITS) === other.toPrecision(DIGITS)
    : one === other;
}
