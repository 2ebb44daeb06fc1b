/** An Excel in Node for a command: a workbook in memory, the real client in front of it, and the functions of the add-in. */
import { directCaller, type CustomFunction, type FunctionMetadata } from "../functions/directCaller";
import { excelHost } from "../model/excelHost";
import { memoryGrid } from "../model/memoryGrid";
import { WorkbookState } from "../model/workbookState";
import { openNodeClient } from "../transport/node";

export interface OpenExcel {
  readonly state: WorkbookState;
  readonly close: () => void;
}

type Globals = Record<string, unknown>;

const NAMES = ["Office", "Excel", "OfficeExtension", "CustomFunctions"] as const;

/**
 * Opens an empty workbook with one sheet. One at a time: the add-in finds its Excel in the globals of the process.
 *
 * @param loadFunctions Ties the functions of the add-in to `CustomFunctions`, which is there by then.
 */
export async function openExcel(metadata: FunctionMetadata, loadFunctions: () => unknown): Promise<OpenExcel> {
  let implementation: (id: string) => CustomFunction | undefined = () => undefined;
  const state = new WorkbookState(memoryGrid(directCaller(metadata, (id) => implementation(id))));
  state.addSheet("Blad1");
  const client = openNodeClient(excelHost(state));
  const window = client.window as unknown as Globals;
  // In Node the client never reports that it is ready, because no page was loaded; in a page it does.
  Object.assign(window["Office"] as object, {
    onReady: () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }),
  });
  for (const name of NAMES) {
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: window[name] });
  }
  await loadFunctions();
  const functions = window["CustomFunctions"] as { _association: { mappings: Record<string, CustomFunction> } };
  implementation = (id) => functions._association.mappings[id];
  return {
    state,
    close: () => {
      for (const name of NAMES) Reflect.deleteProperty(globalThis, name);
      client.close();
    },
  };
}
