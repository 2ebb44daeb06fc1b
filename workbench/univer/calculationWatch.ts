import type { ICommandService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";

/** After the last sign of life; results are written to the cells a little after calculation ends. */
const QUIET_IN_MILLISECONDS = 120;

/** How long somebody who waits sleeps between two looks. */
const TURN_IN_MILLISECONDS = 20;
/**
 * A change that turns out to need no calculation is forgotten after so many looks. Looks and not time: on a busy machine the timer with which
 * the grid begins comes as late as they do.
 */
const MOST_TURNS = 30;

/** Knows when calculation has come to rest: nothing announced, nothing running, and nothing changed for a while. */
export class CalculationWatch {
  #calls = 0;
  #isCalculating = false;
  /** Looks since the last change that was announced; null when none is. */
  #turns: number | null = null;
  #lastTurn = 0;
  #lastActivity = performance.now();
  readonly #listeners: (() => void)[] = [];

  constructor(api: FUniver, commands: ICommandService) {
    commands.onCommandExecuted(({ id }) => {
      if (id !== SetFormulaCalculationStartMutation.id) return;
      this.#turns = null;
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
    this.#turns = 0;
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
    while (this.#isBusy()) {
      await new Promise((resolve) => setTimeout(resolve, TURN_IN_MILLISECONDS));
      this.#turn();
    }
  }

  /** However many wait, one look is one. */
  #turn(): void {
    const now = performance.now();
    if (this.#turns === null || now - this.#lastTurn < TURN_IN_MILLISECONDS / 2) return;
    this.#lastTurn = now;
    this.#turns += 1;
    if (this.#turns >= MOST_TURNS) this.#turns = null;
  }

  #touch(): void {
    this.#lastActivity = performance.now();
  }

  #isBusy(): boolean {
    const now = performance.now();
    return (
      this.#turns !== null || this.#isCalculating || this.#calls > 0 || now - this.#lastActivity < QUIET_IN_MILLISECONDS
    );
  }
}
