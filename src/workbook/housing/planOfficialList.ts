/**
 * The published list beside our own quotas: one row per municipality, with the planner's choice which of the two counts. A
 * list that is read again for the same half-year renews its rows.
 */
import texts from "../../text/nl/quotaSheet.json";
import { type HalfYear, halfYearName } from "../../housing/halfYear";
import { regionOfCode } from "../../reference/regions";
import { fail, problem, type Result, succeed } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { timestamp } from "../decisionRows";
import type { CellWrite, SheetPlan } from "../sheetPlan";
import { cellIn, wholeColumn } from "../tablePlace";
import { type CellContent, COUNT_FORMAT, count, formula, text } from "../writeGateway";
import { nextLine, quotaPlaces, rowsFor } from "./quotaPlaces";
import { type QuotaState, rowsOf } from "./quotaState";

export interface OfficialListOrder {
  readonly halfYear: HalfYear;
  readonly rows: readonly OfficialChoice[];
}

export interface OfficialChoice {
  readonly code: string;
  /** As the list writes it. */
  readonly listedName: string;
  readonly quota: number;
  /** True when the official number counts, false when ours does. */
  readonly counts: boolean;
}

export function planOfficialList(state: QuotaState, order: OfficialListOrder, now: Date): Result<SheetPlan> {
  const halfYear = halfYearName(order.halfYear);
  const present = new Set(rowsOf(state, order.halfYear).map(({ code }) => code));
  const chosen = order.rows.filter(({ code }) => present.has(code));
  if (present.size === 0) return fail(problem("quota.halfYearNotOpen", { halfYear }));
  if (chosen.length === 0) return fail(problem("quota.noOfficialRows", { halfYear }));
  const known = new Map(
    state.listed.filter((listed) => listed.halfYear === halfYear).map(({ code, index }) => [code, index]),
  );
  const cells = chosen.flatMap((choice) => renewed(state, choice, known.get(choice.code), now));
  const added = chosen.filter(({ code }) => !known.has(code));
  const firstLine = nextLine(state.tables.LRT_OfficieleLijst);
  return succeed({
    tables: [
      rowsFor(
        state,
        "LRT_OfficieleLijst",
        added.map((choice, index) => officialRow(state, halfYear, choice, firstLine + index, now)),
      ),
    ],
    cells,
    blocks: [],
    log: {
      action: texts.logOfficial,
      subject: halfYear,
      before: "",
      after: "",
      remark: fillIn(texts.logOfficialRemark, {
        rows: chosen.length,
        official: chosen.filter(({ counts }) => counts).length,
      }),
    },
  });
}

function officialRow(
  state: QuotaState,
  halfYear: string,
  { code, listedName, quota, counts }: OfficialChoice,
  line: number,
  now: Date,
): readonly CellContent[] {
  const places = quotaPlaces(state);
  const own = (header: string): string => cellIn(places.LRT_OfficieleLijst, header, line);
  const sheet = (header: string): string => wholeColumn(places.LRT_Taakstelling, header);
  const here = `${sheet("Gebied")},${own("Gebied")},${sheet("Halfjaar")},${own("Halfjaar")}`;
  return [
    text(halfYear),
    text(code),
    text(regionOfCode(code)?.name ?? code),
    text(listedName),
    count(quota),
    formula(`SUMIFS(${sheet("Berekend")},${here})`, COUNT_FORMAT),
    formula(`${own("Officieel")}-${own("Berekend")}`, COUNT_FORMAT),
    choiceCell(counts),
    text(timestamp(now)),
  ];
}

function choiceCell(counts: boolean): CellContent {
  return text(counts ? texts.counts : texts.computed);
}

function renewed(
  { tables: { LRT_OfficieleLijst: table } }: QuotaState,
  { listedName, quota, counts }: OfficialChoice,
  row: number | undefined,
  now: Date,
): readonly CellWrite[] {
  if (table === null || row === undefined) return [];
  const cell = (header: string, content: CellContent): CellWrite => ({ table, row, header, content });
  return [
    cell("Naam in de lijst", text(listedName)),
    cell("Officieel", count(quota)),
    cell("Telt (invoer)", choiceCell(counts)),
    cell("Ingelezen op (UTC)", text(timestamp(now))),
  ];
}
