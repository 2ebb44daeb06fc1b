/**
 * The real office.js in Node: its Excel part in a jsdom window, carried by the bridge that desktop hosts use. Nothing of
 * the library is changed; it is read from the development dependency.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { JSDOM, VirtualConsole } from "jsdom";
import type { Carried } from "../faults/requestGate";
import type { ExcelHost, PushEntry } from "../model/excelHost";
import type { Request } from "../protocol/wire";

interface BridgeMessage {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: Request };
}

/** Set in the flags of a request that waits while somebody types in a cell. */
const WAITS_FOR_CELL_EDIT = 64;
const NO_CONNECTION = 503;

export interface NodeClientOptions {
  /** Carries out a request; without it the host does so at once. */
  readonly carry?: (request: Request, waitsForCellEdit: boolean) => Carried | Promise<Carried>;
  /** Runs what the client does about an event. */
  readonly within?: (work: () => void) => void;
}

export interface NodeClient {
  readonly window: JSDOM["window"];
  readonly close: () => void;
}

const PAGE = "https://localhost/taskpane.html?_host_Info=Excel$Web$16.01$nl-NL$correlation$$disableLogging$3";

/** Opens a window with the client of Excel that talks to `host`. */
export function openNodeClient(host: ExcelHost, options: NodeClientOptions = {}): NodeClient {
  const carry = options.carry ?? ((request: Request) => host.process(request));
  const within = options.within ?? ((work: () => void) => work());
  const dom = new JSDOM("<!doctype html><title>Taakvenster</title>", {
    url: PAGE,
    runScripts: "outside-only",
    virtualConsole: new VirtualConsole(),
  });
  const { window } = dom;
  const bridge: {
    onMessageFromHost?: (text: string) => void;
    sendMessageToHost: (text: string) => void;
  } = {
    sendMessageToHost: (text) => {
      const { id, flags = 0, message } = JSON.parse(text) as BridgeMessage;
      const tell = (carried: Carried): void => {
        if (carried === null) return;
        const told = JSON.stringify(answer(id, carried));
        // After everything that waits for nothing but its turn, as from another process, and without waiting itself.
        setImmediate(() => bridge.onMessageFromHost?.(told));
      };
      const carried = carry(message.body, (flags & WAITS_FOR_CELL_EDIT) !== 0);
      if (carried instanceof Promise) void carried.then(tell);
      else tell(carried);
    },
  };
  Object.assign(window, { _richApiNativeBridge: bridge });
  host.onPush((entries) => within(() => bridge.onMessageFromHost?.(JSON.stringify(pushed(entries)))));
  for (const name of ["office.js", "excel-web-16.00.js"]) runScript(dom, name);
  return { window, close: () => window.close() };
}

/** Compiled once for all windows. */
const scripts = new Map<string, Script>();

/** office.js ends by throwing a text about its own file name, because no script element loaded it: harmless here. */
function runScript(dom: JSDOM, name: string): void {
  const script = scripts.get(name) ?? new Script(officeScript(name), { filename: name });
  scripts.set(name, script);
  try {
    script.runInContext(dom.getInternalVMContext());
  } catch (caught) {
    if (typeof caught !== "string") throw caught;
  }
}

function officeScript(name: string): string {
  const found = createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json");
  return readFileSync(join(dirname(found), "dist", name), "utf8");
}

/** The client takes a body as text and as an object, as it sends its own; text within text takes three times as long. */
function answer(id: number, carried: Exclude<Carried, null>): unknown {
  const message = carried === "broken" ? { statusCode: NO_CONNECTION, body: "" } : { statusCode: 200, body: carried };
  return { id, type: 2, message: { headers: {}, ...message } };
}

function pushed(entries: readonly PushEntry[]): unknown {
  return {
    type: 3,
    controlId: "",
    message: {
      entries: entries.map(({ category, type, targetId, message }) => [category, type, targetId, message, "", false]),
    },
  };
}
