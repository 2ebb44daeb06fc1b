/** Balances that go over to another municipality than the one that goes on: one that still exists hands over nothing. */
import { halfYearAt } from "../housing/halfYear";
import { successorIn } from "../housing/successorIn";
import { cellText } from "../plans/cellText";
import { quotaLayouts } from "../plans/housing/quotaLayouts";
import type { RegionCode } from "../reference/region";
import { regionOfCode } from "../reference/regions";
import texts from "../text/nl/inspection.json";
import { type Finding, found } from "./finding";
import type { InspectedWorkbook } from "./inspectedWorkbook";
import { atRow, cellUnder, filledLines, type OwnTable, ownTable } from "./ownTables";

export function successionFindings({ content }: InspectedWorkbook): readonly Finding[] {
  const layout = quotaLayouts.LRT_Taakstelling;
  const table = ownTable(layout, content);
  if (table?.headers.includes("Opvolger") !== true) return [];
  const own: OwnTable = { layout, table };
  return filledLines(own).flatMap((line) => successionFinding(own, line));
}

function successionFinding(own: OwnTable, line: number): readonly Finding[] {
  const [code = "", written = ""] = ["Gebied", "Opvolger"].map((header) =>
    cellText(cellUnder(own.table, line, header)),
  );
  const from = cellUnder(own.table, line, "Opvolger vanaf");
  if (written === "" && cellText(from) === "") return [];
  const wanted = successorFrom(code, from);
  // Of a municipality that was split, people say who goes on.
  if (wanted === null || (wanted === written && written !== code)) return [];
  const parameters = { name: nameOf(code), successor: nameOf(written), wanted: nameOf(wanted === code ? "" : wanted) };
  return [found("OPVOLGER", atRow(own, line, "Opvolger"), parameters)];
}

/** Who goes on from a half-year by its number: the municipality itself while it exists, and for what is no number; null for a split. */
function successorFrom(code: RegionCode, from: unknown): RegionCode | null {
  if (typeof from !== "number" || !Number.isInteger(from)) return code;
  const successor = successorIn(code, halfYearAt(from));
  return successor.ok ? successor.value : null;
}

function nameOf(code: RegionCode): string {
  return code === "" ? texts["inspection.nobody"] : (regionOfCode(code)?.name ?? code);
}
