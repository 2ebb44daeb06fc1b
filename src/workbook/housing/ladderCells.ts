/**
 * What the intervention ladder suggests for a row of the table LRT_Taakstelling, by formulas; the province decides. Gemeentewet
 * art. 124–124h.
 */
import texts from "../../text/nl/quotaSheet.json";
import { cellIn, cellsIn, type TablePlace, wholeColumn } from "../tablePlace";
import { type CellContent, COUNT_FORMAT, formula } from "../writeGateway";
import { balanceUntil } from "./balanceFormula";
import { momentColumns, monthColumns } from "./quotaLayouts";
import { policyOf } from "./policyOf";
import type { QuotaPlaces } from "./quotaRow";

/** Where TREDE puts its reason. */
const REASON_COLUMN = 3;

/** From the balances at the last five assessment moments and the policy of the province. */
export function ladderCells(
  places: QuotaPlaces,
  line: number,
  predecessors: readonly string[],
): readonly (readonly [string, CellContent])[] {
  const quota = places.LRT_Taakstelling;
  const own = (header: string): string => cellIn(quota, header, line);
  const mayBeExcused =
    `COUNTIFS(${wholeColumn(places.LRT_Beleid, "Gebied")},${own("Provincie")},` +
    `${wholeColumn(places.LRT_Beleid, "Verschoonbaar mogelijk (invoer)")},"${texts.yes}")>0`;
  const threshold = policyOf(places, line, "Drempel in personen (invoer)");
  const needed = policyOf(places, line, "Peilmomenten voor indeplaatsstelling (invoer)");
  const proposal = `LRT.TREDE(${knownMoments(quota, line)},${threshold},AND(${own("Verschoonbaar (invoer)")}="${texts.yes}",${mayBeExcused}))`;
  const firstOf = (area: string): string =>
    `MINIFS(${wholeColumn(quota, "Volgnummer")},${wholeColumn(quota, "Gebied")},${area})`;
  return [
    // Before the sixth month is in, the last assessment moment is the end of the half-year before.
    ["Laatste peilmoment", formula(`${own("Volgnummer")}-IF(${own("Maanden")}=${monthColumns.length},0,1)`)],
    [
      "Eerste peilmoment",
      formula(`MIN(${[own("Gebied"), ...predecessors.map((code) => `"${code}"`)].map(firstOf).join(",")})-1`),
    ],
    ...momentColumns.map((column, index) => {
      const moment = `${own("Laatste peilmoment")}-${momentColumns.length - 1 - index}`;
      const at = balanceUntil(quota, line, predecessors, `"<="&(${moment}+1)`, `"<="&(${moment})`);
      return [column, formula(`IF(${moment}<${own("Eerste peilmoment")},"",${at})`, COUNT_FORMAT)] as const;
    }),
    ["Trede (voorstel)", formula(`INDEX(${proposal},1,1)`)],
    ["Reden", formula(`INDEX(${proposal},1,${REASON_COLUMN})`)],
    ["Peilmomenten op rij", formula(momentsInARow(own, threshold))],
    [
      "Indeplaatsstelling mogelijk",
      formula(`IF(${needed}=0,"",IF(${own("Peilmomenten op rij")}>=${needed},"${texts.yes}","${texts.no}"))`),
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
    (earlier, column) => `IF(N(${own(column)})>=-${threshold},0,1${earlier === "" ? "" : `+${earlier}`})`,
    "",
  );
}
