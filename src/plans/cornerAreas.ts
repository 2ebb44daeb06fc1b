import { areaOf, type WantedArea, type WorkbookContent } from "./workbookContent";

/** What tells of a sheet what it is: its title, its header line, the lines above frozen figures. */
export const CORNER = { rows: 13, columns: 14 } as const;

/** The corners of sheets that hold no table. */
export function cornerAreas({ sheets, tables }: Pick<WorkbookContent, "sheets" | "tables">): readonly WantedArea[] {
  return sheets.flatMap(({ name, used }) => {
    if (used === null || tables.some(({ sheet }) => sheet === name)) return [];
    const { rows, columns } = used;
    const size = { rows: Math.min(rows, CORNER.rows), columns: Math.min(columns, CORNER.columns) };
    return [{ ...used, ...size, name: areaOf.corner(name), sheet: name }];
  });
}
