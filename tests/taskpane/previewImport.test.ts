import { contextOf } from "../../src/plans/reception/contextOf";
import { planOf } from "../../src/plans/planOf";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { capacityDecisions } from "../../src/reference/decisions";
import { distributeOverProvinces } from "../../src/reception/distributeOverProvinces";
import { shippedContext } from "../../src/reception/shippedContext";
import { previewImport } from "../../src/taskpane/decision/previewImport";
import { applyDesired, withTables } from "../plans/applyDesired";
import { decisionContent, decisionOrder } from "./decisionContent";

/** The content with one text in a whole column of a table. */
function changed(content: WorkbookContent, tableName: string, header: string, to: string): WorkbookContent {
  const table = content.tables.find(({ name }) => name === tableName);
  if (table === undefined) throw new Error(`No table ${tableName}.`);
  const at = table.headers.indexOf(header);
  const rows = table.rows.map((row) => row.map((cell, index) => (index === at ? to : cell)));
  return withTables(content, { ...table, rows });
}

/** One without places at all, one that stands in the workbook already, one that is new. */
const tried = capacityDecisions.filter(({ id }) =>
  ["mpp-2024-2-amv-for-2025", "mpp-2022-2-for-2024", "mpp-2025-2"].includes(id),
);

const present = decisionContent("mpp-2022-2-for-2024", "inwoners-2022");
const workbooks: readonly (readonly [string, WorkbookContent])[] = [
  ["an empty workbook", emptyWorkbook],
  ["a workbook with an earlier decision", present],
  ["a workbook whose register holds other fingerprints", changed(present, "LRT_Besluiten", "Vingerafdruk", "anders")],
  ["a workbook without places", { ...present, tables: present.tables.filter(({ name }) => name !== "LRT_Besluit") }],
  ["a workbook whose key has weights of its own", changed(present, "LRT_Sleutel", "Gewicht", "1")],
];

describe.each(workbooks)("the preview of an import into %s", (_name, content) => {
  const context = contextOf(content);
  const state = { content, context: context.ok ? context.value : shippedContext() };

  test.each(tried.map((decision) => [decision.id, decision] as const))(
    "says of %s what the order does, over a key of provinces, of inhabitants, of nobody",
    (id, decision) => {
      for (const keyId of ["officieel", "inwoners-2022", "onbekend"]) {
        const preview = previewImport(state, decision, keyId);
        const plan = planOf(decisionOrder(id, keyId), content);
        if (!plan.ok) {
          expect(preview.ok ? [] : preview.problems).toEqual(plan.problems);
          continue;
        }
        const after = contextOf(applyDesired(plan.value, content));
        if (!preview.ok || !after.ok) throw new Error(`${id} over ${keyId} is written and not previewed.`);
        const places = distributeOverProvinces(after.value);
        if (!places.ok) throw new Error("No places.");
        expect(preview.value.provinces.map((province) => province.after)).toEqual(
          places.value.map((province) => province.places),
        );
        expect(preview.value.keyAfter).toBe(after.value.key.id);
        expect(preview.value.totalAfter).toBe(after.value.decision.total);
      }
    },
  );
});
