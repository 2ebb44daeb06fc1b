import { shippedContext } from "../../src/reception/shippedContext";
import { capacityDecisions } from "../../src/reference/decisions";
import { mountPane } from "../../src/taskpane/mountPane";
import type { WorkbookPort } from "../../src/taskpane/workbookPort";
import { succeed } from "../../src/text/result";
import { emptyQuotaState } from "../../src/workbook/housing/quotaState";

/** A workbook that accepts everything and remembers what was asked. */
export function workbook(change: Partial<WorkbookPort> = {}): WorkbookPort {
  return {
    isHosted: true,
    readContext: () => Promise.resolve(succeed(shippedContext())),
    readLock: () => Promise.resolve(succeed("lock")),
    importDecision: jest.fn(() => Promise.resolve(succeed({ wasPresent: false, recalculated: 3 }))),
    readSelection: () =>
      Promise.resolve(succeed({ address: "Blad1!A1:A3", rows: 3, columns: 1, values: [[1], [1], [1]] })),
    insertFormula: jest.fn(() => Promise.resolve(succeed({ address: "Blad1!C1", shown: "" }))),
    writeComparison: jest.fn(() => Promise.resolve(succeed({ sheet: "Vergelijk" }))),
    readQuota: () => Promise.resolve(succeed(emptyQuotaState)),
    writeQuota: jest.fn(() => Promise.resolve(succeed(emptyQuotaState))),
    recalculate: () => Promise.resolve(succeed(0)),
    watch: () => Promise.resolve(),
    ...change,
  };
}

export interface OpenPane {
  readonly root: HTMLElement;
  readonly find: (selector: string) => HTMLElement;
  /** What an element says, on one line. */
  readonly words: (selector: string) => string;
  readonly click: (selector: string) => Promise<void>;
  readonly fill: (selector: string, value: string) => Promise<void>;
  /** What stands in a field. */
  readonly valueOf: (selector: string) => string;
  readonly isShown: (selector: string) => boolean;
}

// jsdom draws nothing, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

/** Lets what was started come to rest; sections and lists are fetched in several steps. */
export async function settle(): Promise<void> {
  for (let step = 0; step < 5; step += 1) await new Promise((done) => setTimeout(done, 0));
}

export async function openPane(port: WorkbookPort): Promise<OpenPane> {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  await mountPane(root, port, () => Promise.resolve({ decisions: capacityDecisions, problem: null }));
  const find = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`No ${selector}.`);
    return found;
  };
  const field = (selector: string): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement => {
    const found = find(selector);
    const isField =
      found instanceof HTMLInputElement || found instanceof HTMLSelectElement || found instanceof HTMLTextAreaElement;
    if (!isField) throw new Error(`${selector} is no field.`);
    return found;
  };
  return {
    root,
    find,
    words: (selector) => find(selector).textContent.replace(/\s+/gu, " ").trim(),
    click: async (selector) => {
      find(selector).click();
      await settle();
    },
    fill: async (selector, value) => {
      const found = field(selector);
      found.value = value;
      found.dispatchEvent(new Event(found instanceof HTMLSelectElement ? "change" : "input"));
      await settle();
    },
    valueOf: (selector) => field(selector).value,
    isShown: (selector) => root.querySelector(selector) !== null,
  };
}
