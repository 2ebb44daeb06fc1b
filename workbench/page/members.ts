/**
 * Who works in the workbook of this page: one, or two members side by side. There is one sheet between them; each has a pane, a
 * runtime, a computer and a connection of his own, so what one does is to the other what a colleague did.
 */
import { excelHost, type ExcelHost } from "../model/excelHost";
import type { WorkbookState } from "../model/workbookState";
import { Connection, type Quality } from "../transport/connection";
import { openPane, type Pane, type PaneOwner } from "./pane";

export interface Member {
  readonly host: ExcelHost;
  readonly title: string;
  readonly pane: Pane;
}

const ONLY: PaneOwner = { name: "taskpane", title: "Taakvenster van LRT Verdeelhulp", storagePrefix: "" };
const MEMBERS = ["A", "B"] as const;
/** Where the pane keeps in whose name orders are given; each member has one to begin with. */
const NAME_KEY = "lrt-verdeelhulp.wie";

/** @param address Of the page: "?leden=2" asks for two. */
export function isForTwo(address: string): boolean {
  return new URL(address).searchParams.get("leden") === "2";
}

/** The one member that a workbench has. */
export function openMember(state: WorkbookState, container: HTMLElement): Member {
  const host = excelHost(state);
  return { host, title: "", pane: openPane(container, new Connection(host, () => state.grid.settled()), ONLY) };
}

/**
 * Two members: the first left of the sheet, the second right of it, each with what can be changed of his connection above his pane. Who
 * types in the sheet is chosen there too.
 */
export function openTwoMembers(state: WorkbookState, left: HTMLElement, right: HTMLElement): readonly Member[] {
  const members = [left, right].map((container, index) => {
    const letter = MEMBERS[index] ?? "";
    const title = `Lid ${letter}`;
    const host = excelHost(state);
    const connection = new Connection(host, () => state.grid.settled());
    const prefix = `lid-${letter}.`;
    if (localStorage.getItem(prefix + NAME_KEY) === null) localStorage.setItem(prefix + NAME_KEY, title);
    const place = document.createElement("div");
    place.className = "member-pane";
    const types = seat(title, index === 0, () => state.events.seat(host.computer));
    container.hidden = false;
    container.setAttribute("aria-label", title);
    container.replaceChildren(bar(title, connection, types), place);
    const name = index === 0 ? "taskpane" : `taskpane${String(index + 1)}`;
    const owner = { name, title: `Taakvenster van ${title.toLowerCase()}`, storagePrefix: prefix };
    return { host, title, pane: openPane(place, connection, owner) };
  });
  state.events.seat(members[0]?.host.computer ?? null);
  return members;
}

/** What can be changed of a connection. */
function bar(title: string, connection: Connection, types: HTMLElement): HTMLElement {
  const heading = document.createElement("h2");
  heading.textContent = title;
  const set = (change: Partial<Quality>): void => {
    connection.quality = { ...connection.quality, ...change };
  };
  const delay = document.createElement("select");
  for (const [seconds, text] of [
    [0, "meteen"],
    [2, "na 2 seconden"],
    [10, "na 10 seconden"],
  ] as const) {
    delay.append(new Option(text, String(seconds * 1000)));
  }
  delay.addEventListener("change", () => set({ delayInMilliseconds: Number(delay.value) }));
  const element = document.createElement("fieldset");
  element.className = "member-bar";
  element.setAttribute("aria-label", `Verbinding van ${title.toLowerCase()}`);
  element.append(
    heading,
    types,
    labelled("Hoort de ander", delay),
    box("Omgekeerde volgorde", (isReversed) => set({ isReversed })),
    box("Verbinding weg", (isCut) => set({ isCut })),
  );
  return element;
}

/** The choice of who types in the sheet. */
function seat(title: string, isFirst: boolean, sit: () => void): HTMLElement {
  const input = document.createElement("input");
  input.type = "radio";
  input.name = "typist";
  input.checked = isFirst;
  input.addEventListener("change", sit);
  return labelled(`${title} typt in het blad`, input);
}

function box(text: string, change: (isOn: boolean) => void): HTMLElement {
  const input = document.createElement("input");
  input.type = "checkbox";
  input.addEventListener("change", () => change(input.checked));
  return labelled(text, input);
}

function labelled(text: string, control: HTMLElement): HTMLElement {
  const label = document.createElement("label");
  if (control instanceof HTMLInputElement) label.append(control, ` ${text}`);
  else label.append(`${text} `, control);
  return label;
}
