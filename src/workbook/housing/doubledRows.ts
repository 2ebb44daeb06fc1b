import { problem, type Problem } from "../../text/result";
import { cellText } from "../cellText";
import type { FoundTable } from "../readTables";
import { columnOf } from "../recogniseTables";
import type { QuotaTable } from "./quotaLayouts";

/** What a row is about, for tables whose rows are added up by formulas: twice the same row would count double. */
const about: Partial<Readonly<Record<QuotaTable, readonly string[]>>> = {
  LRT_Landelijk: ["Halfjaar", "Versie"],
  LRT_OfficieleLijst: ["Halfjaar", "Gebied"],
  LRT_Taakruil: ["Nummer", "Gebied"],
  LRT_Beleid: ["Gebied"],
};

/** Rows that a colleague copied or added a second time, each with the line of the first one. */
export function doubledRows(tables: Readonly<Record<QuotaTable, FoundTable | null>>): readonly Problem[] {
  return Object.entries(about).flatMap(([name, headers]) => {
    const table = Object.entries(tables).find(([other]) => other === name)?.[1] ?? null;
    return table === null ? [] : doubledIn(table, headers);
  });
}

function doubledIn(table: FoundTable, headers: readonly string[]): readonly Problem[] {
  const columns = headers.map((header) => columnOf(table, header));
  const seen = new Map<string, string>();
  return table.rows.flatMap((_row, index) => {
    const parts = columns.map((column) => cellText(column[index]));
    if (parts.includes("")) return [];
    const key = JSON.stringify(parts);
    const second = String(table.row + 2 + index);
    const first = seen.get(key);
    if (first !== undefined) return [problem("quota.linesTwice", { sheet: table.sheet, first, second })];
    seen.set(key, second);
    return [];
  });
}
