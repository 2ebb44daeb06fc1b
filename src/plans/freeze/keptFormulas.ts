/** The formulas that the workbook keeps of frozen results, read strictly: everybody can type in that table. */
import { fingerprint } from "../../text/fingerprint";
import { parsedCells } from "../parsedCells";
import { columnOf, recogniseTable } from "../recogniseTable";
import type { FoundArea, WorkbookContent } from "../workbookContent";
import type { ThawChoice } from "./freezeChoices";
import { frozenHead, frozenLayout } from "./frozenLayout";

/** A result that was kept as values, with the formulas that it came from. */
export interface KeptResult {
  /** The order that kept it. */
  readonly id: string;
  /** The sheet on which the formulas stood. */
  readonly sheet: string;
  /** All cells that were kept. */
  readonly area: FoundArea;
  readonly formulas: readonly KeptFormula[];
  /** The fingerprint of the values, to know whether they are still what was kept. */
  readonly valuesPrint: string;
  readonly who: string;
  readonly time: string;
}

export interface KeptFormula {
  /** The cells that it fills, with its own as corner. */
  readonly area: FoundArea;
  /** Without the equals sign. */
  readonly formula: string;
  readonly format: string;
  /** Fingerprint of its row. */
  readonly print: string;
}

/** What a row says of a formula; its fingerprint tells whether somebody changed it. */
export interface KeptWords {
  readonly Cel: string;
  readonly Blad: string;
  readonly Cellen: string;
  readonly "Formule (zonder =)": string;
  readonly Opmaak: string;
  readonly Bereik: string;
  readonly "Vingerafdruk waarden": string;
}

/** Blanks around a formula or a format are part of it; only how a line ends is not the same in every Excel. */
export function keptPrint(words: KeptWords): string {
  return fingerprint(
    Object.fromEntries(Object.entries(words).map(([header, said]: [string, string]) => [header, withPlainLines(said)])),
  );
}

/** Tells whether a formula that stands, without its equals sign, is the one that was kept, also when its row is gone. */
export function formulaPrint(formula: string): string {
  return fingerprint({ formula: withPlainLines(formula) });
}

export function withPlainLines(said: string): string {
  return said.replace(/\r\n?/gu, "\n");
}

/** A result of which a row was changed after it was kept: nothing of it is brought back. */
export interface ChangedResult {
  readonly id: string;
  /** The first row of the sheet that is not as it was written, from 1. */
  readonly line: number;
}

/** What a planner asks who wants these formulas back. */
export function thawOf({ id, sheet, area, formulas }: KeptResult): ThawChoice {
  return {
    frozen: id,
    sheet,
    area,
    formulas: formulas.map(({ area: filled, print, formula }) => ({
      ...filled,
      print,
      formulaPrint: formulaPrint(formula),
    })),
  };
}

/** Every result that was kept, oldest first; those with a row that was changed apart. */
export function keptResults(content: WorkbookContent): {
  readonly kept: readonly KeptResult[];
  readonly changed: readonly ChangedResult[];
} {
  const found = recogniseTable(frozenLayout, content.tables);
  if (!found.ok || found.value === null) return { kept: [], changed: [] };
  const table = found.value;
  const columns = new Map(
    frozenHead.columns.map((header) => [header, columnOf(table, frozenHead, header).map(rawText)] as const),
  );
  const cell = (header: (typeof frozenHead.columns)[number], line: number): string => columns.get(header)?.[line] ?? "";
  const ids = [...new Set(columns.get("Opdracht"))].filter((id) => id !== "");
  const kept: KeptResult[] = [];
  const changed: ChangedResult[] = [];
  for (const id of ids) {
    const lines = table.rows.flatMap((_row, line) => (cell("Opdracht", line) === id ? [line] : []));
    const all = lines.map((line): KeptWords & { readonly line: number } => ({
      line,
      Cel: cell("Cel", line),
      Blad: cell("Blad", line),
      Cellen: cell("Cellen", line),
      "Formule (zonder =)": cell("Formule (zonder =)", line),
      Opmaak: cell("Opmaak", line),
      Bereik: cell("Bereik", line),
      "Vingerafdruk waarden": cell("Vingerafdruk waarden", line),
    }));
    const isWhole = ({ line, ...said }: (typeof all)[number]): boolean => keptPrint(said) === cell("Kenmerk", line);
    const broken = all.find((row) => !isWhole(row));
    // Rows that are equal count once, as they do everywhere.
    const words = [...new Map(all.map((row) => [cell("Kenmerk", row.line), row])).values()];
    const [first] = words;
    const area = parsedCells(first?.Bereik ?? "");
    const formulas = words.flatMap((row): readonly KeptFormula[] => {
      const filled = parsedCells(row.Cellen);
      return filled === null
        ? []
        : [{ area: filled, formula: row["Formule (zonder =)"], format: row.Opmaak, print: cell("Kenmerk", row.line) }];
    });
    if (first === undefined) continue;
    if (broken !== undefined || area === null || formulas.length < words.length) {
      changed.push({ id, line: table.row + 2 + (broken ?? first).line });
      continue;
    }
    kept.push({
      id,
      sheet: first.Blad,
      area,
      formulas,
      valuesPrint: first["Vingerafdruk waarden"],
      who: cell("Wie", first.line),
      time: cell("Tijdstip", first.line),
    });
  }
  return { kept, changed };
}

/** What a cell holds, with the blanks around it. */
function rawText(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
}
