import type { ICommandService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  FormulaExecutedStateType,
  type ISetFormulaCalculationStartMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { SheetInfo, TableArea } from "../model/gridModel";
import { gridNameOf } from "./tableNames";

export interface FreshTablesOptions {
  readonly api: FUniver;
  readonly commands: ICommandService;
  readonly unit: string;
  readonly sheets: () => readonly SheetInfo[];
}

/**
 * The grid keeps each formula as it read it first, with the cells that a table or a name had at that moment: a formula of the same text
 * would go on looking at a table that has grown since, and at the place where a name stood. Every calculation is told that formulas with
 * tables must be read anew, and after a change of tables or names that all sheets must be looked through, and formulas with those names.
 */
export class FreshTables {
  #tables: readonly TableArea[] = [];
  #names: ReadonlyMap<string, string> = new Map();
  /** Names of cells and tables that stand for something else since a calculation that came through. */
  readonly #renewed = new Set<string>();
  /** Names that ever moved: of their formulas the grid goes on keeping what it read first. */
  readonly #movedNames = new Set<string>();
  /** The grid does not know which formulas look at a name or a table that moved: then all are computed. */
  #isMoved = false;
  #changes = 0;
  #done = 0;
  #started = 0;

  constructor({ api, commands, unit, sheets }: FreshTablesOptions) {
    commands.beforeCommandExecuted((command) => {
      if (command.id !== SetFormulaCalculationStartMutation.id || command.params === undefined) return;
      const data = command.params as ISetFormulaCalculationStartMutation;
      this.#started = this.#changes;
      const tables = this.#tables.flatMap(({ name }) => [name, gridNameOf(name)]);
      // What it is told of tables it looks for in the text of formulas: so it finds names that moved as well.
      data.dirtySuperTableMap = { [unit]: marked([...tables, ...this.#movedNames]) };
      if (this.#changes === this.#done) return;
      data.clearDependencyTreeCache = { [unit]: marked(sheets().map(({ id }) => id)) };
      data.dirtyDefinedNameMap = { [unit]: marked([...this.#renewed]) };
      if (this.#isMoved) data.forceCalculation = true;
    });
    api.getFormula().calculationEnd((state) => {
      if (state !== FormulaExecutedStateType.SUCCESS) return;
      this.#done = this.#started;
      if (this.#changes !== this.#done) return;
      this.#renewed.clear();
      this.#isMoved = false;
    });
  }

  setNames(names: ReadonlyMap<string, string>): void {
    const isOther = (name: string): boolean => names.get(name) !== this.#names.get(name);
    const changed = [...new Set([...names.keys(), ...this.#names.keys()])].filter(isOther);
    const moved = changed.filter((name) => names.has(name) && this.#names.has(name));
    for (const name of moved) this.#movedNames.add(name);
    this.#isMoved ||= moved.length > 0;
    this.#names = new Map(names);
    if (changed.length === 0) return;
    for (const name of changed) this.#renewed.add(name);
    this.#changes += 1;
  }

  set(tables: readonly TableArea[]): void {
    const moved = tables.filter((table) => {
      const before = this.#tables.find(({ name }) => name === table.name);
      return before !== undefined && cornerOf(before) !== cornerOf(table);
    });
    for (const { name } of moved) for (const known of [name, gridNameOf(name)]) this.#renewed.add(known);
    this.#isMoved ||= moved.length > 0;
    this.#tables = tables;
    this.#changes += 1;
  }
}

function cornerOf({ area }: TableArea): string {
  return `${area.sheetId}!${area.row}:${area.column}`;
}

function marked(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, "1"]));
}
