import type { CellStyle, CellValue } from "../model/gridModel";
import { type CellArea, LAST_ROW, parseLocalAddress } from "../model/cellArea";
import type { WorkbookState } from "../model/workbookState";

/** One sheet of the sample: what stands where, from top to bottom. */
interface SampleSheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly cells: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  readonly styles: readonly (readonly [string, CellStyle])[];
  readonly formats: readonly (readonly [string, string])[];
}

const TITLE: CellStyle = { bold: true, size: 14 };
const EXPLANATION: CellStyle = { italic: true };
const HEADER: CellStyle = { bold: true, fill: "#d9e6f2", color: "#12324f" };
const INPUT: CellStyle = { fill: "#fff6d6", color: "#1d1d1f" };
const RESULT: CellStyle = { bold: true };
const COUNT = "#,##0";
const POINTS_PER_PIXEL = 0.75;

const provinces: SampleSheet = {
  name: "Provincies",
  widths: [230, 110, 110],
  cells: {
    A1: [["Opvangplekken per provincie"]],
    A2: [["=LRT.BESLUIT()"]],
    A4: [["Provincie", "Plekken", "Aandeel"]],
    A5: [["=LRT.VERDEEL()"]],
    C5: Array.from({ length: 12 }, (_none, index) => [`=B${index + 5}/$B$17`]),
    A17: [["Totaal", "=SUM(B5:B16)"]],
    A18: [["Controle", '=LRT.CONTROLE(B5:B16,LRT.CAPACITEIT("totaal"))']],
  },
  styles: [
    ["A1", TITLE],
    ["A2", EXPLANATION],
    ["A4:C4", HEADER],
    ["A17:C18", RESULT],
  ],
  formats: [
    ["B5:B17", COUNT],
    ["C5:C16", "0.0%"],
  ],
};

/** The province of Utrecht has 26 municipalities. */
const municipalities: SampleSheet = {
  name: "Gemeenten Utrecht",
  widths: [90, 210, 130, 110],
  cells: {
    A1: [["Opgave van de gemeenten in de provincie Utrecht"]],
    A2: [["De opgave volgt het besluit en de sleutel van de werkmap."]],
    A4: [["Code", "Gemeente", "Provincie", "Plekken"]],
    A5: [['=LRT.GEMEENTEN("provincie Utrecht")']],
    D5: [["=LRT.OPGAVE(A5:A30)"]],
    A31: [["Totaal", "", "", "=SUM(D5:D30)"]],
    A32: [["Provincie", "", "", '=LRT.OPGAVE("provincie Utrecht")']],
    A33: [["Controle", "=LRT.CONTROLE(D5:D30,D32)"]],
  },
  styles: [
    ["A1", TITLE],
    ["A2", EXPLANATION],
    ["A4:D4", HEADER],
    ["A31:D33", RESULT],
  ],
  formats: [["D5:D32", COUNT]],
};

/** The amv places of the LRT of 2023: each province rounded on its own, by inhabitants on 1 January 2022; it adds up by chance. */
const unaccompaniedMinors: SampleSheet = {
  name: "Amv 2023",
  widths: [110, 210, 170, 130],
  cells: {
    A1: [["Plekken voor alleenstaande minderjarige vreemdelingen (amv), LRT 2023"]],
    A2: [
      ["Elke provincie is los afgerond, zoals in de tabel van de LRT bij 75.500 plekken. De som wijkt daardoor af."],
    ],
    A3: [["Amv (invoer)", 5088]],
    A5: [["Code", "Provincie", "Inwoners 1-1-2022", "Amv"]],
    A6: Array.from({ length: 12 }, (_none, index) => [`PV${index + 20}`]),
    B6: [['=LRT.GEBIED(A6:A17,"naam")']],
    C6: [["=LRT.INWONERS(A6:A17,2022)"]],
    D6: [['=LRT.VERDEEL(B3,C6:C17,"officieel")']],
    A18: [["Totaal", "", "=SUM(C6:C17)", "=SUM(D6:D17)"]],
    A19: [["Controle", "=LRT.CONTROLE(D6:D17,B3)"]],
  },
  styles: [
    ["A1", TITLE],
    ["A2", EXPLANATION],
    ["B3", INPUT],
    ["A5:D5", HEADER],
    ["A18:D19", RESULT],
  ],
  formats: [
    ["B3", COUNT],
    ["C6:D18", COUNT],
  ],
};

/** A sheet to try things on. */
const scratch: SampleSheet = {
  name: "Kladblad",
  widths: [170, 130, 130],
  cells: {
    A1: [["Verdeel zelf"]],
    A2: [["Verander de gele cellen en zie de verdeling meelopen."]],
    A3: [["Totaal (invoer)", 100]],
    A5: [["Ontvanger", "Gewicht", "Plekken"]],
    A6: [
      ["Noord", 47],
      ["Oost", 16],
      ["Zuid", 15.8],
      ["West", 12],
      ["Midden", 6.1],
    ],
    C6: [["=LRT.VERDEEL(B3,B6:B10)"]],
    A11: [["Totaal", "=SUM(B6:B10)", "=SUM(C6:C10)"]],
    A12: [["Controle", "=LRT.CONTROLE(C6:C10,B3)"]],
  },
  styles: [
    ["A1", TITLE],
    ["A2", EXPLANATION],
    ["B3", INPUT],
    ["B6:B10", INPUT],
    ["A5:C5", HEADER],
    ["A11:C12", RESULT],
  ],
  formats: [],
};

export const sampleSheets: readonly SampleSheet[] = [provinces, municipalities, unaccompaniedMinors, scratch];

/** Fills an empty workbook, whose only sheet becomes the first of the sample. */
export function fillSampleWorkbook(state: WorkbookState): void {
  for (const [index, sheet] of sampleSheets.entries()) {
    const existing = index === 0 ? state.grid.sheets()[0]?.id : undefined;
    if (existing !== undefined) state.grid.renameSheet(existing, sheet.name);
    fillSheet(state, existing ?? state.addSheet(sheet.name), sheet);
  }
  const first = state.grid.sheets()[0];
  if (first !== undefined) state.activate(first.id);
}

function fillSheet(state: WorkbookState, sheetId: string, { widths, cells, styles, formats }: SampleSheet): void {
  widths.forEach((width, column) => {
    state.grid.setColumnWidth(sheetId, column, width);
    const whole = { sheetId, row: 0, rows: LAST_ROW, column, columns: 1 };
    state.looks.setLook(whole, "ColumnWidth", width * POINTS_PER_PIXEL);
  });
  for (const [address, style] of styles) setStyle(state, { sheetId, ...local(address) }, style);
  for (const [address, format] of formats) state.setNumberFormat({ sheetId, ...local(address) }, format);
  for (const [address, content] of Object.entries(cells)) {
    const { row, column } = local(address);
    state.write({ sheetId, row, column, rows: content.length, columns: content[0]?.length ?? 0 }, content);
  }
}

/** The grid draws a style and the workbook remembers it, so that a file has it as well. */
function setStyle(state: WorkbookState, area: CellArea, style: CellStyle): void {
  state.setStyle(area, style);
  const names = { bold: "Bold", italic: "Italic", color: "Color", fill: "Fill", size: "Size" } as const;
  for (const [key, name] of Object.entries(names) as [keyof typeof names, string][]) {
    const value = style[key];
    if (value !== undefined) state.looks.setLook(area, name, value);
  }
}

function local(address: string): NonNullable<ReturnType<typeof parseLocalAddress>> {
  const area = parseLocalAddress(address);
  if (area === null) throw new Error(`${address} is no address.`);
  return area;
}
