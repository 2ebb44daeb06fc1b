/** How cells look, as plain data: Excel takes it as it is. */
export interface CellFormat {
  /** In points. */
  readonly columnWidth?: number;
  readonly rowHeight?: number;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: "Left" | "Right";
  readonly verticalAlignment?: "Bottom" | "Top";
  readonly fill?: { readonly color: string };
  readonly font?: { readonly bold?: boolean; readonly size?: number; readonly color?: string };
}

/** The format of an area, from 0. */
export interface PlacedFormat {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly format: CellFormat;
  /** The colour of a line around it. */
  readonly outline?: string;
}

/** A fill and a colour of letters for the cells of an area in which a formula holds, written for its first cell. */
export interface PlacedRule extends Omit<PlacedFormat, "format" | "outline"> {
  readonly look: {
    readonly rule: { readonly formula: string };
    readonly format: Pick<CellFormat, "fill"> & { readonly font: { readonly color: string } };
  };
}
