import texts from "../../text/nl/ignore.json";
import { type Result, succeed } from "../../text/result";
import { text } from "../cellContent";
import { type DesiredState, logEntry, nothingDesired } from "../desiredState";
import type { PlanInput } from "../planInput";
import { rowOf } from "../tableLayout";
import { ignoredHead, ignoredLayout } from "./ignoredLayout";
import type { IgnoreChoice } from "./ignoreChoice";

/** One row with the reason. It hides nothing: the sheet and the log say who left what as it is. */
export function planIgnore({ order }: PlanInput, ignored: IgnoreChoice): Result<DesiredState> {
  const { code, sheet, cell, what, reason, print } = ignored;
  const row = rowOf(ignoredHead, {
    Opdracht: text(order.id),
    Bevinding: text(code),
    Blad: text(sheet),
    Cel: text(cell),
    Wat: text(what),
    Reden: text(reason),
    Wie: text(order.who),
    Tijdstip: text(order.localTime),
    Kenmerk: text(print),
  });
  const place = [sheet, cell].filter((part) => part !== "").join(" ");
  return succeed({
    ...nothingDesired,
    tables: [{ layout: ignoredLayout, rows: [row] }],
    log: logEntry(texts.logAction, place === "" ? code : `${code}, ${place}`, { remark: reason }),
  });
}
