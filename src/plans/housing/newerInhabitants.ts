/**
 * The regions of which a later order gave inhabitants on the same date: an order that is completed after it leaves their rows. Rows of
 * inhabitants carry no moment, so the log tells.
 */
import texts from "../../text/nl/taskSheets.json";
import { REGION_CODE, type RegionCode } from "../../reference/region";
import { cellText } from "../cellText";
import { type LaterOrder, laterOrders } from "../laterOrders";
import type { PlanInput } from "../planInput";
import { inhabitantsHead, inhabitantsLayout, yearOf } from "../reception/inhabitantsLayout";
import { columnOf, recogniseTable } from "../recogniseTable";

/**
 * @param year The inhabitants are those on 1 January of this year.
 * @returns Whether the row of a region is of a later order: of one that is done whatever stands there by now, of one that was begun only
 * where its number stands. When nobody knows any more which regions that order was about, every row is. It reads log and table once.
 */
export function newerInhabitants(
  { content, order, isContinued }: PlanInput,
  year: number,
): (code: RegionCode) => boolean {
  if (!isContinued) return () => false;
  const later = laterOrders(order, [texts.logInhabitants], content)
    .filter(({ subject }) => yearOf(subject) === year)
    .map((found) => ({ ...found, counts: countsOf(found) }));
  const present = presentCounts(content, year);
  return (code) =>
    later.some(({ isDone, counts }) => {
      if (counts === null) return isDone;
      const given = counts.get(code);
      return given !== undefined && (isDone || given === present.get(code));
    });
}

/** The numbers that an order gave, by region; null when the log did not keep it. */
function countsOf({ kept }: LaterOrder): ReadonlyMap<string, number> | null {
  if (kept === "") return null;
  const pairs = [...kept.matchAll(/"(\w+)":(\d+)/gu)];
  return new Map(pairs.flatMap(([, code = "", count]) => (REGION_CODE.test(code) ? [[code, Number(count)]] : [])));
}

function presentCounts({ tables }: PlanInput["content"], year: number): ReadonlyMap<string, unknown> {
  const found = recogniseTable(inhabitantsLayout, tables);
  if (!found.ok || found.value === null) return new Map();
  const { value: table } = found;
  const [dates, counts] = (["Peildatum", "Inwoners"] as const).map((header) =>
    columnOf(table, inhabitantsHead, header),
  );
  return new Map(
    columnOf(table, inhabitantsHead, "Gebied").flatMap((code, line) =>
      yearOf(dates?.[line]) === year ? [[cellText(code), counts?.[line]]] : [],
    ),
  );
}
