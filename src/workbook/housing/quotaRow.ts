/**
 * One row of the table LRT_Taakstelling: a municipality in a half-year. What a person enters is blank, all else is a formula:
 * native where Excel can, a function of ours where a rule of law needs it. Art. 28–30 Huisvestingswet 2014.
 */
import texts from "../../text/nl/quotaSheet.json";
import { type HalfYear, halfYearName, referenceYear, sequenceOf } from "../../housing/halfYear";
import type { Region } from "../../reference/region";
import { cellIn, cellsIn, type TablePlace, wholeColumn } from "../tablePlace";
import { blank, type CellContent, COUNT_FORMAT, formula, text } from "../writeGateway";
import { firstMonth, lastMonth, momentColumns, monthColumns, quotaLayouts, type QuotaTable } from "./quotaLayouts";

export const PERCENT_FORMAT = "0.0%";
export const ONE_DECIMAL = "#,##0.0";
/** Where TREDE puts its reason. */
const REASON_COLUMN = 3;

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
  const months = cellsIn(quota, firstMonth, lastMonth, line);
  return [
    ...quotaCells(order, places, line),
    ["Beginsaldo", formula(balanceBefore(order, quota, line), COUNT_FORMAT)],
    ["Opgave", formula(`${own("Taakstelling")}-${own("Beginsaldo")}`, COUNT_FORMAT)],
    // Text in a month would be left out of a sum in silence.
    ["Realisatie", formula(`IF(COUNTA(${months})=COUNT(${months}),SUM(${months}),NA())`, COUNT_FORMAT)],
    ["Percentage", formula(`IF(${own("Opgave")}<=0,1,${own("Realisatie")}/${own("Opgave")})`, PERCENT_FORMAT)],
    ["Maanden", formula(lastMonthFilledIn(quota, line))],
    ["Tempo", formula(pace(own, months), PERCENT_FORMAT)],
    ["Eindsaldo", formula(`${own("Beginsaldo")}+${own("Realisatie")}-${own("Taakstelling")}`, COUNT_FORMAT)],
    ["Controle", formula(check(own, months))],
    ...ladderCells(order, places, line),
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
    ["Officieel", formula(`IF(COUNTIFS(${listed})=0,"",SUMIFS(${list("Officieel")},${listed}))`, COUNT_FORMAT)],
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

/** Everything before this half-year: what it started with, plus all that was housed, minus all that was asked. */
function balanceBefore(order: QuotaRowOrder, quota: TablePlace, line: number): string {
  const sequence = cellIn(quota, "Volgnummer", line);
  return balance(order, quota, line, `"<="&${sequence}`, `"<"&${sequence}`);
}

/**
 * The same sum up to any half-year, with what municipalities left that ended in this one: what is entered for them later
 * still counts. A start balance counts from the half-year before the row in which it stands.
 */
function balance(
  { predecessors }: QuotaRowOrder,
  quota: TablePlace,
  line: number,
  startUntil: string,
  until: string,
): string {
  const sums = [cellIn(quota, "Gebied", line), ...predecessors.map((code) => `"${code}"`)].map((area) => {
    const where = (limit: string): string =>
      `${wholeColumn(quota, "Gebied")},${area},${wholeColumn(quota, "Volgnummer")},${limit}`;
    return (
      `SUMIFS(${wholeColumn(quota, "Startsaldo (invoer)")},${where(startUntil)})` +
      `+SUMIFS(${wholeColumn(quota, "Realisatie")},${where(until)})` +
      `-SUMIFS(${wholeColumn(quota, "Taakstelling")},${where(until)})`
    );
  });
  return sums.join("+");
}

/** The last month of this half-year in which anybody in the province has entered something: so many sixths are due. */
function lastMonthFilledIn(quota: TablePlace, line: number): string {
  const halfYear = `${wholeColumn(quota, "Halfjaar")},${cellIn(quota, "Halfjaar", line)}`;
  const province = `${wholeColumn(quota, "Provincie")},${cellIn(quota, "Provincie", line)}`;
  return monthColumns.reduce((earlier, month) => {
    const isFilled = `COUNTIFS(${halfYear},${province},${wholeColumn(quota, month)},"<>")>0`;
    return `IF(${isFilled},COLUMNS(${cellsIn(quota, firstMonth, month, line)}),${earlier})`;
  }, "0");
}

function pace(own: (header: string) => string, months: string): string {
  const due = `${own("Opgave")}*${own("Maanden")}/COLUMNS(${months})`;
  return `IF(${own("Opgave")}<=0,1,IF(${own("Maanden")}=0,"",${own("Realisatie")}/(${due})))`;
}

function check(own: (header: string) => string, months: string): string {
  return (
    `IF(COUNTA(${months})>COUNT(${months}),"${texts.checkText}",` +
    `IF(COUNTIFS(${months},"<0")>0,"${texts.checkNegative}",` +
    `IF(SUM(${months})<>INT(SUM(${months})),"${texts.checkWhole}",` +
    `IF(ISNUMBER(${own("Taakstelling")}),IF(${own("Taakstelling")}<0,"${texts.checkQuotaNegative}","OK"),"${texts.checkQuota}"))))`
  );
}

/** What the ladder suggests, from the balances at the last five assessment moments and the policy of the province. */
function ladderCells(
  order: QuotaRowOrder,
  places: QuotaPlaces,
  line: number,
): readonly (readonly [string, CellContent])[] {
  const quota = places.LRT_Taakstelling;
  const own = (header: string): string => cellIn(quota, header, line);
  const policyOf = (header: string): string =>
    `SUMIFS(${wholeColumn(places.LRT_Beleid, header)},${wholeColumn(places.LRT_Beleid, "Gebied")},${own("Provincie")})`;
  const mayBeExcused =
    `COUNTIFS(${wholeColumn(places.LRT_Beleid, "Gebied")},${own("Provincie")},` +
    `${wholeColumn(places.LRT_Beleid, "Verschoonbaar mogelijk (invoer)")},"${texts.yes}")>0`;
  const threshold = policyOf("Drempel in personen (invoer)");
  const needed = policyOf("Peilmomenten voor indeplaatsstelling (invoer)");
  const proposal = `LRT.TREDE(${knownMoments(quota, line)},${threshold},AND(${own("Verschoonbaar (invoer)")}="${texts.yes}",${mayBeExcused}))`;
  const firstOf = (area: string): string =>
    `MINIFS(${wholeColumn(quota, "Volgnummer")},${wholeColumn(quota, "Gebied")},${area})`;
  return [
    // Before the sixth month is in, the last assessment moment is the end of the half-year before.
    [
      "Laatste peilmoment",
      formula(`${own("Volgnummer")}-IF(${own("Maanden")}=COLUMNS(${cellsIn(quota, firstMonth, lastMonth, line)}),0,1)`),
    ],
    [
      "Eerste peilmoment",
      formula(`MIN(${[own("Gebied"), ...order.predecessors.map((code) => `"${code}"`)].map(firstOf).join(",")})-1`),
    ],
    ...momentColumns.map((column) => {
      const moment = `${own("Laatste peilmoment")}-COLUMNS(${cellsIn(quota, column, momentColumns[4], line)})+1`;
      const at = balance(order, quota, line, `"<="&(${moment}+1)`, `"<="&(${moment})`);
      return [column, formula(`IF(${moment}<${own("Eerste peilmoment")},"",${at})`, COUNT_FORMAT)] as const;
    }),
    ["Trede (voorstel)", formula(`INDEX(${proposal},1,1)`)],
    ["Reden", formula(`INDEX(${proposal},1,${REASON_COLUMN})`)],
    ["Peilmomenten op rij", formula(momentsInARow(own, threshold))],
    [
      "Indeplaatsstelling mogelijk",
      formula(`IF(${needed}=0,"",IF(${own("Peilmomenten op rij")}>=${needed},"${texts.yes}","${texts.no}"))`),
    ],
    [
      "Woningen nodig",
      formula(
        `IF(${policyOf("Personen per woning (invoer)")}=0,"",MAX(0,${own("Opgave")})/${policyOf("Personen per woning (invoer)")})`,
        ONE_DECIMAL,
      ),
    ],
  ];
}

/** The balances from the first moment that is known: what came before is not a balance of 0. */
function knownMoments(quota: TablePlace, line: number): string {
  return [...momentColumns].reverse().reduce((later, column) => {
    const fromHere = cellsIn(quota, column, momentColumns[4], line);
    return later === "" ? fromHere : `IF(ISNUMBER(${cellIn(quota, column, line)}),${fromHere},${later})`;
  }, "");
}

/** How many of the last assessment moments in a row show a backlog that counts, up to five. */
function momentsInARow(own: (header: string) => string, threshold: string): string {
  return momentColumns.reduce(
    (earlier, column) => `IF(${own(column)}>=-${threshold},0,1${earlier === "" ? "" : `+${earlier}`})`,
    "",
  );
}
