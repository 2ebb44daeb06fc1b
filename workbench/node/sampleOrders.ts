/** The sample workbook, made by the same orders that the pane gives: one province, one or more half-years, every sheet of today. */
import { type HalfYear, halfYearName } from "../../src/housing/halfYear";
import { baseOf } from "../../src/plans/base";
import type { OrderChoice } from "../../src/plans/order";
import { newTabs } from "../../src/plans/sheetTabs";
import { supplyLayouts } from "../../src/plans/supply/supplyLayouts";
import { titleLines } from "../../src/plans/tableTitle";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { provinceWeights } from "../../src/reception/provinceWeights";
import { defaultDecision } from "../../src/reference/decisions";
import { findKey } from "../../src/reference/keys";
import type { RegionCode } from "../../src/reference/region";
import { provinces } from "../../src/reference/regions";
import type { Problem } from "../../src/text/result";
import { carryOut } from "../../src/workbook/carryOut";
import { everything } from "../../src/plans/everything";
import { readingExcel } from "../../src/workbook/excelRun";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { LAST_ROW } from "../model/cellArea";
import type { WorkbookState } from "../model/workbookState";
import { sampleAgreements } from "./sampleAgreements";

export interface SampleChoice {
  readonly provinces: readonly RegionCode[];
  readonly halfYears: readonly HalfYear[];
  /** National numbers of half-years for which nothing was published, by the name of the half-year. */
  readonly ownNational?: Readonly<Record<string, number>>;
  /** The moment at which the orders are given. */
  readonly at: Date;
}

const RESULT_SHEET = "Uitkomst";
const WHO = "voorbeeld";
const EXAMPLE = "Voorbeeld";
/** The decision itself names no day. */
const EXAMPLE_DATE = "2027-07-01";
/** Names of provinces, and what the order writes beside the outcome, in points. */
const WIDTHS = [
  [1, 85],
  [4, 110],
] as const;
const POINTS_PER_PIXEL = 0.75;
/** The key of a decision that advises none. */
const OTHER_KEY = "spreidingswet-2026";

/** Gives one order after the other; answers what stands in the way of the first one that is not done. */
export async function makeSample(state: WorkbookState, choice: SampleChoice): Promise<readonly Problem[]> {
  prepareSheets(state);
  const orders = sampleOrders(choice);
  for (const [index, order] of orders.entries()) {
    const problems = await give(order, index, choice.at);
    if (problems.length > 0) return problems;
  }
  await state.grid.settled();
  markExamples(state);
  arrangeSheets(state);
  return [];
}

function sampleOrders({ provinces: chosen, halfYears, ownNational = {} }: SampleChoice): readonly OrderChoice[] {
  const keyId = defaultDecision.adviceKey ?? OTHER_KEY;
  const key = findKey(keyId);
  const weights = key.ok ? provinceWeights(key.value) : key;
  const rows = weights.ok
    ? weights.value.map((weight, index) => ({ name: provinces[index]?.name ?? "", weight: Number(weight) }))
    : [];
  const places = chosen.flatMap((province) => halfYears.map((halfYear) => ({ province, halfYear })));
  const [newest] = halfYears.slice(-1);
  return [
    { kind: "decision", decision: defaultDecision, keyId },
    {
      kind: "formula",
      formula: {
        total: defaultDecision.total ?? 0,
        weights: { kind: "key", keyId, rows },
        method: "sluitend",
        minimum: null,
        maximum: null,
        inForce: { decision: defaultDecision.id, key: keyId },
        at: { sheet: RESULT_SHEET, row: 4, column: 0 },
      },
    },
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
    ...chosen.map((province): OrderChoice => ({
      kind: "supply",
      supply: { province, date: EXAMPLE_DATE, isExample: true },
    })),
    { kind: "checks" },
  ];
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

function prepareSheets(state: WorkbookState): void {
  const [first] = state.grid.sheets();
  if (first === undefined) return;
  state.renameSheet(first.id, RESULT_SHEET);
  const at = { sheetId: first.id, column: 0, rows: 1, columns: 1 };
  state.write({ ...at, row: 0 }, [["Verdeling over de provincies"]]);
  state.write({ ...at, row: 1 }, [["De plekken van het geldende besluit, verdeeld met de geldende sleutel."]]);
  state.looks.setLook({ ...at, row: 0 }, "Bold", true);
  state.looks.setLook({ ...at, row: 0 }, "Size", 14);
  state.write({ ...at, row: 3, columns: 3 }, [["Plekken", "Provincie", "Gewicht"]]);
  for (const [column, width] of WIDTHS) {
    state.grid.setColumnWidth(first.id, column, width / POINTS_PER_PIXEL);
    state.looks.setLook({ ...at, column, row: 0, rows: LAST_ROW }, "ColumnWidth", width);
  }
}

/** Sheets with lines that are made up say so in their titles. */
function markExamples(state: WorkbookState): void {
  for (const layout of Object.values(supplyLayouts)) {
    const made = state.grid.sheets().find(({ name }) => name === layout.sheet);
    if (made === undefined) continue;
    const [title] = titleLines(layout);
    const at = { sheetId: made.id, row: 0, column: 0, rows: 1, columns: 1 };
    state.write(at, [[`${EXAMPLE}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`]]);
  }
}

/** Every sheet came at its place but the one that was there before the first order; the workbook opens on Start. */
function arrangeSheets(state: WorkbookState): void {
  const first = state.grid.sheets().find(({ name }) => name === RESULT_SHEET);
  if (first === undefined) return;
  const others = state.grid.sheets().filter(({ name }) => name !== RESULT_SHEET);
  const sheets = others.map((sheet) => ({ ...sheet, isProtected: false, used: null }));
  const [tab] = newTabs([RESULT_SHEET], { ...emptyWorkbook, sheets });
  state.grid.moveSheet(first.id, tab?.position ?? others.length);
  state.looks.setProperty(`sheet ${first.id}`, "TabColor", tab?.color ?? "");
  const start = state.grid.sheets().find(({ name }) => name === "Start");
  if (start !== undefined) state.activate(start.id);
}
