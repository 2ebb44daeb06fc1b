/** Codes of regions that do not exist, names that belong to another code, and half-years that are none. */
import { parseHalfYear } from "../housing/halfYear";
import { cellText } from "../plans/cellText";
import { foldName } from "../reference/foldName";
import { regionOfCode } from "../reference/regions";
import { resolveRegion } from "../reference/resolveRegion";
import { type Finding, found } from "./finding";
import type { InspectedWorkbook } from "./inspectedWorkbook";
import { atRow, cellUnder, filledLines, type OwnTable, ownTables } from "./ownTables";

const LONGEST_SHOWN = 30;

export function regionFindings({ content }: InspectedWorkbook): readonly Finding[] {
  return ownTables(content).flatMap((own) =>
    filledLines(own).flatMap((line) => [...regionFinding(own, line), ...halfYearFinding(own, line)]),
  );
}

function regionFinding(own: OwnTable, line: number): readonly Finding[] {
  const { headers } = own.table;
  const code = cellText(cellUnder(own.table, line, "Gebied"));
  if (!headers.includes("Gebied") || code === "") return [];
  const region = regionOfCode(code);
  if (region === undefined) {
    return [found("ONBEKEND", atRow(own, line, "Gebied"), { text: code.slice(0, LONGEST_SHOWN) })];
  }
  const written = cellText(cellUnder(own.table, line, "Naam"));
  if (written === "" || isNameOf(written, region.name, code)) return [];
  return [
    found("GEBIEDSNAAM", atRow(own, line, "Naam"), { written: written.slice(0, LONGEST_SHOWN), ...nameOf(region) }),
  ];
}

/** A former or other name of the same region is its name too. */
function isNameOf(written: string, name: string, code: string): boolean {
  if (foldName(written) === foldName(name)) return true;
  return [written, `gemeente ${written}`, `provincie ${written}`].some((text) => {
    const resolved = resolveRegion(text);
    return resolved.ok && resolved.value.code === code;
  });
}

function nameOf({ name, code }: { readonly name: string; readonly code: string }): Readonly<Record<string, string>> {
  return { name, code };
}

function halfYearFinding(own: OwnTable, line: number): readonly Finding[] {
  const written = cellText(cellUnder(own.table, line, "Halfjaar"));
  if (written === "" || parseHalfYear(written).ok) return [];
  return [found("HALFJAAR", atRow(own, line, "Halfjaar"), { text: written.slice(0, LONGEST_SHOWN) })];
}
