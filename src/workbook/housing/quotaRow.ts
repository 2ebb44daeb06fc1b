/**
 * One row of the table LRT_Taakstelling: a municipality in a half-year. What a person enters is blank, all else is a formula:
 * native where Excel can, a function of ours where a rule of law needs it. Art. 28–30 Huisvestingswet 2014.
 */
import texts from "../../text/nl/quotaSheet.json";
import { type HalfYear, halfYearName, referenceYear, sequenceOf } from "../../housing/halfYear";
import type { Region } from "../../reference/region";
import { cellIn, type TablePlace, wholeColumn } from "../tablePlace";
import { blank, type CellContent, COUNT_FORMAT, formula, text } from "../writeGateway";
import { balanceBefore } from "./balanceFormula";
import { ladderCells } from "./ladderCells";
import { policyOf } from "./policyOf";
import { monthColumns, quotaLayouts, type QuotaTable } from "./quotaLayouts";

export const PERCENT_FORMAT = "0.0%";
export const ONE_DECIMAL = "#,##0.0";

export interface QuotaRowOrder {
  readonly municipality: Region;
  /** Code of its province. */
  readonly province: string;
  readonly halfYear: HalfYear;
  readonly rounding: string;
  /** The municipalities whose inhabitants on the reference date are added up (art. 30); mostly itself alone. */
  readonly counted: readonly string[];
  /** Municipalities of earlier half-years that ended in this one, whose balances it took over. */
  readonly predecessors: readonly string[];
}

export type QuotaPlaces = Readonly<Record<QuotaTable, TablePlace>>;

/** @param line The row of the sheet where it will stand, from 1. */
export function quotaRow(order: QuotaRowOrder, places: QuotaPlaces, line: number): readonly CellContent[] {
  const contents = new Map<string, CellContent>([...fixedCells(order), ...formulaCells(order, places, line)]);
  return quotaLayouts.LRT_Taakstelling.columns.map((column) => contents.get(column) ?? text(null));
}

function fixedCells({
  municipality,
  province,
  halfYear,
  rounding,
}: QuotaRowOrder): readonly (readonly [string, CellContent])[] {
  return [
    ["Gebied", text(municipality.code)],
    ["Naam", text(municipality.name)],
    ["Halfjaar", text(halfYearName(halfYear))],
    ["Provincie", text(province)],
    ["Volgnummer", { kind: "number", value: sequenceOf(halfYear) }],
    ["Peiljaar", { kind: "number", value: referenceYear(halfYear) }],
    ["Afronding", text(rounding)],
    ["Startsaldo (invoer)", blank(COUNT_FORMAT)],
    ...monthColumns.map((column) => [column, blank(COUNT_FORMAT)] as const),
    ["Trede provincie (invoer)", blank()],
    ["Verschoonbaar (invoer)", blank()],
  ];
}

function formulaCells(
  order: QuotaRowOrder,
  places: QuotaPlaces,
  line: number,
): readonly (readonly [string, CellContent])[] {
  const quota = places.LRT_Taakstelling;
  const own = (header: string): string => cellIn(quota, header, line);
  const months = monthColumns.map(own);
  const all = months.join(",");
  return [
    ...quotaCells(order, places, line),
    ["Beginsaldo", formula(balanceBefore(quota, line, order.predecessors), COUNT_FORMAT)],
    ["Opgave", formula(`${own("Taakstelling")}-${own("Beginsaldo")}`, COUNT_FORMAT)],
    // Text in a month would be left out of a sum in silence; a column that somebody puts between two months is not one.
    ["Realisatie", formula(`IF(COUNTA(${all})=COUNT(${all}),SUM(${all}),NA())`, COUNT_FORMAT)],
    ["Percentage", formula(`IF(${own("Opgave")}<=0,1,${own("Realisatie")}/${own("Opgave")})`, PERCENT_FORMAT)],
    ["Maanden", formula(lastMonthFilledIn(quota, line))],
    ["Tempo", formula(pace(own), PERCENT_FORMAT)],
    ["Eindsaldo", formula(`${own("Beginsaldo")}+${own("Realisatie")}-${own("Taakstelling")}`, COUNT_FORMAT)],
    ["Controle", formula(check(own, months))],
    ...ladderCells(places, line, order.predecessors),
    [
      "Woningen nodig",
      formula(dwellings(own("Opgave"), policyOf(places, line, "Personen per woning (invoer)")), ONE_DECIMAL),
    ],
  ];
}

/** How many persons the law asks: computed, or by the official list, plus or minus what was exchanged. */
function quotaCells(
  { municipality, counted }: QuotaRowOrder,
  places: QuotaPlaces,
  line: number,
): readonly (readonly [string, CellContent])[] {
  const own = (header: string): string => cellIn(places.LRT_Taakstelling, header, line);
  const national = (header: string): string => wholeColumn(places.LRT_Landelijk, header);
  const list = (header: string): string => wholeColumn(places.LRT_OfficieleLijst, header);
  const exchange = (header: string): string => wholeColumn(places.LRT_Taakruil, header);
  const listed = `${list("Gebied")},${own("Gebied")},${list("Halfjaar")},${own("Halfjaar")}`;
  const counting = `${listed},${list("Telt (invoer)")},"${texts.counts}"`;
  // Blank or text in the list is no quota of 0.
  const isListed = `COUNTIFS(${listed},${list("Officieel")},">=0")>0`;
  const official = `IF(${isListed},SUMIFS(${list("Officieel")},${listed}),"")`;
  const inhabitants = counted.map(
    (code) => `LRT.INWONERS(${code === municipality.code ? own("Gebied") : `"${code}"`},${own("Peiljaar")})`,
  );
  const computed = `${own("Gebied")},${own("Halfjaar")},${own("Landelijk")},${own("Afronding")}`;
  return [
    ["Inwoners", formula(inhabitants.join("+"), COUNT_FORMAT)],
    [
      "Landelijk",
      formula(
        `IF(COUNTIFS(${national("Halfjaar")},${own("Halfjaar")})=0,LRT.LANDELIJK(${own("Halfjaar")}),` +
          `SUMIFS(${national("Personen")},${national("Halfjaar")},${own("Halfjaar")},${national("Geldt")},"${texts.yes}"))`,
        COUNT_FORMAT,
      ),
    ],
    ["Berekend", formula(`LRT.TAAKSTELLING(${computed})`, COUNT_FORMAT)],
    ["Officieel", formula(official, COUNT_FORMAT)],
    [
      "Ruil",
      formula(
        `SUMIFS(${exchange("Personen")},${exchange("Gebied")},${own("Gebied")},${exchange("Halfjaar")},${own("Halfjaar")})`,
        COUNT_FORMAT,
      ),
    ],
    [
      "Taakstelling",
      formula(`IF(COUNTIFS(${counting})=0,${own("Berekend")},${own("Officieel")})+${own("Ruil")}`, COUNT_FORMAT),
    ],
  ];
}

/** The last month of this half-year in which anybody in the province has entered something: so many sixths are due. */
function lastMonthFilledIn(quota: TablePlace, line: number): string {
  const halfYear = `${wholeColumn(quota, "Halfjaar")},${cellIn(quota, "Halfjaar", line)}`;
  const province = `${wholeColumn(quota, "Provincie")},${cellIn(quota, "Provincie", line)}`;
  return monthColumns.reduce((earlier, month, index) => {
    const isFilled = `COUNTIFS(${halfYear},${province},${wholeColumn(quota, month)},"<>")>0`;
    return `IF(${isFilled},${index + 1},${earlier})`;
  }, "0");
}

function pace(own: (header: string) => string): string {
  const due = `${own("Opgave")}*${own("Maanden")}/${monthColumns.length}`;
  return `IF(${own("Opgave")}<=0,1,IF(${own("Maanden")}=0,"",${own("Realisatie")}/(${due})))`;
}

function dwellings(persons: string, perDwelling: string): string {
  return `IF(${perDwelling}=0,"",MAX(0,${persons})/${perDwelling})`;
}

function check(own: (header: string) => string, months: readonly string[]): string {
  const all = months.join(",");
  const start = own("Startsaldo (invoer)");
  const quota = own("Taakstelling");
  const checks: readonly (readonly [isWrong: string, sentence: string])[] = [
    [`COUNTA(${all})>COUNT(${all})`, texts.checkText],
    [`MIN(${all})<0`, texts.checkNegative],
    [`OR(${months.map((month) => `${month}<>INT(${month})`).join(",")})`, texts.checkWhole],
    [`IF(ISNUMBER(${start}),${start}<>INT(${start}),${start}<>"")`, texts.checkStart],
    [`NOT(ISNUMBER(${quota}))`, texts.checkQuota],
    [`${quota}<0`, texts.checkQuotaNegative],
  ];
  return checks.reduceRight((later, [isWrong, sentence]) => `IF(${isWrong},"${sentence}",${later})`, '"OK"');
}
