/** Workbooks with the sheets about supply, and what they come to when place blocks are typed in them. */
import type { OrderChoice } from "../../../src/plans/order";
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { dateCell } from "../../../src/plans/cellDate";
import { capacityDecisions } from "../../../src/reference/decisions";
import { workbookOf } from "../checkSheet/checkedWorkbook";
import { computed, type ComputedSheets } from "../housing/computeSheets";
import { type Cells, typed } from "../housing/orderFor";

export const supplyOf = (province: string, rest: { readonly date?: string; readonly isExample?: boolean } = {}) =>
  ({ kind: "supply", supply: { province, date: "2027-07-01", isExample: false, ...rest } }) as const;

/** The estimate of 88.000, of which the key divides exactly as many over the municipalities. */
const estimate = capacityDecisions.find(({ total }) => total === 88_000);
if (estimate === undefined) throw new Error("There is no estimate of 88.000.");
export const published: OrderChoice = { kind: "decision", decision: estimate, keyId: "spreidingswet-2026" };

export const day = (iso: string): string | number => dateCell(iso);

/** Hard places of the total that are durable and have no end, on the line with this number. */
export function block(nr: number, municipality: string, places: unknown, rest: Cells = {}): Cells {
  return {
    Nr: nr,
    "Gemeente (invoer)": municipality,
    "Categorie (invoer)": "totaal",
    "Plekken (invoer)": places,
    "Zekerheid (invoer)": "hard",
    "Duurzaam (invoer)": "ja",
    ...rest,
  };
}

/** The content with these place blocks on the lines that stand ready, each on the line of its place. */
export function withBlocks(content: WorkbookContent, blocks: readonly Cells[]): WorkbookContent {
  return blocks.reduce<WorkbookContent>(
    (before, cells, index) => typed(before, "LRT_Aanbod", (row) => row["Nr"] === index + 1, cells),
    content,
  );
}

/** Flevoland on 1 July 2027 with these place blocks. */
export function flevoland(...blocks: readonly Cells[]): Promise<ComputedSheets> {
  return computed(withBlocks(workbookOf(published, supplyOf("PV24")), blocks));
}
