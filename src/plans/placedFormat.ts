/** How cells look, as plain data: Excel takes it as it is. */
export interface CellFormat {
  /** In points. */
  readonly columnWidth?: number;
  readonly rowHeight?: number;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: "Left" | "Right";
  readonly verticalAlignment?: "Bottom" | "Top";
  readonly font?: { readonly bold?: boolean; readonly size?: number; readonly color?: string };
}

/** The format of an area, from 0. */
export interface PlacedFormat {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly format: CellFormat;
}
