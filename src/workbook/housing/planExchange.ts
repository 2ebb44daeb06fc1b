/**
 * Exchange of quota between municipalities of the workbook, with its reason; the rule itself is `exchangeQuota`.
 * Huisvestingswet 2014, art. 29 lid 2.
 */
import texts from "../../text/nl/quotaSheet.json";
import { exchangeQuota, type QuotaExchange } from "../../housing/exchangeQuota";
import { type HalfYear, halfYearName } from "../../housing/halfYear";
import { regionOfCode } from "../../reference/regions";
import { fail, problem, type Problem, type Result, succeed, then } from "../../text/result";
import { timestamp } from "../decisionRows";
import { columnOf } from "../recogniseTables";
import type { SheetPlan } from "../sheetPlan";
import { cellIn, wholeColumn } from "../tablePlace";
import { type CellContent, COUNT_FORMAT, count, formula, text } from "../writeGateway";
import { nextLine, quotaPlaces, rowsFor } from "./quotaPlaces";
import { type QuotaRow, type QuotaState, rowsOf } from "./quotaState";

export interface ExchangeOrder extends QuotaExchange {
  readonly halfYear: HalfYear;
}

export function planExchange(state: QuotaState, order: ExchangeOrder, now: Date): Result<SheetPlan> {
  return then(partyRows(state, order), (rows) =>
    then(exchangeQuota(order), (after) => {
      const places = quotaPlaces(state);
      const place = places.LRT_Taakruil;
      const firstLine = nextLine(state.tables.LRT_Taakruil);
      const number = nextNumber(state);
      const contents = rows.map((row, index): readonly CellContent[] => {
        const own = (header: string): string => cellIn(place, header, firstLine + index);
        const sum = `SUMIFS(${wholeColumn(place, "Personen")},${wholeColumn(place, "Nummer")},${own("Nummer")})`;
        return [
          { kind: "number", value: number },
          text(halfYearName(order.halfYear)),
          text(row.code),
          text(row.name),
          count((after.get(row.code) ?? 0) - (row.quota ?? 0)),
          text(order.reason.trim()),
          text(timestamp(now)),
          formula(sum, COUNT_FORMAT),
          formula(`IF(${own("Som")}=0,"OK","${texts.checkExchange}")`),
        ];
      });
      return succeed({
        tables: [rowsFor(state, "LRT_Taakruil", contents)],
        cells: [],
        blocks: [],
        log: {
          action: texts.logExchange,
          subject: `${halfYearName(order.halfYear)}: ${rows.map(({ name }) => name).join(", ")}`,
          before: "",
          after: "",
          remark: order.reason.trim(),
        },
      });
    }),
  );
}

/** The rows of the parties, each with the quota that the planner saw: a colleague may have changed it since. */
function partyRows(state: QuotaState, { halfYear, parties }: ExchangeOrder): Result<readonly QuotaRow[]> {
  const present = rowsOf(state, halfYear);
  const problems: Problem[] = [];
  const rows: QuotaRow[] = [];
  parties.forEach(({ code }, position) => {
    const row = present.find((candidate) => candidate.code === code);
    if (row === undefined) {
      const name = regionOfCode(code)?.name ?? code;
      problems.push(problem("quota.partyNotInHalfYear", { name, halfYear: halfYearName(halfYear) }, position));
    } else rows.push(row);
  });
  const isChanged = rows.some(({ code, quota }) => parties.find((party) => party.code === code)?.before !== quota);
  if (isChanged) problems.push(problem("workbook.changedByColleague"));
  return problems.length > 0 ? fail(...problems) : succeed(rows);
}

function nextNumber({ tables: { LRT_Taakruil: table } }: QuotaState): number {
  if (table === null) return 1;
  return (
    1 +
    columnOf(table, "Nummer").reduce<number>((top, cell) => (typeof cell === "number" ? Math.max(top, cell) : top), 0)
  );
}
