import type { CellArea } from "./cellArea";

export type ChangeKind =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "RowSorted";

/** Who changes the workbook now. */
export interface Actor {
  /** The computer at which it happens; null for the one that looks. */
  readonly at: object | null;
  readonly isAddIn: boolean;
}

export interface ChangeEvent extends Actor {
  readonly area: CellArea;
  /** Where a change without a computer came from. */
  readonly source: "Local" | "Remote";
  readonly kind: ChangeKind;
}

const SOMEBODY: Actor = { at: null, isAddIn: false };

/** Tells what happens in a workbook, and who does it. */
export class WorkbookEvents {
  readonly #changed: ((change: ChangeEvent) => void)[] = [];
  readonly #added: ((sheetId: string) => void)[] = [];
  readonly #removed: ((sheetId: string) => void)[] = [];
  #actor = SOMEBODY;
  #isSilent = false;

  /** From now on a person at this computer works in the grid; null for the one that looks. */
  seat(computer: object | null): void {
    this.#actor = { at: computer, isAddIn: false };
  }

  get actor(): Actor {
    return this.#actor;
  }

  get isAddIn(): boolean {
    return this.#actor.isAddIn;
  }

  /** What happens in the work is told as done by this actor. */
  during<Value>(actor: Actor, work: () => Value): Value {
    const before = this.#actor;
    this.#actor = actor;
    try {
      return work();
    } finally {
      this.#actor = before;
    }
  }

  /** Nobody hears of what happens in the work. */
  silently<Value>(work: () => Value): Value {
    const before = this.#isSilent;
    this.#isSilent = true;
    try {
      return work();
    } finally {
      this.#isSilent = before;
    }
  }

  changed(area: CellArea, source: ChangeEvent["source"], kind: ChangeKind = "RangeEdited"): void {
    if (this.#isSilent) return;
    for (const listener of this.#changed) listener({ ...this.#actor, area, source, kind });
  }

  sheetAdded(sheetId: string): void {
    if (this.#isSilent) return;
    for (const listener of this.#added) listener(sheetId);
  }

  sheetRemoved(sheetId: string): void {
    if (this.#isSilent) return;
    for (const listener of this.#removed) listener(sheetId);
  }

  onChanged(listener: (change: ChangeEvent) => void): void {
    this.#changed.push(listener);
  }

  onSheetAdded(listener: (sheetId: string) => void): void {
    this.#added.push(listener);
  }

  onSheetRemoved(listener: (sheetId: string) => void): void {
    this.#removed.push(listener);
  }
}
