import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { directCaller, type CustomFunction, type FunctionMetadata } from "../../workbench/functions/directCaller";
import { excelHost, type ExcelHost } from "../../workbench/model/excelHost";
import { memoryGrid } from "../../workbench/model/memoryGrid";
import type { CellValue, FunctionCaller } from "../../workbench/model/gridModel";
import { resolveReference } from "../../workbench/model/references";
import { WorkbookState } from "../../workbench/model/workbookState";
import { openNodeClient } from "../../workbench/transport/node";

/** The globals that the add-in finds in Excel. */
const GLOBALS = ["Office", "Excel", "OfficeExtension", "CustomFunctions"] as const;

export interface OpenHost {
  readonly state: WorkbookState;
  readonly host: ExcelHost;
  /** Values of an address such as "Blad1!A1:B2", after calculation. */
  readonly read: (address: string) => Promise<CellValue[][]>;
  /** Types into a cell, as a person does. */
  readonly type: (address: string, content: CellValue) => void;
  readonly close: () => void;
}

/**
 * Opens a workbook in memory with the real client of Excel in front of it, and puts its globals in place. The functions
 * are those of the add-in when a test loads them, else none.
 */
export function openHost(): OpenHost {
  const metadata = JSON.parse(
    readFileSync(resolve(__dirname, "../functions/functions.json"), "utf8"),
  ) as FunctionMetadata;
  let implementation: (id: string) => CustomFunction | undefined = () => undefined;
  const caller: FunctionCaller = directCaller(metadata, (id) => implementation(id));
  const state = new WorkbookState(memoryGrid(caller));
  state.addSheet("Blad1");
  const host = excelHost(state);
  const client = openNodeClient(host);
  const found = client.window as unknown as Record<string, unknown>;
  const functions = found["CustomFunctions"] as { _association: { mappings: Record<string, CustomFunction> } };
  implementation = (id) => functions._association.mappings[id];
  for (const name of GLOBALS) Object.assign(globalThis, { [name]: found[name] });
  // In Node the client never reports that it is ready, because no page was loaded; in a page it does.
  Object.assign(found["Office"] as object, {
    onReady: () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }),
  });
  const area = (address: string) => {
    const space = { sheets: state.grid.sheets(), names: state.names, tables: state.tables };
    const resolved = resolveReference(address, state.activeSheet, space);
    if (resolved === null) throw new Error(`No such range: ${address}`);
    return resolved;
  };
  return {
    state,
    host,
    read: async (address) => {
      await state.grid.settled();
      return state.grid.values(area(address));
    },
    type: (address, content) => state.write(area(address), [[content]]),
    close: () => {
      for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
      client.close();
    },
  };
}
