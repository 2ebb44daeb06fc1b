import type { Method } from "../../allocation/request";
import type { SelectedCells } from "../../plans/formula/selectedCells";
import { paneSlice } from "../slice";
import { type ChosenReading, nothingChosen } from "./selectedColumns";

/** What a planner typed, exactly as typed: nothing is lost when a step fails. */
export interface AllocationForm {
  readonly total: string;
  readonly source: "key" | "province" | "selection";
  readonly keyId: string;
  /** Code of the province whose municipalities are the recipients; empty when none was ever chosen. */
  readonly province: string;
  readonly selection: SelectedCells | null;
  /** What the planner said of the columns of the selection. */
  readonly chosen: ChosenReading;
  readonly method: Method;
  readonly minimum: string;
  readonly maximum: string;
  /** Whether the planner opened the explanation: it is computed only then. */
  readonly isExplained: boolean;
}

/** It starts from what is active in the workbook. */
export const allocationForm = paneSlice<AllocationForm>(({ context }) => ({
  total: String(context.decision.total ?? ""),
  source: "key",
  keyId: context.key.id,
  province: "",
  selection: null,
  chosen: nothingChosen,
  method: "largestRemainder",
  minimum: "",
  maximum: "",
  isExplained: false,
}));
