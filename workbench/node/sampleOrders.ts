/** The sample workbook, made by the same orders that the pane gives: one province, one or more half-years, every sheet of today. */
import { type HalfYear, halfYearName } from "../../src/housing/halfYear";
import { baseOf } from "../../src/plans/base";
import { COUNT_FORMAT } from "../../src/plans/cellContent";
import type { FormulaChoice } from "../../src/plans/formula/formulaChoice";
import { layouts } from "../../src/plans/layouts";
import type { OrderChoice } from "../../src/plans/order";
import { newTabs } from "../../src/plans/sheetTabs";
import { titleLines } from "../../src/plans/tableTitle";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { assignmentOf } from "../../src/reception/assignmentOf";
import { provinceWeights } from "../../src/reception/provinceWeights";
import type { RegionCode } from "../../src/reference/region";
import { provinces, regionOfCode } from "../../src/reference/regions";
import type { Problem } from "../../src/text/result";
import { carryOut } from "../../src/workbook/carryOut";
import { everything } from "../../src/plans/everything";
import { readingExcel } from "../../src/workbook/excelRun";
import { inspectWorkbook } from "../../src/workbook/inspectWorkbook";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { LAST_ROW } from "../model/cellArea";
import type { CellValue } from "../model/gridModel";
import type { WorkbookState } from "../model/workbookState";
import { sampleAgreements } from "./sampleAgreements";
import { sampleContext, sampleIgnored, samplePapers } from "./sampleCase";
import { fillSample, sheetsWithMadeUpInput } from "./sampleInputs";
import { MUNICIPAL_SHEET, type MunicipalSample, municipalSample } from "./sampleMunicipal";

export interface SampleChoice {
  readonly provinces: readonly RegionCode[];
  readonly halfYears: readonly HalfYear[];
  /** National numbers of half-years for which nothing was published, by the name of the half-year. */
  readonly ownNational?: Readonly<Record<string, number>>;
  /** The moment at which the orders are given. */
  readonly at: Date;
}

const RESULT_SHEET = "Verdeling provincies";
const WHO = "voorbeeld";
const EXAMPLE = "Voorbeeld";
const EXAMPLE_INPUT = "Voorbeeld met verzonnen invoer";
/** Names, words, and what an order writes beside an outcome, in points. */
const WIDTHS = {
  provinces: [
    [1, 85],
    [4, 110],
  ],
  municipalities: [
    [0, 110],
    [3, 110],
    [6, 110],
  ],
} as const;
const POINTS_PER_PIXEL = 0.75;

/** Gives one order after the other; answers what stands in the way of the first one that is not done. */
export async function makeSample(state: WorkbookState, choice: SampleChoice): Promise<readonly Problem[]> {
  const municipal = municipalOf(choice);
  prepareSheets(state, municipal);
  const orders = sampleOrders(choice, municipal?.formulas ?? []);
  const problems = await giveAll(orders, 0, choice.at);
  if (problems.length > 0) return problems;
  await state.grid.settled();
  await fillSample(state, municipalPlaces(state, municipal));
  const read = await inspectWorkbook();
  if (!read.ok) return read.problems;
  const left = await giveAll(sampleIgnored(read.value.workbook), orders.length, choice.at);
  if (left.length > 0) return left;
  await state.grid.settled();
  markExamples(state);
  arrangeSheets(state);
  return [];
}

/** What the first province of the sample does with its places. */
function municipalOf({ provinces: [first = ""] }: SampleChoice): MunicipalSample | null {
  const region = regionOfCode(first);
  const places = region === undefined ? null : assignmentOf(sampleContext, region, "totaal");
  return places?.ok === true ? municipalSample(first, places.value, sampleContext.key) : null;
}

function sampleOrders(
  { provinces: chosen, halfYears, ownNational = {}, at }: SampleChoice,
  municipal: readonly FormulaChoice[],
): readonly OrderChoice[] {
  const { decision, key } = sampleContext;
  const inForce = { decision: decision.id, key: key.id };
  const weights = provinceWeights(key);
  const rows = weights.ok
    ? weights.value.map((weight, index) => ({ name: provinces[index]?.name ?? "", weight: Number(weight) }))
    : [];
  const places = chosen.flatMap((province) => halfYears.map((halfYear) => ({ province, halfYear })));
  const [newest] = halfYears.slice(-1);
  return [
    { kind: "decision", decision, keyId: key.id },
    {
      kind: "formula",
      formula: {
        total: decision.total ?? 0,
        weights: { kind: "key", keyId: key.id, rows },
        method: "sluitend",
        minimum: null,
        maximum: null,
        inForce,
        at: { sheet: RESULT_SHEET, row: 4, column: 0 },
      },
    },
    ...municipal.map((formula): OrderChoice => ({ kind: "formula", formula: { ...formula, inForce } })),
    ...places.map(({ province, halfYear }): OrderChoice => ({
      kind: "halfYear",
      halfYear: {
        province,
        halfYear,
        rounding: "published",
        ownNational: ownNational[halfYearName(halfYear)] ?? null,
      },
    })),
    ...places.map(({ province, halfYear }): OrderChoice => ({ kind: "dwellings", dwellings: { province, halfYear } })),
    ...chosen
      .slice(0, 1)
      .flatMap((province): OrderChoice[] =>
        newest === undefined ? [] : [{ kind: "threeTasks", threeTasks: { province, halfYear: newest } }],
      ),
    ...(newest === undefined
      ? []
      : [{ kind: "occupancy", occupancy: { period: "month", periods: 12, start: `${newest.year}-01-01` } } as const]),
    { kind: "agreements", agreements: sampleAgreements },
    { kind: "glossary" },
    ...chosen.map((province): OrderChoice => ({ kind: "supply", supply: { province, date: null, isExample: true } })),
    ...samplePapers(at.toISOString().slice(0, 10)),
    { kind: "checks" },
  ];
}

/** What the first of the distributions over municipalities gives each of them. */
function municipalPlaces(state: WorkbookState, municipal: MunicipalSample | null): ReadonlyMap<string, number> {
  const sheet = state.grid.sheets().find(({ name }) => name === MUNICIPAL_SHEET);
  const [formula] = municipal?.formulas ?? [];
  if (sheet === undefined || formula === undefined) return new Map();
  const { row, column } = formula.at;
  const rows = municipal?.recipients ?? 0;
  const lines = state.grid.values({ sheetId: sheet.id, row, column: 0, rows, columns: column + 1 });
  return new Map(lines.map((line) => [String(line[0]), Number(line[column])]));
}

/** @param before How many orders went before them. */
async function giveAll(orders: readonly OrderChoice[], before: number, at: Date): Promise<readonly Problem[]> {
  for (const [index, order] of orders.entries()) {
    const problems = await give(order, before + index, at);
    if (problems.length > 0) return problems;
  }
  return [];
}

async function give(choice: OrderChoice, index: number, at: Date): Promise<readonly Problem[]> {
  const content: WorkbookContent = await readingExcel((context) => readWorkbook(context, everything));
  const iso = at.toISOString();
  const outcome = await carryOut({
    id: `voorbeeld-${index + 1}`,
    at: iso,
    localTime: `${iso.slice(0, 10)} ${iso.slice(11, 16)} (UTC)`,
    who: WHO,
    base: baseOf(choice, content),
    choice,
  });
  forgetReceptionContext();
  return outcome.kind === "done" ? [] : outcome.problems;
}

function prepareSheets(state: WorkbookState, municipal: MunicipalSample | null): void {
  const [first] = state.grid.sheets();
  if (first === undefined) return;
  state.renameSheet(first.id, RESULT_SHEET);
  titled(state, first.id, "Voorbeeld: verdeling over de provincies");
  const at = { sheetId: first.id, column: 0, rows: 1, columns: 1 };
  state.write({ ...at, row: 1 }, [["De plekken van het geldende besluit, verdeeld met de geldende sleutel."]]);
  state.write({ ...at, row: 3, columns: 3 }, [["Plekken", "Provincie", "Gewicht"]]);
  widen(state, first.id, WIDTHS.provinces);
  if (municipal === null) return;
  const sheetId = state.addSheet(MUNICIPAL_SHEET);
  const { contents, headers, title } = municipal;
  titled(state, sheetId, title);
  state.write(
    { sheetId, row: 1, column: 0, rows: contents.length, columns: contents[0]?.length ?? 1 },
    contents.map((line) => line.map(asTyped)),
  );
  const width = contents[0]?.length ?? 1;
  for (const row of headers) {
    state.looks.setLook({ sheetId, row, column: 0, rows: 1, columns: width }, "Bold", true);
    state.looks.setLook({ sheetId, row, column: 1, rows: 1, columns: width - 1 }, "HorizontalAlignment", "Right");
  }
  state.setNumberFormat({ sheetId, row: 1, column: 1, rows: contents.length, columns: width - 1 }, COUNT_FORMAT);
  widen(state, sheetId, WIDTHS.municipalities);
}

/** Excel takes the first apostrophe for a sign that text follows, as in 's-Gravenhage. */
function asTyped(content: CellValue): CellValue {
  return typeof content === "string" && content.startsWith("'") ? `'${content}` : content;
}

function titled(state: WorkbookState, sheetId: string, title: string): void {
  const at = { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
  state.write(at, [[title]]);
  state.looks.setLook(at, "Bold", true);
  state.looks.setLook(at, "Size", 14);
}

function widen(state: WorkbookState, sheetId: string, widths: readonly (readonly [number, number])[]): void {
  for (const [column, width] of widths) {
    state.grid.setColumnWidth(sheetId, column, width / POINTS_PER_PIXEL);
    state.looks.setLook({ sheetId, row: 0, column, rows: LAST_ROW, columns: 1 }, "ColumnWidth", width);
  }
}

/** Nobody may take a sample for a workbook of their own: every sheet with a title of ours says what it is. */
function markExamples(state: WorkbookState): void {
  for (const layout of layouts) {
    const made = state.grid.sheets().find(({ name }) => name === layout.sheet);
    if (made === undefined) continue;
    const [title] = titleLines(layout);
    const at = { sheetId: made.id, row: 0, column: 0, rows: 1, columns: 1 };
    const mark = sheetsWithMadeUpInput.includes(layout.sheet) ? EXAMPLE_INPUT : EXAMPLE;
    const [[present] = []] = state.grid.values(at);
    if (present === title) state.write(at, [[`${mark}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`]]);
  }
}

/** Every sheet came at its place but those that were there before the first order; the workbook opens on Start. */
function arrangeSheets(state: WorkbookState): void {
  for (const name of [RESULT_SHEET, MUNICIPAL_SHEET]) {
    const found = state.grid.sheets().find((sheet) => sheet.name === name);
    if (found === undefined) continue;
    const others = state.grid.sheets().filter((sheet) => sheet !== found && sheet.name !== name);
    const sheets = others.map((sheet) => ({ ...sheet, isProtected: false, used: null }));
    const [tab] = newTabs([name], { ...emptyWorkbook, sheets });
    state.grid.moveSheet(found.id, tab?.position ?? others.length);
    state.looks.setProperty(`sheet ${found.id}`, "TabColor", tab?.color ?? "");
  }
  const start = state.grid.sheets().find(({ name }) => name === "Start");
  if (start !== undefined) state.activate(start.id);
}
