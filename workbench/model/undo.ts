import type { CellArea } from "./cellArea";
import type { CellValue, GridModel } from "./gridModel";
import type { HostBehaviour } from "./hostBehaviour";

interface Written {
  readonly area: CellArea;
  readonly before: readonly (readonly CellValue[])[];
}

/** The steps that a person can undo: what stood in cells before they were written. */
export class Undo {
  readonly #grid: GridModel;
  readonly #behaviour: HostBehaviour;
  #steps: Written[][] = [];
  #isLost = false;

  constructor(grid: GridModel, behaviour: HostBehaviour) {
    this.#grid = grid;
    this.#behaviour = behaviour;
  }

  get count(): number {
    return this.#steps.length;
  }

  clear(): void {
    this.#steps = [];
  }

  /** What is written in the work is one step; when the work loses steps, the earlier ones are gone as well. */
  during<Value>(work: () => Value): Value {
    const earlier = this.#steps;
    const isLost = this.#isLost;
    this.#steps = [];
    this.#isLost = false;
    try {
      return work();
    } finally {
      this.#close(earlier);
      this.#isLost = isLost;
    }
  }

  #close(earlier: Written[][]): void {
    const together = this.#steps.flat();
    const kept = this.#isLost ? [] : earlier;
    this.#steps = together.length === 0 || this.#isLost ? kept : [...kept, together];
  }

  remember(area: CellArea, isAddIn: boolean): void {
    if (isAddIn && this.#behaviour.undoLost) this.#isLost = true;
    else this.#steps.push([{ area, before: this.#grid.formulas(area) }]);
  }

  /** Takes the last step back; the areas that changed. */
  back(): readonly CellArea[] {
    const step = this.#steps.pop() ?? [];
    return [...step].reverse().map(({ area, before }) => {
      this.#grid.write(area, before);
      return area;
    });
  }
}
