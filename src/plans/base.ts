import { fingerprint } from "../text/fingerprint";
import { cellText } from "./cellText";
import { decisionLayouts } from "./reception/decisionLayouts";
import { quotaLayouts } from "./housing/quotaLayouts";
import { inhabitantsLayout } from "./reception/inhabitantsLayout";
import type { OrderBase, OrderChoice } from "./order";
import { recogniseTable } from "./recogniseTable";
import type { TableLayout } from "./tableLayout";
import { comparedColumns } from "./tableDifference";
import { pointerNames } from "./reception/pointers";
import { pointerText, type WorkbookContent } from "./workbookContent";

/** Tables on which the preview of an order rests. When one of them changes, the planner sees a new preview first. */
function basisOf({ kind }: OrderChoice): readonly TableLayout[] {
  switch (kind) {
    case "decision":
      return [decisionLayouts.LRT_Besluiten, decisionLayouts.LRT_Besluit, decisionLayouts.LRT_Sleutel];
    case "inhabitants":
      return [inhabitantsLayout];
    case "officialList":
      return [quotaLayouts.LRT_OfficieleLijst];
    default:
      // The others carry the figures that the planner saw, or change nothing that is there.
      return [];
  }
}

/** What the workbook looks like to the preview of an order. */
export function baseOf(choice: OrderChoice, content: WorkbookContent): OrderBase {
  const tables = basisOf(choice).map((layout) => [layout.name, tableFingerprint(layout, content)] as const);
  const pointers =
    choice.kind === "decision"
      ? [
          [
            "pointers",
            [pointerNames.activeDecision, pointerNames.activeKey].map((name) => pointerText(content, name)).join(" "),
          ] as const,
        ]
      : [];
  return Object.fromEntries([...tables, ...pointers]);
}

/** The tables that changed since the preview. */
export function changedSince(base: OrderBase, choice: OrderChoice, content: WorkbookContent): readonly string[] {
  const now = baseOf(choice, content);
  return Object.keys(base).filter((name) => base[name] !== now[name]);
}

/** Rows in any order: sorting a table changes nothing for anybody. Columns that compute themselves do not count. */
export function tableFingerprint(layout: TableLayout, content: WorkbookContent): string {
  const recognised = recogniseTable(layout, content.tables);
  const found = recognised.ok ? recognised.value : null;
  if (found === null) return "";
  const ours: ReadonlySet<string> = new Set(layout.columns);
  const places = comparedColumns(layout, found).filter((place) => ours.has(found.headers[place] ?? ""));
  const rows = found.rows.map((row) => places.map((place) => cellText(row[place])).join("\u001f")).sort();
  return fingerprint(rows);
}
