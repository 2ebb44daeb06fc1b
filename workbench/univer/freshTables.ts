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
 * The grid keeps each formula as it read it first, with the cells that a table had at that moment: a formula of the same text
 * would go on looking at a table that has grown since. Every calculation is told that formulas with tables must be read
 * anew, and after a change of tables that all sheets must be looked through.
 */
export class FreshTables {
  #tables: readonly TableArea[] = [];
  #changes = 0;
  #done = 0;
  #started = 0;

  constructor({ api, commands, unit, sheets }: FreshTablesOptions) {
    commands.beforeCommandExecuted((command) => {
      if (command.id !== SetFormulaCalculationStartMutation.id || command.params === undefined) return;
      const data = command.params as ISetFormulaCalculationStartMutation;
      this.#started = this.#changes;
      data.dirtySuperTableMap = { [unit]: marked(this.#tables.flatMap(({ name }) => [name, gridNameOf(name)])) };
      if (this.#changes !== this.#done)
        data.clearDependencyTreeCache = { [unit]: marked(sheets().map(({ id }) => id)) };
    });
    api.getFormula().calculationEnd((state) => {
      if (state === FormulaExecutedStateType.SUCCESS) this.#done = this.#started;
    });
  }

  set(tables: readonly TableArea[]): void {
    this.#tables = tables;
    this.#changes += 1;
  }
}

function marked(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, "1"]));
}
