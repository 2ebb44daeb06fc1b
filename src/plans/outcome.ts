import type { Problem } from "../text/result";
import type { DesiredState } from "./desiredState";
import type { Difference } from "./difference";
import type { BegunOrder } from "./order";
import type { WorkbookContent } from "./workbookContent";

/** How an order ended. Every ending tells what is in the workbook now, and nothing that was not looked at. */
export type Outcome = Done | NotDone;

export interface Done {
  readonly kind: "done";
  /** True when everything stood in the workbook already. */
  readonly wasPresent: boolean;
  readonly desired: DesiredState;
  /** What was missing when the order began: nothing when everything stood there already. */
  readonly written: Difference;
  readonly content: WorkbookContent;
  /** How many cells with a formula of ours were computed again. */
  readonly recalculated: number;
  /** What did not work out and changes no figure: looks, computing again. */
  readonly remarks: readonly Problem[];
}

export interface NotDone {
  /** `refused`: nothing of it is in the workbook. `unfinished`: some of it may be; the same order once more completes it. */
  readonly kind: "refused" | "unfinished";
  readonly problems: readonly Problem[];
  /** It can never be completed: nothing offers that any more. */
  readonly isOver?: true;
  /** What is known of it when it began, for whoever gives it again. */
  readonly begun?: BegunOrder;
  /** The workbook as it was read last; null when it could not be read. */
  readonly content: WorkbookContent | null;
}

/** What is missing, by the sheets on which it belongs. */
export function missingPlaces({ tables, blocks, placed, pointers, newSheets }: Difference): string {
  const sheets = [
    ...newSheets,
    ...tables.map((table) => (table.kind === "new" ? table.layout.sheet : table.found.sheet)),
    ...blocks.map(({ block }) => block.sheet),
    ...placed.map(({ sheet }) => sheet),
    ...pointers.map(({ place }) => place.sheet),
  ];
  return [...new Set(sheets)].join(", ");
}
