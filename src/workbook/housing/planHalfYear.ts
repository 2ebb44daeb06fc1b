import texts from "../../text/nl/quotaSheet.json";
import { halfYearName } from "../../housing/halfYear";
import type { Region } from "../../reference/region";
import { type Result, succeed, then } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { cellText } from "../cellText";
import { columnOf } from "../recogniseTables";
import type { SheetPlan } from "../sheetPlan";
import type { CellContent } from "../writeGateway";
import { nationalRow } from "./nationalRows";
import { type HalfYearOrder, openingOf } from "./opening";
import { overviewRow } from "./overviewRow";
import { ladderRows, policyRow } from "./policyRows";
import { nextLine, quotaPlaces, rowsFor } from "./quotaPlaces";
import { quotaRow } from "./quotaRow";
import type { QuotaState } from "./quotaState";

/**
 * Writes the half-year that opens: a row per municipality, whose balance of the half-year before comes along by formula. The
 * first half-year makes the sheets.
 */
export function planHalfYear(state: QuotaState, order: HalfYearOrder): Result<SheetPlan> {
  return then(openingOf(state, order), ({ province, national, rows }) => {
    const { tables } = state;
    const places = quotaPlaces(state);
    const rounding = order.rounding === "statutory" ? texts.statutory : texts.published;
    const municipal = rows.map((row, index) =>
      quotaRow(
        { ...row, province: province.code, halfYear: order.halfYear, rounding },
        places,
        nextLine(tables.LRT_Taakstelling) + index,
      ),
    );
    const overview = overviewRow(province, order.halfYear, places, nextLine(tables.LRT_Halfjaren));
    const nationals = national.added.map((version, index) =>
      nationalRow(version, places.LRT_Landelijk, nextLine(tables.LRT_Landelijk) + index),
    );
    return succeed({
      tables: [
        rowsFor(state, "LRT_Taakstelling", municipal),
        rowsFor(state, "LRT_Halfjaren", [overview]),
        rowsFor(state, "LRT_Landelijk", nationals),
        rowsFor(state, "LRT_OfficieleLijst", []),
        rowsFor(state, "LRT_Taakruil", []),
        rowsFor(state, "LRT_Beleid", policyRows(state, province)),
        rowsFor(state, "LRT_Ladder", tables.LRT_Ladder === null ? ladderRows() : []),
      ],
      cells: [],
      blocks: [],
      log: {
        action: texts.logHalfYear,
        subject: `${halfYearName(order.halfYear)} ${province.name}`,
        before: "",
        after: "",
        remark: fillIn(texts.logHalfYearRemark, { municipalities: rows.length, persons: national.persons }),
      },
    });
  });
}

function policyRows(
  { tables: { LRT_Beleid: table } }: QuotaState,
  province: Region,
): readonly (readonly CellContent[])[] {
  const isThere = table !== null && columnOf(table, "Gebied").some((cell) => cellText(cell) === province.code);
  return isThere ? [] : [policyRow(province)];
}
