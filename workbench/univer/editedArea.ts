import { type CellArea, around, cellOf } from "../model/cellArea";

/** The cells whose content an edit changed; null when it changed only how they look. */
export function editedArea(edit: unknown): CellArea | null {
  if (!isEdit(edit)) return null;
  const cells = Object.entries(edit.cellValue ?? {}).flatMap(([row, columns]) =>
    Object.entries(columns ?? {})
      .filter(([, cell]) => hasContent(cell))
      .map(([column]) => cellOf(edit.subUnitId, Number(row), Number(column))),
  );
  const [first, ...others] = cells;
  return first === undefined ? null : others.reduce<CellArea>((area, cell) => around(area, cell), first);
}

interface Edit {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
}

function isEdit(value: unknown): value is Edit {
  return typeof value === "object" && value !== null && "subUnitId" in value && "cellValue" in value;
}

/** An emptied cell is null. */
function hasContent(cell: unknown): boolean {
  return cell === null || (typeof cell === "object" && ("v" in cell || "f" in cell || "p" in cell));
}
