/**
 * The real office.js in Node: its Excel part in a jsdom window, carried by the bridge that desktop hosts use. Nothing of
 * the library is changed; it is read from the development dependency.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { JSDOM, VirtualConsole } from "jsdom";
import type { ExcelHost, PushEntry } from "../model/excelHost";
import type { Request } from "../protocol/wire";

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: Request };
}

export interface NodeClient {
  readonly window: JSDOM["window"];
  readonly close: () => void;
}

const PAGE = "https://localhost/taskpane.html?_host_Info=Excel$Web$16.01$nl-NL$correlation$$disableLogging$3";

/** Opens a window with the client of Excel that talks to `host`. */
export function openNodeClient(host: ExcelHost): NodeClient {
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
      const { id, message } = JSON.parse(text) as BridgeMessage;
      const body = JSON.stringify(host.process(message.body));
      setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify(answer(id, body))), 0);
    },
  };
  Object.assign(window, { _richApiNativeBridge: bridge });
  host.onPush((entries) => bridge.onMessageFromHost?.(JSON.stringify(pushed(entries))));
  for (const name of ["office.js", "excel-web-16.00.js"]) runScript(dom, name);
  return { window, close: () => window.close() };
}

/** office.js ends by throwing a text about its own file name, because no script element loaded it: harmless here. */
function runScript(dom: JSDOM, name: string): void {
  const script = new Script(officeScript(name), { filename: name });
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

function answer(id: number, body: string): unknown {
  return { id, type: 2, message: { statusCode: 200, headers: {}, body } };
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
