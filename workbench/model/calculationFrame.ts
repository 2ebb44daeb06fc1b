import type { CellArea } from "./cellArea";
import type { Cell, CellStore } from "./cellStore";
import type { FunctionAnswer } from "./gridModel";

/** What calculation asks of the grid around it. */
export interface CalculationHost {
  readonly cells: CellStore;
  /** Where a reference in a formula at a cell stands; the text of an error when it stands for nothing. */
  readonly locate: (text: string, cell: CellArea) => CellArea | string;
  readonly hasCustom: (name: string) => boolean;
  readonly callCustom: (name: string, parameters: readonly unknown[], at: CellArea) => Promise<FunctionAnswer>;
}

/** A formula that is being computed. */
export interface Frame {
  readonly cell: Cell;
  /** The state of the grid that it belongs to: after it is put back, the rest of the work is given up. */
  readonly epoch: number;
  /** What it has looked at so far. */
  readonly read: CellArea[];
  isInCircle: boolean;
  /** Something it looked at has changed since. */
  isStale: boolean;
}

/** Ends work on a state of the grid that is no more. */
export class Abandoned extends Error {}
