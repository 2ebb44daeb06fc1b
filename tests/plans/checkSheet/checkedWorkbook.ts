/** Workbooks with the sheet Controles, and what its lines come to when they are computed. */
import { heldBy } from "../../../src/plans/cellContent";
import { checkNames } from "../../../src/plans/checkSheet/checkNames";
import type { Order, OrderChoice } from "../../../src/plans/order";
import { planWithLog } from "../../../src/plans/planWithLog";
import { emptyWorkbook, type WorkbookContent } from "../../../src/plans/workbookContent";
import type { CapacityDecision } from "../../../src/reference/capacityDecision";
import { decisionFingerprint } from "../../../src/reference/decisionFingerprint";
import { applyDesired } from "../applyDesired";
import { computed } from "../housing/computeSheets";
import type { Cells } from "../housing/orderFor";
import { autumn, exchange, inhabitants, listed, officialList, opening, quotasIn2023 } from "../housing/orders";
import { decision, orderOf, planned } from "../reception/decisions";

/** The workbook after an order, with its line in the log as it is in the end. */
export function after(content: WorkbookContent, order: Order): WorkbookContent {
  const desired = planWithLog(order, content);
  if (!desired.ok) throw new Error(desired.problems.map(({ code }) => code).join(", "));
  return applyDesired(desired.value, content);
}

export function workbookOf(...choices: readonly OrderChoice[]): WorkbookContent {
  return choices.reduce(
    (content, choice, index) => after(content, orderOf(choice, { id: `o${index}` })),
    emptyWorkbook,
  );
}

export function fingerprinted(content: CapacityDecision): CapacityDecision {
  return { ...content, fingerprint: decisionFingerprint(content) };
}

/** 300 places: Flevoland 200 and Utrecht 100; amv 40 in Flevoland. */
export const places = fingerprinted({
  ...decision,
  total: 300,
  unaccompaniedMinors: 40,
  rows: [
    { region: "PV24", total: 200, unaccompaniedMinors: 40 },
    { region: "PV26", total: 100, unaccompaniedMinors: null },
  ],
});
export const decided = { kind: "decision", decision: places, keyId: "gelijk" } as const;
export const checks = { kind: "checks" } as const;

/** A list of all six municipalities: those of which our own number counts have that number. */
const wholeList = [
  ...listed,
  ...(["GM0303", "GM0995", "GM0171", "GM0050"] as const).map((code) => ({
    code,
    listedName: code,
    quota: quotasIn2023[code],
    counts: false,
  })),
];

/** 2023-II of Flevoland with an exchange of 5, a list and inhabitants; a decision; all of it checked. */
export const whole = (): WorkbookContent =>
  workbookOf(opening(autumn), exchange(), officialList(...wholeList), inhabitants(), decided, checks);

/** The ids of the checks that an order wants to be there. */
export function broughtBy(choice: OrderChoice, content: WorkbookContent): readonly string[] {
  const block = planned(orderOf(choice, { id: "o9" }), content).blocks.find(
    ({ anchor }) => anchor === checkNames.lines,
  );
  return (block?.contents ?? []).slice(1).map(([id]) => (id === undefined ? "" : String(heldBy(id))));
}

export interface Line {
  readonly expected: unknown;
  readonly actual: unknown;
  readonly verdict: unknown;
}

/** The lines of the sheet Controles by their ids, and the verdict of all of them. */
export async function checkedIn(content: WorkbookContent) {
  const sheets = await computed(content);
  const [header = [], ...cells] = sheets.sheet("Controles").slice(5);
  const at = (line: readonly unknown[], name: string): unknown => line[header.indexOf(name)];
  const lines = new Map<unknown, Line>(
    cells.map((line) => [
      at(line, "Id"),
      { expected: at(line, "Verwacht"), actual: at(line, "Werkelijk"), verdict: at(line, "Oordeel") },
    ]),
  );
  const rest = cells.map((line) => [at(line, "Id"), at(line, "Controle"), at(line, "Waar")]);
  return { lines, rest, verdict: sheets.named(checkNames.verdict), onStart: sheets.named(checkNames.onStart) };
}

/** The lines that do not say OK, as "id: werkelijk ≠ verwacht, oordeel". */
export function faultsIn(lines: ReadonlyMap<unknown, Line>): readonly string[] {
  return [...lines].flatMap(([id, { expected, actual, verdict }]) =>
    verdict === "OK" ? [] : [`${String(id)}: ${String(actual)} ≠ ${String(expected)}, ${String(verdict)}`],
  );
}

export const isOf = (code: string) => (row: Cells) => row["Gebied"] === code;
