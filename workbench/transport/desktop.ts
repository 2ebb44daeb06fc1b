/**
 * Runs in the frame of the task pane, before office.js: stands in for the object through which Excel on Windows talks to
 * an add-in. Nothing of office.js is changed.
 */
import type { PushEntry } from "../model/excelHost";
import { memberStorage } from "./memberStorage";
import type { PaneBridge } from "./paneBridge";
import { safeArray } from "./safeArray";

const RICH_API = 93;
const RICH_API_EVENT = 33;
const RIBBON_EVENT = 39;
const RIBBON_DONE = 94;
const EXCEL = 1;
const DUTCH = 1043;
const READ_AND_WRITE = 1;
const TASK_PANE = 2;
const NOT_SUPPORTED = 5001;

type Answer = (result: unknown) => void;
type PushHandler = (event: number, entries: unknown) => void;

function context(bridge: PaneBridge): Readonly<Record<string, () => unknown>> {
  const settings = new Map<string, string>();
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "werkbank",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => DUTCH,
    GetAppDataLocale: () => DUTCH,
    GetDocUrl: () => "Werkmap.xlsx",
    GetAppCapabilities: () => READ_AND_WRITE,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "werkbank",
    GetInstanceId: () => "1",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => bridge.requirementMatrix,
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.15407.0",
    GetDialogRequirementMatrix: () => "{}",
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => TASK_PANE,
    GetOfficeThemeInfo: () => JSON.stringify(theme()),
    GetSettings: () => ({
      Read: (names: string[], values: string[]) => {
        for (const [name, value] of settings) {
          names.push(name);
          values.push(value);
        }
      },
      Write: (names: readonly string[], values: readonly string[]) => {
        names.forEach((name, index) => settings.set(name, values[index] ?? ""));
      },
    }),
  };
}

function theme(): unknown {
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  return {
    primaryFontColor: isDark ? "#FFFFFF" : "#000000",
    primaryBackgroundColor: isDark ? "#262626" : "#FFFFFF",
    secondaryFontColor: isDark ? "#FFFFFF" : "#000000",
    secondaryBackgroundColor: isDark ? "#363636" : "#F3F3F3",
  };
}

/** The body of a batch is the only text in the request that starts an object. */
function bodyOf(request: unknown): string | null {
  if (typeof request === "string") return request.startsWith("{") ? request : null;
  const parts: unknown = hasToArray(request) ? request.toArray() : request;
  if (!Array.isArray(parts)) return null;
  for (const part of parts) {
    const body = bodyOf(part);
    if (body !== null) return body;
  }
  return null;
}

function hasToArray(value: unknown): value is { readonly toArray: () => unknown } {
  return typeof value === "object" && value !== null && "toArray" in value;
}

function external(bridge: PaneBridge): Readonly<Record<string, unknown>> {
  const control = context(bridge);
  return {
    GetHostInfo: () => "Excel|Win32|16.01|nl-NL|werkbank||disableLogging|3",
    GetLoggingAllowed: () => false,
    GetContext: () => control,
    Execute: (id: number, parameters: unknown, answer: Answer) => {
      const body = id === RICH_API ? bodyOf(parameters) : null;
      // Excel answers later, never within the call.
      queueMicrotask(() => {
        if (id === RIBBON_DONE) answer(safeArray([0]));
        else if (body === null) answer(safeArray([NOT_SUPPORTED]));
        else answer(safeArray([0, [200, [], bridge.process(body)]]));
      });
    },
    RegisterEvent: (id: number, _target: string, handler: PushHandler, answer: Answer) => {
      const later = (payload: readonly unknown[]): void => {
        setTimeout(() => handler(id, safeArray(payload)));
      };
      if (id === RICH_API_EVENT) bridge.connect((entries) => later(entries.map(row)));
      if (id === RIBBON_EVENT) {
        bridge.connectRibbon((command, name) => later([command, name, JSON.stringify({ source: { id: command } })]));
      }
      answer(0);
    },
    UnregisterEvent: (_id: number, _target: string, answer: Answer) => answer(0),
    MessageParent: () => undefined,
    MessageParent2: () => undefined,
  };
}

function row({ category, type, targetId, message }: PushEntry): unknown[] {
  return [category, type, targetId, message, "", false];
}

const bridge = window.parent.lrtPaneBridges?.[window.name];
if (bridge !== undefined) {
  Object.defineProperty(window, "external", { value: external(bridge), configurable: true });
  if (bridge.storagePrefix !== "") {
    const storage = memberStorage(window.localStorage, bridge.storagePrefix);
    Object.defineProperty(window, "localStorage", { value: storage, configurable: true });
  }
}
