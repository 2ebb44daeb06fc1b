import type { HalfYear } from "../../src/housing/halfYear";
import { columnLetters } from "../../src/plans/address";
import type { OrderChoice } from "../../src/plans/order";
import type { Outcome } from "../../src/plans/outcome";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import type { CellValue } from "../../workbench/model/gridModel";
import { give } from "./giveOrder";
import { type OpenHost, openHost } from "./harness";
import { loadFunctions } from "./loadFunctions";

/** Wider and longer than any sheet of these tests. */
const LAST_COLUMN = 40;
const LAST_LINE = 60;

export const FLEVOLAND = "PV24";
/** Its six municipalities by name, as they stand in every sheet. */
export const MUNICIPALITIES = ["GM0034", "GM0303", "GM0995", "GM0171", "GM0184", "GM0050"];
export const firstHalf: HalfYear = { year: 2024, half: 1 };
export const secondHalf: HalfYear = { year: 2024, half: 2 };

/** A workbook with the first half of 2024 of Flevoland open, and ways to read and type by header and label. */
export interface HousingSheets extends OpenHost {
  readonly give: (choice: OrderChoice) => Promise<Outcome>;
  readonly openHalfYear: (halfYear: HalfYear, ownNational?: number) => Promise<void>;
  /** Puts a value in a row of a table (from 0). */
  readonly fill: (table: string, row: number, header: string, value: CellValue) => void;
  readonly column: (table: string, header: string) => Promise<readonly CellValue[]>;
  /** The cell to the right of a label. */
  readonly beside: (sheet: string, label: string) => Promise<CellValue>;
  readonly fillBeside: (sheet: string, label: string, value: CellValue) => Promise<void>;
  /** The verdicts that a table shows. */
  readonly verdicts: (table: string) => Promise<readonly CellValue[]>;
  /** A sheet of somebody else, with something on it. */
  readonly addForeignSheet: (name: string) => void;
  /** The fill and the rule for what may be typed of a cell. */
  readonly looks: (address: string) => Promise<{ readonly fill: string; readonly rule: unknown }>;
  readonly sheetNames: () => readonly string[];
  readonly protect: (sheet: string) => void;
}

export async function openHousing(): Promise<HousingSheets> {
  const sheets = await openWithoutHousing();
  await sheets.openHalfYear(firstHalf);
  return sheets;
}

export async function openWithoutHousing(): Promise<HousingSheets> {
  const opened = openHost();
  forgetReceptionContext();
  await loadFunctions();
  return tools(opened);
}

function tools(opened: OpenHost): HousingSheets {
  const column = async (table: string, header: string): Promise<readonly CellValue[]> =>
    (await opened.read(`${table}[${header}]`)).map(([value = ""]) => value);
  const labelled = async (sheet: string, label: string): Promise<string> => {
    const cells = await opened.read(`'${sheet}'!A1:${columnLetters(LAST_COLUMN)}${LAST_LINE}`);
    // A header of the table may read the same; the block stands to the right of the table.
    const places = cells.flatMap((line, row) =>
      line.flatMap((cell, column) => (cell === label ? [{ row, column }] : [])),
    );
    const last = places.reduce((right, place) => (place.column > right.column ? place : right), { row: 0, column: 0 });
    if (last.column > 0) return `'${sheet}'!${columnLetters(last.column + 1)}${last.row + 1}`;
    throw new Error(`No label ${label}.`);
  };
  return {
    ...opened,
    give,
    openHalfYear: async (halfYear, ownNational) => {
      const wanted = {
        province: FLEVOLAND,
        halfYear,
        rounding: "published",
        ownNational: ownNational ?? null,
      } as const;
      const written = await give({ kind: "halfYear", halfYear: wanted });
      if (written.kind !== "done") throw new Error(JSON.stringify(written.problems));
    },
    fill: (name, row, header, value) => {
      const table = opened.state.tables.find((candidate) => candidate.name === name);
      const column = table?.columns.indexOf(header) ?? -1;
      if (table === undefined || column < 0) throw new Error(`No column ${header}.`);
      const { sheetId, row: top, column: left } = table.area;
      opened.state.write({ sheetId, row: top + 1 + row, column: left + column, rows: 1, columns: 1 }, [[value]]);
    },
    column,
    verdicts: (table) => column(table, "Controle"),
    addForeignSheet: (name) => {
      const sheetId = opened.state.addSheet(name);
      opened.state.write({ sheetId, row: 0, column: 0, rows: 1, columns: 1 }, [["Mijn eigen lijst"]]);
    },
    beside: async (sheet, label) => (await opened.read(await labelled(sheet, label)))[0]?.[0] ?? "",
    fillBeside: async (sheet, label, value) => opened.type(await labelled(sheet, label), value),
    looks: (address) =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const [sheet = "", local = ""] = address.split("!");
        const range = context.workbook.worksheets.getItem(sheet).getRange(local);
        range.format.fill.load("color");
        range.dataValidation.load("rule");
        await context.sync();
        return { fill: range.format.fill.color, rule: range.dataValidation.rule };
      }),
    sheetNames: () => opened.state.grid.sheets().map(({ name }) => name),
    protect: (sheet) => {
      const found = opened.state.grid.sheets().find(({ name }) => name === sheet);
      opened.state.protectedSheets.add(found?.id ?? "");
    },
  };
}
