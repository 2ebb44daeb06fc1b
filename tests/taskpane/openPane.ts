import { TextDecoder, TextEncoder } from "node:util";
import type { Inspection } from "../../src/findings/inspectedExcel";
import type { Order } from "../../src/plans/order";
import { type DesiredState, logEntry, nothingDesired } from "../../src/plans/desiredState";
import { difference } from "../../src/plans/difference";
import type { Done, NotDone } from "../../src/plans/outcome";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { capacityDecisions } from "../../src/reference/decisions";
import type { PaneMemory } from "../../src/taskpane/memory";
import { mountPane, type PaneSources } from "../../src/taskpane/mountPane";
import type { WorkbookPort } from "../../src/taskpane/workbookPort";
import { problem, type Problem, succeed } from "../../src/text/result";
import type { SelectedCells } from "../../src/plans/formula/selectedCells";
import type { WatchNews } from "../../src/workbook/watch";

/** Cells that were selected from A1 of a sheet. */
export function selected(values: readonly (readonly unknown[])[]): SelectedCells {
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  return {
    address: `Blad1!A1:A${rows}`,
    sheet: "Blad1",
    row: 0,
    column: 0,
    rows,
    columns,
    values,
    formats: values.map((line) => line.map(() => "General")),
  };
}

/** How an order ends that was carried out. */
export function done(change: Partial<Done> = {}): Done {
  const desired: DesiredState = { ...nothingDesired, log: logEntry("actie", "onderwerp") };
  return {
    kind: "done",
    wasPresent: false,
    desired,
    written: difference(change.desired ?? desired, emptyWorkbook),
    content: emptyWorkbook,
    recalculated: 3,
    remarks: [],
    ...change,
  };
}

export function notDone(
  kind: NotDone["kind"],
  found: Problem = problem("workbook.partlyWritten", { detail: "AccessDenied", missing: "Besluiten" }),
  content: WorkbookContent | null = null,
): NotDone {
  return { kind, problems: [found], content };
}

/** A workbook that accepts everything and remembers what was asked. */
export function workbook(change: Partial<WorkbookPort> = {}): WorkbookPort {
  return {
    isHosted: true,
    open: () => Promise.resolve(succeed(emptyWorkbook)),
    read: () => Promise.resolve(succeed(emptyWorkbook)),
    carryOut: jest.fn(() => Promise.resolve(done())),
    readSelection: () => Promise.resolve(succeed(selected([[1], [1], [1]]))),
    showSheet: jest.fn(() => Promise.resolve(succeed(undefined))),
    readSelectedCell: () => Promise.resolve(succeed({ sheet: "Blad1", row: 0, column: 2 })),
    inspect: () => Promise.resolve(succeed(inspectionOf(emptyWorkbook))),
    ...change,
  };
}

/** What Excel tells of a workbook of which nobody looks at the cells beside its tables. */
export function inspectionOf(content: WorkbookContent): Inspection {
  return { workbook: { content, sheets: [], names: new Map(), links: [] }, unseen: [] };
}

/** A workbook that holds this, and a way to give it other content, as a colleague does. */
export function workbookHolding(
  content: WorkbookContent,
  change: Partial<WorkbookPort> = {},
): { readonly port: WorkbookPort; readonly tell: (news?: WatchNews, changed?: WorkbookContent) => Promise<void> } {
  let present = content;
  let tellPane: (news: WatchNews) => void = () => undefined;
  const port = workbook({
    open: (onNews) => {
      tellPane = onNews;
      return Promise.resolve(succeed(present));
    },
    read: () => Promise.resolve(succeed(present)),
    carryOut: jest.fn(() => Promise.resolve(done({ content: present }))),
    ...change,
  });
  return {
    port,
    tell: async (news = { damaged: null }, changed = present) => {
      present = changed;
      tellPane(news);
      await settle();
    },
  };
}

/** The orders that were given, first to last. */
export function orders(port: WorkbookPort): readonly Order[] {
  return jest.mocked(port.carryOut).mock.calls.map(([order]) => order);
}

/** A computer on which this was kept. */
export function remembering(kept: Readonly<Record<string, string>> = {}): PaneMemory {
  const values = new Map(Object.entries(kept));
  return { read: (name) => values.get(name) ?? null, keep: (name, value) => void values.set(name, value) };
}

export interface OpenPane {
  readonly root: HTMLElement;
  readonly find: (selector: string) => HTMLElement;
  /** What an element says, on one line. */
  readonly words: (selector: string) => string;
  /** The same of every element that is meant. */
  readonly lines: (selector: string) => readonly string[];
  readonly click: (selector: string) => Promise<void>;
  readonly fill: (selector: string, value: string) => Promise<void>;
  /** Sends a form, as its button and Enter do. */
  readonly submit: (selector: string) => Promise<void>;
  /** What stands in a field. */
  readonly valueOf: (selector: string) => string;
  readonly isShown: (selector: string) => boolean;
  readonly isEnabled: (selector: string) => boolean;
}

// A browser has these; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });
// jsdom draws nothing, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

/** Lets what was started come to rest; sections and lists are fetched in several steps. */
export async function settle(): Promise<void> {
  const isBusy = (): boolean => /Even geduld|Bezig|Lezen …/u.test(document.querySelector("#status")?.textContent ?? "");
  for (let step = 0; step < 5 || (isBusy() && step < 500); step += 1) await new Promise((done) => setTimeout(done, 0));
}

/** Opens the pane of somebody who said before in whose name orders are given, and whether the add-in loads along. */
export async function openPane(workbook: WorkbookPort, change: Partial<PaneSources> = {}): Promise<OpenPane> {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  const { ready } = mountPane(root, {
    workbook,
    memory: remembering({ wie: "Regietafel", begin: "klaar" }),
    startup: { isOpen: () => false, answer: () => Promise.resolve(true) },
    readFeed: () => Promise.resolve({ decisions: capacityDecisions, problem: null }),
    ...change,
  });
  await ready;
  return lookingAt(root);
}

function wordsOf({ textContent }: Element): string {
  return textContent.replace(/\s+/gu, " ").trim();
}

/** What a planner sees and does in an element. */
export function lookingAt(root: HTMLElement): OpenPane {
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
    words: (selector) => wordsOf(find(selector)),
    lines: (selector) => [...root.querySelectorAll(selector)].map(wordsOf),
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
    submit: async (selector) => {
      find(selector).dispatchEvent(new Event("submit", { cancelable: true }));
      await settle();
    },
    valueOf: (selector) => field(selector).value,
    isShown: (selector) => root.querySelector(selector) !== null,
    isEnabled: (selector) => find(selector).getAttribute("aria-disabled") === "false",
  };
}
