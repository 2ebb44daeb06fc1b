import type { ExcelHost } from "../model/excelHost";
import { isOfOthers } from "../model/pushEntries";
import type { Request } from "../protocol/wire";

const MOST_ENTRIES = 200;

/** Shows what the add-in asks of Excel. A member that this host does not know stands in red above the log. */
export function showHostLog(hosts: readonly { readonly host: ExcelHost; readonly title: string }[]): void {
  const entries = required("log-entries");
  const count = required("log-count");
  const unknown = required("unknown");
  let batches = 0;
  let pushes = 0;
  const add = (text: string, isFailed: boolean): void => {
    const entry = document.createElement("li");
    entry.textContent = text;
    if (isFailed) entry.className = "failed";
    entries.prepend(entry);
    while (entries.childElementCount > MOST_ENTRIES) entries.lastElementChild?.remove();
    count.textContent = `(opdrachten: ${batches}, gebeurtenissen: ${pushes})`;
  };
  for (const { host, title } of hosts) {
    const whose = hosts.length === 1 ? "" : `${title}: `;
    host.onBatch((request, response) => {
      batches += 1;
      const error = response.Error;
      const told = error === undefined ? "" : `${error.Code}: ${error.Message} ← `;
      add(`${whose}${told}${summary(request)}`, error !== undefined);
      if (host.unknownMembers.length > 0) {
        unknown.hidden = false;
        unknown.textContent = `Deze werkbank kent niet: ${[...new Set(host.unknownMembers)].join(", ")}.`;
      }
    });
    host.onPush((pushed) => {
      pushes += pushed.length;
      const by = pushed.some(isOfOthers) ? "gebeurtenis van een ander" : "gebeurtenis";
      add(`${whose}${by}: ${pushed.map(({ type, targetId }) => `${type} ${targetId}`).join(", ")}`, false);
    });
  }
}

/** The members in the order of the batch, without what the client does for itself; repeats are counted. */
function summary({ Actions, ObjectPaths }: Request): string {
  const names = [...Object.values(ObjectPaths), ...Actions]
    .map(({ Name = "" }) => Name)
    .filter((name) => name !== "" && !name.startsWith("_") && !name.startsWith("ref-"));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const members = [...counts].map(([name, count]) => (count === 1 ? name : `${name} (${count}×)`));
  return members.join(" › ") || "eigenschappen lezen of zetten";
}

export function required(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no element ${id}.`);
  return element;
}
