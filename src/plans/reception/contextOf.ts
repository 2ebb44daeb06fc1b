import { findKey } from "../reference/keys";
import type { ReceptionContext } from "../reception/receptionContext";
import { shippedContext } from "../reception/shippedContext";
import { combine, fail, problem, type Result, succeed, then } from "../text/result";
import type { WorkbookContent } from "./readTables";
import { recogniseTable } from "./recogniseTables";
import { pointerNames, tableLayouts } from "./tableLayouts";
import { workbookDecisions } from "./workbookDecisions";
import { workbookInhabitants } from "./workbookInhabitants";
import { workbookKeys } from "./workbookKeys";

/**
 * The active decision and key of a workbook. Without tables of ours it is what is shipped; with damaged tables or a
 * pointer to nothing it is a problem, never silently something else than the workbook shows.
 */
export function contextOf(content: WorkbookContent): Result<ReceptionContext> {
  const tables = combine({
    register: recogniseTable(tableLayouts.LRT_Besluiten, content.tables),
    places: recogniseTable(tableLayouts.LRT_Besluit, content.tables),
    keys: recogniseTable(tableLayouts.LRT_Sleutel, content.tables),
  });
  return then(tables, ({ register, places, keys }) => {
    const ownInhabitants = workbookInhabitants(content.tables);
    const ownKeys = keys === null ? succeed(new Map<string, never>()) : workbookKeys(keys);
    const pointer = pointerText(content, pointerNames.activeDecision);
    const keyPointer = pointerText(content, pointerNames.activeKey);
    return then(ownKeys, (known) => {
      const shipped = shippedContext();
      if (register === null && pointer === "") {
        const key = keyPointer === "" ? succeed(shipped.key) : findKey(keyPointer, known);
        return then(key, (active) => succeed({ ...shipped, key: active, ownKeys: known, ownInhabitants }));
      }
      if (register === null) return fail(problem("workbook.tableMissing", { table: "LRT_Besluiten" }));
      if (places === null) return fail(problem("workbook.tableMissing", { table: "LRT_Besluit" }));
      const found = workbookDecisions(register, places).find(({ decision }) => decision.id === pointer)?.decision;
      if (found === undefined) return fail(problem("workbook.activeDecisionUnknown", { id: pointer }));
      return then(findKey(keyPointer === "" ? (found.adviceKey ?? "") : keyPointer, known), (key) =>
        succeed({ decision: found, key, origin: "workbook" as const, ownKeys: known, ownInhabitants }),
      );
    });
  });
}

export function pointerText(content: WorkbookContent, name: string): string {
  const cell = content.pointers.get(name);
  return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
}
