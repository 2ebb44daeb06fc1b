import { ICommandService, type Injector } from "@univerjs/core";
import {
  IDefinedNamesService,
  ISuperTableService,
  SetDefinedNameMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import type { TableArea } from "../model/gridModel";
import { gridRange } from "./gridArea";
import { gridColumnOf, gridNameOf } from "./tableNames";

/** Makes names known to formulas; names that are gone are removed. */
export function defineNames(injector: Injector, unit: string, names: ReadonlyMap<string, string>): void {
  const service = injector.get(IDefinedNamesService);
  for (const known of Object.values(service.getDefinedNameMap(unit) ?? {})) {
    if (!names.has(known.name)) service.removeDefinedName(unit, known.id);
  }
  for (const [name, formula] of names) {
    injector.get(ICommandService).syncExecuteCommand(SetDefinedNameMutation.id, {
      unitId: unit,
      id: `naam-${name}`,
      name,
      formulaOrRefString: formula.replace(/^=/u, ""),
    });
  }
}

/** Makes tables known to formulas, such as =SUM(LRT_Besluit[Plekken]); the ones that did not change are known already. */
export function defineTables(
  injector: Injector,
  unit: string,
  tables: readonly TableArea[],
  before: readonly TableArea[],
): void {
  const service = injector.get(ISuperTableService);
  const names = new Set(tables.flatMap(({ name }) => [name, gridNameOf(name)]));
  for (const known of [...(service.getTableMap(unit)?.keys() ?? [])]) {
    if (!names.has(known)) service.remove(unit, known);
  }
  const known = new Set(before.map((table) => JSON.stringify(table)));
  for (const { name, columns, area } of tables.filter((table) => !known.has(JSON.stringify(table)))) {
    const reference = {
      sheetId: area.sheetId,
      titleMap: new Map(columns.map((column, index) => [gridColumnOf(column), index])),
      range: gridRange(area),
    };
    for (const tableName of new Set([name, gridNameOf(name)])) {
      injector
        .get(ICommandService)
        .syncExecuteCommand(SetSuperTableMutation.id, { unitId: unit, tableName, reference });
    }
  }
}
