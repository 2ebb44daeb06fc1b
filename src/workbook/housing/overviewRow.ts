import texts from "../../text/nl/quotaSheet.json";
import { type HalfYear, halfYearName } from "../../housing/halfYear";
import type { Region } from "../../reference/region";
import { cellIn, wholeColumn } from "../tablePlace";
import { type CellContent, COUNT_FORMAT, formula, text } from "../writeGateway";
import { quotaLayouts } from "./quotaLayouts";
import { PERCENT_FORMAT, type QuotaPlaces } from "./quotaRow";

/**
 * One row of the table LRT_Halfjaren: the sums of a province in a half-year, by native formulas. Backlogs and leads stand
 * apart, because a lead of one municipality does not house anybody for another.
 */
export function overviewRow(
  province: Region,
  halfYear: HalfYear,
  places: QuotaPlaces,
  line: number,
): readonly CellContent[] {
  const quota = places.LRT_Taakstelling;
  const own = (header: string): string => cellIn(places.LRT_Halfjaren, header, line);
  const here =
    `${wholeColumn(quota, "Halfjaar")},${own("Halfjaar")},` + `${wholeColumn(quota, "Provincie")},${own("Provincie")}`;
  const sum = (header: string): CellContent => formula(`SUMIFS(${wholeColumn(quota, header)},${here})`, COUNT_FORMAT);
  const balance = wholeColumn(quota, "Eindsaldo");
  const contents = new Map<string, CellContent>([
    ["Halfjaar", text(halfYearName(halfYear))],
    ["Provincie", text(province.code)],
    ["Naam", text(province.name)],
    ["Gemeenten", formula(`COUNTIFS(${here})`, COUNT_FORMAT)],
    ["Taakstelling", sum("Taakstelling")],
    ["Beginsaldo", sum("Beginsaldo")],
    ["Opgave", sum("Opgave")],
    ["Realisatie", sum("Realisatie")],
    ["Percentage", formula(`IF(${own("Opgave")}<=0,1,${own("Realisatie")}/${own("Opgave")})`, PERCENT_FORMAT)],
    ["Eindsaldo", sum("Eindsaldo")],
    ["Achterstand", formula(`-SUMIFS(${balance},${here},${balance},"<0")`, COUNT_FORMAT)],
    ["Voorsprong", formula(`SUMIFS(${balance},${here},${balance},">0")`, COUNT_FORMAT)],
    ["Gemeenten met achterstand", formula(`COUNTIFS(${here},${balance},"<0")`, COUNT_FORMAT)],
    ["Som van ruil", sum("Ruil")],
    ["Controle", formula(check(places, here, own))],
  ]);
  return quotaLayouts.LRT_Halfjaren.columns.map((column) => contents.get(column) ?? text(null));
}

/** Every row is right, and every exchange of the half-year adds up to nothing; it may cross the border of the province. */
function check(
  { LRT_Taakstelling: quota, LRT_Taakruil: exchange }: QuotaPlaces,
  here: string,
  own: (header: string) => string,
): string {
  const broken = `${wholeColumn(exchange, "Halfjaar")},${own("Halfjaar")},${wholeColumn(exchange, "Oordeel")},"<>OK"`;
  return (
    `IF(COUNTIFS(${here},${wholeColumn(quota, "Controle")},"<>OK")>0,"${texts.checkRows}",` +
    `IF(COUNTIFS(${broken})>0,"${texts.checkExchange}","OK"))`
  );
}
