import { workbookObject } from "../objects/workbook";
import type { HostErrorCode } from "../protocol/hostError";
import { type HostObject, hostObject } from "../protocol/hostObject";
import { processQuery, type QueryHost, References } from "../protocol/processQuery";
import type { Request, Response } from "../protocol/wire";
import { changeEntries, type PushEntry, sheetEntries } from "./pushEntries";
import type { WorkbookState } from "./workbookState";

export type { PushEntry } from "./pushEntries";

/** Excel for one add-in: answers batches and pushes events. Transports carry both. */
export interface ExcelHost {
  /** `until` stops the batch before the action with that number, with an error as Excel gives one. */
  readonly process: (request: Request, until?: number) => Response;
  readonly unknownMembers: readonly string[];
  /** Called with events that the client must hear of, once it registered a handler. */
  readonly onPush: (listener: (entries: readonly PushEntry[]) => void) => void;
  /** Called after each batch, for the log of the workbench. */
  readonly onBatch: (listener: (request: Request, response: Response) => void) => void;
  /** The workbook as one add-in of this host sees it changed: what others do is not local. */
  readonly computer: object;
}

/** What the client asks of services: state that this host does not keep. Every answer is null. */
const SILENT_SERVICES = /^Microsoft\.(?:ExcelServices|InternalService|AppRuntime|DynamicRibbon|Office)\./u;

export function excelHost(state: WorkbookState): ExcelHost {
  const references = new References();
  const unknownMembers: string[] = [];
  const pushListeners: ((entries: readonly PushEntry[]) => void)[] = [];
  const batchListeners: ((request: Request, response: Response) => void)[] = [];
  const computer = {};
  let isListening = false;
  const host: QueryHost = {
    root: workbookObject(state, references),
    services: (typeName) => (SILENT_SERVICES.test(typeName) ? silentService(typeName) : null),
    unknownMembers,
    onRegistered: () => {
      isListening = true;
    },
  };
  // As Excel does: a client that registered no handler hears nothing, and costs nothing.
  const push = (entriesOf: () => readonly PushEntry[]): void => {
    if (!isListening) return;
    const entries = entriesOf();
    for (const listener of pushListeners) listener(entries);
  };
  state.events.onChanged((change) => push(() => changeEntries(change, computer, state)));
  const isHere = (): boolean => state.events.actor.at === null || state.events.actor.at === computer;
  state.events.onSheetAdded((sheetId) => push(() => sheetEntries("added", sheetId, isHere())));
  state.events.onSheetRemoved((sheetId) => push(() => sheetEntries("removed", sheetId, isHere())));
  const answer = (request: Request, until: number | undefined): Response => {
    const limit = state.behaviour.payloadLimit;
    const isTooLarge = (sent: Request | Response): boolean => limit !== null && JSON.stringify(sent).length > limit;
    if (isTooLarge(request)) return refusal("RequestPayloadSizeLimitExceeded");
    const response = state.events.during({ at: computer, isAddIn: true }, () =>
      state.undo.during(() => processQuery(request, host, references, until)),
    );
    return isTooLarge(response) ? refusal("ResponsePayloadSizeLimitExceeded") : response;
  };
  return {
    process: (request, until) => {
      const response = answer(request, until);
      for (const listener of batchListeners) listener(request, response);
      return response;
    },
    unknownMembers,
    onPush: (listener) => pushListeners.push(listener),
    onBatch: (listener) => batchListeners.push(listener),
    computer,
  };
}

/** The answer to a request that is refused as a whole. */
export function refusal(code: HostErrorCode, message: string = code): Response {
  return { Results: [], Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 } };
}

/** A service that accepts every call. Only services: the Excel API itself is never silent. */
function silentService(typeName: string): HostObject {
  const accept = (): null => null;
  return hostObject(typeName, { methods: new Proxy({}, { get: () => accept, has: () => true }) });
}
