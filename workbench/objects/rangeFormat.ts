import type { CellArea } from "../model/cellArea";
import type { CellStyle } from "../model/gridModel";
import type { WorkbookState } from "../model/workbookState";
import { type HostObject, hostObject, type Scalar } from "../protocol/hostObject";

/** The looks of a range: handed to the grid and remembered, so that what was set can be read back. */
export function rangeFormatObject(state: WorkbookState, area: CellArea): HostObject {
  const owner = `format ${state.address(area)}`;
  const remembered = (name: string, apply: (value: string | number | boolean) => void = () => undefined): Scalar => ({
    read: () => state.property(owner, name) ?? null,
    write: (value) => {
      if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return;
      state.setProperty(owner, name, value);
      apply(value);
    },
  });
  const styled = (name: string, style: (value: string | number | boolean) => CellStyle): Scalar =>
    remembered(name, (value) => state.setStyle(area, style(value)));
  const font = hostObject("RangeFont", {
    scalars: {
      Bold: styled("Bold", (value) => ({ bold: value === true })),
      Italic: styled("Italic", (value) => ({ italic: value === true })),
      Color: styled("Color", (value) => ({ color: String(value) })),
      Size: styled("Size", (value) => ({ size: Number(value) })),
    },
  });
  const fill = hostObject("RangeFill", {
    scalars: { Color: styled("Fill", (value) => ({ fill: String(value) })) },
    methods: { Clear: () => null },
  });
  return hostObject("RangeFormat", {
    scalars: {
      ColumnWidth: remembered("ColumnWidth", (value) => {
        for (let column = 0; column < area.columns; column += 1) {
          // Excel measures in points, a screen in pixels.
          state.grid.setColumnWidth(area.sheetId, area.column + column, (Number(value) * 4) / 3);
        }
      }),
      WrapText: styled("WrapText", (value) => ({ wrap: value === true })),
      HorizontalAlignment: remembered("HorizontalAlignment"),
      VerticalAlignment: remembered("VerticalAlignment"),
    },
    objects: { Font: () => font, Fill: () => fill },
    methods: {
      AutofitColumns: () => {
        state.grid.autofitColumns?.(area);
        return null;
      },
      AutofitRows: () => null,
    },
  });
}
