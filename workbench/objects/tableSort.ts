import { sortTable } from "../model/sortTable";
import type { TableState, WorkbookState } from "../model/workbookState";
import { HostError } from "../protocol/hostError";
import { type HostObject, hostObject, type WireValue } from "../protocol/hostObject";
import { bodyOf } from "./tableParts";

/** Sorting a table by one column, as `table.sort.apply` does; by more columns Excel can, and nothing of ours does. */
export function tableSortObject(state: WorkbookState, table: TableState): HostObject {
  return hostObject("TableSort", {
    methods: {
      Apply: (fields) => {
        const [field] = Array.isArray(fields) ? (fields as readonly Readonly<Record<string, WireValue>>[]) : [];
        const column = Number(field?.["Key"] ?? field?.["key"] ?? Number.NaN);
        if (!Number.isInteger(column)) throw new HostError("InvalidArgument", "A column was expected.");
        const isUp = (field?.["Ascending"] ?? field?.["ascending"] ?? true) === true;
        sortTable(state, bodyOf(table), column, isUp ? "ascending" : "descending");
        state.events.changed(bodyOf(table), "Local", "RowSorted");
        return null;
      },
    },
  });
}
