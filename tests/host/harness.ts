import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type RequestCounts, RequestGate } from "../../workbench/faults/requestGate";
import { directCaller, type CustomFunction, type FunctionMetadata } from "../../workbench/functions/directCaller";
import { Colleague } from "../../workbench/model/colleague";
import { excelHost, type ExcelHost } from "../../workbench/model/excelHost";
import { memoryGrid } from "../../workbench/model/memoryGrid";
import type { CellValue } from "../../workbench/model/gridModel";
import { excels, type HostBehaviour } from "../../workbench/model/hostBehaviour";
import { resolveReference } from "../../workbench/model/references";
import { WorkbookState } from "../../workbench/model/workbookState";
import { openNodeClient } from "../../workbench/transport/node";
import { installGlobals, inTurn, type OfficeGlobals, removeGlobals, within } from "./officeGlobals";

export interface OpenHost {
  readonly state: WorkbookState;
  readonly host: ExcelHost;
  /** Where requests of this client go wrong, wait, or are counted. */
  readonly gate: RequestGate;
  readonly requests: RequestCounts;
  /** The person at this computer, and somebody at another one. */
  readonly person: Colleague;
  readonly colleague: Colleague;
  /** Values of an address such as "Blad1!A1:B2", after calculation. */
  readonly read: (address: string) => Promise<CellValue[][]>;
  /** Types into a cell, as a person does. */
  readonly type: (address: string, content: CellValue) => void;
  /** Runs work with the Excel of this client, whichever other clients are open. */
  readonly as: <Value>(work: () => Value) => Value;
  /** Remembers the whole workbook after calculation; what it answers puts it back, as often as wanted. */
  readonly snapshot: () => Promise<() => void>;
  readonly close: () => void;
}

export interface HostOptions {
  /** Beside those of the Excel that LRT_EXCEL names: `LRT_EXCEL=filling npx jest --selectProjects host`. */
  readonly behaviour?: Partial<HostBehaviour>;
  /** While one member works the others wait: quicker than members who work at the same time. */
  readonly takeTurns?: boolean;
}

/**
 * Opens a workbook in memory with the real client of Excel in front of it, and puts its globals in place. The functions
 * are those of the add-in when a test loads them, else none.
 */
export function openHost(options: HostOptions = {}): OpenHost {
  const [member] = openMembers(1, options);
  if (member === undefined) throw new Error("No host.");
  return member;
}

/** How the Excel behaves that LRT_EXCEL names. */
function namedExcel(): Partial<HostBehaviour> {
  const kind = process.env["LRT_EXCEL"] ?? "quiet";
  const named = excels[kind];
  if (named === undefined) throw new Error(`There is no Excel called ${kind}.`);
  return named;
}

/**
 * Requests that an order takes more where a name such as 's-Gravenhage shows the mark of text too: that is seen when it is read back, and it is
 * written once more.
 */
export function requestsForMarks(): number {
  return namedExcel().apostropheEaten === false ? 5 : 0;
}

/** Opens several clients of Excel on one workbook, each at a computer of its own. Functions of cells are those of the first. */
export function openMembers(
  count: number,
  { behaviour = {}, takeTurns = false }: HostOptions = {},
): readonly OpenHost[] {
  const metadata = JSON.parse(
    readFileSync(resolve(__dirname, "../functions/functions.json"), "utf8"),
  ) as FunctionMetadata;
  let implementation: (id: string) => CustomFunction | undefined = () => undefined;
  const state = new WorkbookState(memoryGrid(directCaller(metadata, (id) => implementation(id))), {
    ...namedExcel(),
    ...behaviour,
  });
  state.addSheet("Blad1");
  const members = Array.from({ length: count }, () => openMember(state, takeTurns ? inTurn : within));
  const functions = members[0]?.globals["CustomFunctions"] as {
    _association: { mappings: Record<string, CustomFunction> };
  };
  implementation = (id) => functions._association.mappings[id];
  return members.map(({ member }) => member);
}

function openMember(
  state: WorkbookState,
  inside: typeof within,
): { readonly member: OpenHost; readonly globals: OfficeGlobals } {
  const host = excelHost(state);
  const gate = new RequestGate(host, state);
  const client = openNodeClient(host, {
    carry: (request, waitsForCellEdit) => gate.carry(request, waitsForCellEdit),
    within: (work) => inside(globals, work),
  });
  const globals = client.window as unknown as OfficeGlobals;
  // In Node the client never reports that it is ready, because no page was loaded; in a page it does.
  Object.assign(globals["Office"] as object, {
    onReady: () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }),
  });
  installGlobals(globals);
  const area = (address: string) => {
    const resolved = resolveReference(address, state.activeSheet, state.space);
    if (resolved === null) throw new Error(`No such range: ${address}`);
    return resolved;
  };
  const person = new Colleague(state, host.computer);
  const member: OpenHost = {
    state,
    host,
    gate,
    requests: gate.counts,
    person,
    colleague: new Colleague(state, {}),
    read: async (address) => {
      await state.grid.settled();
      return state.grid.values(area(address));
    },
    type: (address, content) => person.type(address, content),
    as: (work) => inside(globals, work),
    snapshot: async () => {
      await state.grid.settled();
      return state.snapshot();
    },
    close: () => {
      removeGlobals(globals);
      client.close();
    },
  };
  return { member, globals };
}
