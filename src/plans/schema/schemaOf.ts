import { layouts } from "../layouts";
import { recogniseTable } from "../recogniseTable";
import { pointerNames, SCHEMA_VERSION } from "../reception/pointers";
import type { WorkbookContent } from "../workbookContent";

/**
 * By which schema a workbook was written. Its cell on Start says so; a workbook without that cell is an older one when a table lacks the
 * columns that came later.
 */
export function schemaOf(content: WorkbookContent): number {
  const stated = content.pointers.get(pointerNames.schema)?.value;
  if (typeof stated === "number") return stated;
  const isOlder = layouts.some((layout) => {
    const found = recogniseTable(layout, content.tables);
    return (
      found.ok && found.value !== null && (layout.added ?? []).some((header) => !found.value?.headers.includes(header))
    );
  });
  return isOlder ? 1 : SCHEMA_VERSION;
}
