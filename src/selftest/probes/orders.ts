import { parseHalfYear } from "../../housing/halfYear";
import { newOrder } from "../../plans/newOrder";
import type { OrderChoice } from "../../plans/order";
import { addInVersion } from "../../plans/version";
import { defaultDecision } from "../../reference/decisions";
import { sentence } from "../../text/sentence";
import { carryOut } from "../../workbook/carryOut";
import { inExcel } from "../../workbook/excelRun";
import { readContent } from "../../workbook/openWorkbook";
import { comparable } from "../comparable";
import { SHEET } from "../ownSheet";
import type { Probe, Seen } from "../probe";
import { settledValues } from "../settledValues";

/** Zuid-Holland has the most merged municipalities of these years. */
const PROVINCE = "PV28";
const HALF_YEARS = ["2023-I", "2023-II", "2024-I"];
const KEY = "inwoners-2023";
const WHO = "zelftest";
/** The same in every Excel, so that what stands in the sheets can be laid beside one another. */
const FIRST_MOMENT = Date.UTC(2026, 0, 5, 8);
const SECOND = 1_000;
/** What it shows is about orders and moments, or follows the day of today. */
const VERSION = "deze versie";
const NOT_COMPARED = ["Logboek", "Start"];

/** A real decision and three half-years of a province, given as the pane gives them: how long, and do the cells show what they must? */
export const orders: Probe = {
  id: "orders",
  questions: ["C20", "C35", "C39", "C43"],
  isCompared: true,
  run: async () => {
    const endings: Seen[] = [];
    for (const [index, choice] of choices().entries()) endings.push(await given(choice, index));
    return { endings, sheets: await shownSheets() };
  },
};

function choices(): readonly OrderChoice[] {
  return [
    { kind: "decision", decision: defaultDecision, keyId: defaultDecision.adviceKey ?? KEY },
    ...HALF_YEARS.flatMap((name): readonly OrderChoice[] => {
      const halfYear = parseHalfYear(name);
      if (!halfYear.ok) return [];
      return [
        {
          kind: "halfYear",
          halfYear: { province: PROVINCE, halfYear: halfYear.value, rounding: "published", ownNational: null },
        },
      ];
    }),
  ];
}

async function given(choice: OrderChoice, index: number): Promise<Seen> {
  const read = await readContent();
  if (!read.ok) return read.problems.map(sentence);
  const at = new Date(FIRST_MOMENT + index * SECOND).toISOString();
  const stamp = { id: `zelftest${index}`, at, localTime: at, who: WHO };
  const outcome = await carryOut(newOrder(stamp, choice, read.value), {});
  return outcome.kind === "done" ? [outcome.kind, ...outcome.remarks.map(sentence)] : outcome.problems.map(sentence);
}

/** What every sheet of ours shows, sheet by sheet: all at once is more than one answer holds. */
async function shownSheets(): Promise<Seen> {
  const names = await inExcel(async (context) => {
    const { workbook } = context;
    workbook.worksheets.load("items/name");
    await context.sync();
    return workbook.worksheets.items.map(({ name }) => name);
  });
  const shown: Record<string, Seen> = {};
  for (const name of names.filter((each) => !each.startsWith(SHEET) && !NOT_COMPARED.includes(each))) {
    const rows = await inExcel((context) =>
      settledValues(context, context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true)),
    );
    if (rows.length > 0)
      shown[name] = rows.map((row) => row.map((value) => (value === addInVersion ? VERSION : comparable(value))));
  }
  return shown;
}
