import type { LaterOrder } from "../laterOrders";
import type { OrderChoice } from "../order";
import type { PlanInput } from "../planInput";
import type { SeenCells } from "../seenCells";
import type { WorkbookContent } from "../workbookContent";
import type { QuotaState } from "./quotaState";
import type { TaskState } from "./taskState";

/** What a planner can have done about the housing quota, and about what is beside it. */
export type HousingOrderChoice = Exclude<
  OrderChoice,
  {
    kind:
      | "decision"
      | "formula"
      | "example"
      | "comparison"
      | "checks"
      | "ignore"
      | "freeze"
      | "thaw"
      | "meeting"
      | "map"
      | "regions"
      | "agreements"
      | "glossary"
      | "seal"
      | "supply"
      | "update";
  }
>;

/** What the plans of this room start from. */
export interface QuotaInput extends Pick<PlanInput, "isContinued"> {
  readonly state: QuotaState;
  /** When the order was given, as the sheets show it, in UTC. */
  readonly stamp: string;
  /** The order was done once: it only brings back what is lost. */
  readonly isSettled: boolean;
  /** Of an order that is completed: those after it that may have taken its place, or that of its number. */
  readonly later: readonly LaterOrder[];
  /** What the order saw in the cells that it renews. */
  readonly seen?: SeenCells | undefined;
}

export interface TaskInput extends Pick<PlanInput, "isContinued"> {
  readonly state: TaskState;
  readonly content: Pick<WorkbookContent, "pointers" | "areas">;
}
