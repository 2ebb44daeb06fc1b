import { layouts } from "./layouts";
import { recogniseTable } from "./recogniseTable";
import type { WorkbookContent } from "./workbookContent";

/** The names that tables of ours have in this workbook, by the names that we give them. */
export function actualNames({ tables }: WorkbookContent): ReadonlyMap<string, string> {
  return new Map(
    layouts.flatMap((layout) => {
      const found = recogniseTable(layout, tables);
      return found.ok && found.value !== null ? [[layout.name, found.value.name] as const] : [];
    }),
  );
}
