/** Codes of regions that do not exist, names that belong to another code, municipalities of another province, and half-years that are none. */
import { halfYearName, parseHalfYear } from "../housing/halfYear";
import { municipalitiesIn } from "../housing/municipalitiesIn";
import { cellText } from "../plans/cellText";
import { quotaHead } from "../plans/housing/quotaHeads";
import { foldName } from "../reference/foldName";
import { regionOfCode } from "../reference/regions";
import { resolveRegion } from "../reference/resolveRegion";
import { type Finding, found } from "./finding";
import type { InspectedWorkbook } from "./inspectedWorkbook";
import { atRow, cellUnder, filledLines, type OwnTable, ownTables } from "./ownTables";

const LONGEST_SHOWN = 30;

export function regionFindings({ content }: InspectedWorkbook): readonly Finding[] {
  return ownTables(content).flatMap((own) =>
    filledLines(own).flatMap((line) => [
      ...regionFinding(own, line),
      ...halfYearFinding(own, line),
      ...municipalityFinding(own, line),
    ]),
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

/** A row of the quota table is about a municipality of its province in its half-year: another one has other inhabitants and balances. */
function municipalityFinding(own: OwnTable, line: number): readonly Finding[] {
  if (own.layout.name !== quotaHead.name) return [];
  const under = (header: "Gebied" | "Provincie" | "Halfjaar"): string => cellText(cellUnder(own.table, line, header));
  const [code, province] = [under("Gebied"), regionOfCode(under("Provincie"))];
  const halfYear = parseHalfYear(under("Halfjaar"));
  if (!halfYear.ok || province?.kind !== "province" || regionOfCode(code) === undefined) return [];
  if (municipalitiesIn(province.code, halfYear.value).some((municipality) => municipality.code === code)) return [];
  const parameters = { code, province: province.name, halfYear: halfYearName(halfYear.value) };
  return [found("GEMEENTE", atRow(own, line, "Gebied"), parameters)];
}
