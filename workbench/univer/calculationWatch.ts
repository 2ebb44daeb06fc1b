import type { ICommandService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";

/** After the last sign of life; results are written to the cells a little after calculation ends. */
const QUIET_IN_MILLISECONDS = 120;

/** A change that turns out to need no calculation is forgotten after this. */
const LONGEST_DELAY_IN_MILLISECONDS = 1500;

/** Knows when calculation has come to rest: nothing announced, nothing running, and nothing changed for a while. */
export class CalculationWatch {
  #calls = 0;
  #isCalculating = false;
  #announcedAt: number | null = null;
  #lastActivity = performance.now();
  readonly #listeners: (() => void)[] = [];

  constructor(api: FUniver, commands: ICommandService) {
    commands.onCommandExecuted(({ id }) => {
      if (id !== SetFormulaCalculationStartMutation.id) return;
      this.#announcedAt = null;
      this.#isCalculating = true;
      this.#touch();
    });
    const formula = api.getFormula();
    formula.calculationEnd(() => {
      this.#isCalculating = false;
      this.#touch();
    });
    formula.calculationResultApplied(() => {
      this.#touch();
      for (const listener of this.#listeners) listener();
    });
  }

  /** Something changed: the grid will calculate in a moment, when it has seen all changes. */
  announce(): void {
    this.#announcedAt = performance.now();
    this.#touch();
  }

  onResult(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Counts calls that the grid waits for. */
  async during<Value>(work: Promise<Value>): Promise<Value> {
    this.#calls += 1;
    try {
      return await work;
    } finally {
      this.#calls -= 1;
      this.#touch();
    }
  }

  async settled(): Promise<void> {
    while (this.#isBusy()) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  #touch(): void {
    this.#lastActivity = performance.now();
  }

  #isBusy(): boolean {
    const now = performance.now();
    const isAnnounced = this.#announcedAt !== null && now - this.#announcedAt < LONGEST_DELAY_IN_MILLISECONDS;
    return isAnnounced || this.#isCalculating || this.#calls > 0 || now - this.#lastActivity < QUIET_IN_MILLISECONDS;
  }
}
