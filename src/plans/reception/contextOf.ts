import { findKey } from "../../reference/keys";
import type { ContextReading, ReceptionContext } from "../../reception/receptionContext";
import { shippedContext } from "../../reception/shippedContext";
import { combine, fail, problem, type Result, succeed, then } from "../../text/result";
import { readableTable } from "../readableTable";
import { pointerText, type WorkbookContent } from "../workbookContent";
import { decisionLayouts } from "./decisionLayouts";
import { pointerNames } from "./pointers";
import { workbookDecisions } from "./workbookDecisions";
import { workbookInhabitants } from "./workbookInhabitants";
import type { ReadScope } from "../readScope";
import { inhabitantsLayout } from "./inhabitantsLayout";
import { workbookKeys } from "./workbookKeys";

/** The tables that functions look at. */
export const contextScope: ReadScope = {
  withFormulas: () => false,
  isOurs: () => false,
  layouts: [...Object.values(decisionLayouts), inhabitantsLayout],
  areas: () => [],
};

/** All that functions ask of a workbook, each with its own problem: a header that is gone from one table stops only what needs that table. */
export function readingOf(content: WorkbookContent): ContextReading {
  return { context: contextOf(content), ownInhabitants: workbookInhabitants(content.tables) };
}

/**
 * The active decision and key of a workbook. Without tables of ours it is what is shipped; with damaged tables, lines that
 * contradict each other or a pointer to nothing it is a problem, never silently something else than the workbook shows.
 */
export function contextOf(content: WorkbookContent): Result<ReceptionContext> {
  const tables = combine({
    register: readableTable(decisionLayouts.LRT_Besluiten, content.tables),
    places: readableTable(decisionLayouts.LRT_Besluit, content.tables),
    keys: readableTable(decisionLayouts.LRT_Sleutel, content.tables),
    ownInhabitants: workbookInhabitants(content.tables),
  });
  return then(tables, ({ register, places, keys, ownInhabitants }) => {
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
      if (pointer === "") return fail(problem("workbook.pointerMissing", { name: pointerNames.activeDecision }));
      const found = workbookDecisions(register, places).find(({ decision }) => decision.id === pointer);
      if (found === undefined) return fail(problem("workbook.activeDecisionUnknown", { id: pointer }));
      if (found.conflict !== null) return fail(found.conflict);
      const { decision } = found;
      return then(findKey(keyPointer === "" ? (decision.adviceKey ?? "") : keyPointer, known), (key) =>
        succeed({ decision, key, origin: "workbook" as const, ownKeys: known, ownInhabitants }),
      );
    });
  });
}
