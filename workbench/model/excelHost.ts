import { workbookObject } from "../objects/workbook";
import { type HostObject, hostObject } from "../protocol/hostObject";
import { processQuery, type QueryHost, References } from "../protocol/processQuery";
import type { Request, Response } from "../protocol/wire";
import type { WorkbookState } from "./workbookState";

/** One entry for the push channel of the client. */
export interface PushEntry {
  readonly category: number;
  readonly type: number;
  readonly targetId: string;
  readonly message: string;
}

/** Excel for one add-in: answers batches and pushes events. Transports carry both. */
export interface ExcelHost {
  readonly process: (request: Request) => Response;
  readonly unknownMembers: readonly string[];
  /** Called with events that the client must hear of. */
  readonly onPush: (listener: (entries: readonly PushEntry[]) => void) => void;
  /** Called after each batch, for the log of the workbench. */
  readonly onBatch: (listener: (request: Request, response: Response) => void) => void;
}

const EXCEL_EVENTS = 65536;
const WORKSHEET_CHANGED = 10;
const WORKSHEET_ADDED = 13;
const TABLE_CHANGED = 101;

/** What the client asks of services: state that this host does not keep. Every answer is null. */
const SILENT_SERVICES = /^Microsoft\.(?:ExcelServices|InternalService|AppRuntime|DynamicRibbon|Office)\./u;

export function excelHost(state: WorkbookState): ExcelHost {
  const references = new References();
  const unknownMembers: string[] = [];
  const pushListeners: ((entries: readonly PushEntry[]) => void)[] = [];
  const batchListeners: ((request: Request, response: Response) => void)[] = [];
  const host: QueryHost = {
    root: workbookObject(state, references),
    services: (typeName) => (SILENT_SERVICES.test(typeName) ? silentService(typeName) : null),
    unknownMembers,
  };
  const push = (entries: readonly PushEntry[]): void => {
    for (const listener of pushListeners) listener(entries);
  };
  state.onChanged(({ area, source }) => {
    const message = JSON.stringify({
      address: state.address(area).replace(/^.*!/u, ""),
      changeType: "RangeEdited",
      source,
      triggerSource: source === "Local" ? "ThisLocalAddin" : "Unknown",
      worksheetId: area.sheetId,
      shiftDirection: "None",
    });
    const tables = state.tables.filter((table) => table.area.sheetId === area.sheetId);
    push([
      ...[area.sheetId, "Workbook"].map((targetId) => ({
        category: EXCEL_EVENTS,
        type: WORKSHEET_CHANGED,
        targetId,
        message,
      })),
      ...tables.map(({ id }) => ({ category: EXCEL_EVENTS, type: TABLE_CHANGED, targetId: id, message })),
    ]);
  });
  state.onSheetAdded(() =>
    push([{ category: EXCEL_EVENTS, type: WORKSHEET_ADDED, targetId: "Workbook", message: "{}" }]),
  );
  return {
    process: (request) => {
      const response = processQuery(request, host, references);
      for (const listener of batchListeners) listener(request, response);
      return response;
    },
    unknownMembers,
    onPush: (listener) => pushListeners.push(listener),
    onBatch: (listener) => batchListeners.push(listener),
  };
}

/** A service that accepts every call. Only services: the Excel API itself is never silent. */
function silentService(typeName: string): HostObject {
  const accept = (): null => null;
  return hostObject(typeName, { methods: new Proxy({}, { get: () => accept, has: () => true }) });
}
