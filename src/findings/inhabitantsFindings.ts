/**
 * Rows of the quota table whose inhabitants are not those of their half-year: of another year, without a municipality that went up in this
 * one, or with one that did not; and those of which nobody knows it, because its number is missing. Art. 29 and 30 Huisvestingswet 2014.
 */
import { halfYearName, parseHalfYear, referenceYear } from "../housing/halfYear";
import { cellText } from "../plans/cellText";
import { addedInhabitants } from "../plans/housing/addedInhabitants";
import { quotaLayouts } from "../plans/housing/quotaLayouts";
import { workbookInhabitants } from "../plans/reception/workbookInhabitants";
import type { OwnInhabitants } from "../reference/inhabitants";
import { regionOfCode } from "../reference/regions";
import { dutchDate } from "../text/dutchDate";
import texts from "../text/nl/quotaSheet.json";
import { type Finding, found } from "./finding";
import type { InspectedWorkbook } from "./inspectedWorkbook";
import { atRow, cellUnder, filledLines, type OwnTable, ownTable } from "./ownTables";

const LONGEST_SHOWN = 30;

export function inhabitantsFindings({ content }: InspectedWorkbook): readonly Finding[] {
  const layout = quotaLayouts.LRT_Taakstelling;
  const table = ownTable(layout, content);
  if (table === null) return [];
  const own: OwnTable = { layout, table };
  const known = workbookInhabitants(content.tables);
  return filledLines(own).flatMap((line) => [
    ...yearFinding(own, line),
    // What cannot be read there is a finding of its own.
    ...(known.ok && table.headers.includes("Meegeteld") ? addedFinding(own, line, known.value) : []),
  ]);
}

function yearFinding(own: OwnTable, line: number): readonly Finding[] {
  const halfYear = parseHalfYear(cellText(cellUnder(own.table, line, "Halfjaar")));
  const written = cellUnder(own.table, line, "Peiljaar");
  // A row that names no half-year is a finding already.
  if (!halfYear.ok || written === referenceYear(halfYear.value)) return [];
  if (typeof written === "string" && Number(written) === referenceYear(halfYear.value))
    return [found("TEKSTGETAL", atRow(own, line, "Peiljaar"), { header: "Peiljaar", text: shown(written) })];
  const words = { halfYear: halfYearName(halfYear.value), year: String(referenceYear(halfYear.value)) };
  return [found("PEILJAAR", atRow(own, line, "Peiljaar"), { text: shown(written), ...words })];
}

function addedFinding(own: OwnTable, line: number, inhabitants: OwnInhabitants): readonly Finding[] {
  const [code, halfYear] = ["Gebied", "Halfjaar"].map((header) => cellText(cellUnder(own.table, line, header)));
  const parsed = parseHalfYear(halfYear ?? "");
  if (!parsed.ok || regionOfCode(code ?? "")?.kind !== "municipality") return [];
  const wanted = addedInhabitants(code ?? "", parsed.value, inhabitants);
  const written = cellText(cellUnder(own.table, line, "Meegeteld"));
  const where = atRow(own, line, "Meegeteld");
  const wantedCode = wanted.kind === "none" ? "" : wanted.code;
  if (wanted.kind === "unknown" && ["", wantedCode].includes(written)) {
    const [name, into] = [wantedCode, code ?? ""].map((each) => regionOfCode(each)?.name ?? each);
    const date = dutchDate(`${String(referenceYear(parsed.value))}-01-01`);
    return [found("MEEGETELDONBEKEND", where, { code: wantedCode, name: name ?? "", into: into ?? "", date })];
  }
  if (written === wantedCode) return [];
  return [found("MEEGETELD", where, { text: shown(written), wanted: wantedCode || texts.nothing })];
}

function shown(cell: unknown): string {
  return cellText(cell).slice(0, LONGEST_SHOWN) || texts.nothing;
}
