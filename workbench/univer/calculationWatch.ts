import type { FUniver } from "@univerjs/core/facade";

/** The grid waits 100 ms after a change before it calculates; this must be longer. */
const QUIET_IN_MILLISECONDS = 180;

/** Knows when calculation has come to rest: nothing running, and nothing changed for a while. */
export class CalculationWatch {
  #running = 0;
  #lastActivity = performance.now();
  readonly #listeners: (() => void)[] = [];

  constructor(api: FUniver) {
    const formula = api.getFormula();
    formula.calculationStart(() => this.touch());
    formula.calculationEnd(() => {
      this.touch();
      for (const listener of this.#listeners) listener();
    });
    formula.calculationResultApplied(() => this.touch());
    api.addEvent(api.Event.SheetValueChanged, () => this.touch());
  }

  touch(): void {
    this.#lastActivity = performance.now();
  }

  onEnd(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Counts work that the grid waits for. */
  async during<Value>(work: Promise<Value>): Promise<Value> {
    this.#running += 1;
    try {
      return await work;
    } finally {
      this.#running -= 1;
      this.touch();
    }
  }

  async settled(): Promise<void> {
    while (this.#running > 0 || performance.now() - this.#lastActivity < QUIET_IN_MILLISECONDS) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
