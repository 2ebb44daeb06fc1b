/**
 * Which columns are added up above their headers. A column is left out where its sum says nothing: versions of one number below each other,
 * a part beside its whole, shares and ranks.
 */
import { listHead, monthColumns, overviewHead, quotaHead } from "../housing/quotaHeads";
import { occupancyHead, threeTasksHead } from "../housing/taskHeads";
import { suppliedHead } from "../supply/supplyHeads";
import type { TableHead } from "../tableLayout";

export interface TotalledColumns<Header extends string = string> {
  readonly head: TableHead<Header>;
  /** A column that is filled in every row: a row in which a number lacks is then noticed. */
  readonly counted: Header;
  /** Columns in which every row has a number. */
  readonly complete: readonly Header[];
  /** Columns in which people type, and in which a blank cell adds nothing. */
  readonly typed: readonly Header[];
  /** As those that are complete, but their numbers go on into the next period: they add up over rows of one period only. */
  readonly balances: readonly Header[];
  /** The number by which a row tells its period. */
  readonly period?: Header;
}

function totalled<const Header extends string>(columns: TotalledColumns<Header>): TotalledColumns {
  return columns;
}

export const totalledColumns: ReadonlyMap<string, TotalledColumns> = new Map(
  [
    totalled({
      head: quotaHead,
      counted: "Naam",
      complete: ["Realisatie", "Taakstelling"],
      typed: monthColumns,
      balances: ["Opgave", "Eindsaldo", "Beginsaldo", "Woningen nodig"],
      period: "Volgnummer",
    }),
    totalled({
      head: overviewHead,
      counted: "Naam",
      complete: ["Taakstelling", "Realisatie"],
      typed: [],
      balances: [],
    }),
    totalled({
      head: listHead,
      counted: "Naam",
      complete: ["Officieel", "Berekend", "Verschil"],
      typed: [],
      balances: [],
    }),
    totalled({
      head: threeTasksHead,
      counted: "Naam",
      complete: ["Opvang opgave", "Vergunninghouders opgave", "Vergunninghouders gerealiseerd"],
      typed: ["Oekraïne opgave (invoer)", "Opvang gerealiseerd (invoer)", "Oekraïne gerealiseerd (invoer)"],
      balances: [],
    }),
    totalled({
      head: occupancyHead,
      counted: "Periode",
      complete: [],
      typed: ["Instroom (invoer)", "Uitstroom (invoer)"],
      balances: [],
    }),
    totalled({
      head: suppliedHead,
      counted: "Naam",
      complete: ["Opgave", "Hard", "Zacht", "Tekort hard", "Tekort met zacht", "Amv hard", "Amv zacht"],
      typed: [],
      balances: [],
    }),
  ].map((columns) => [columns.head.name, columns]),
);
