/** Somebody types in a cell: until the cell is left Excel refuses batches, or lets them wait when they ask for that. */
export class EditMode {
  #end: Promise<void> | null = null;
  #leave: () => void = () => undefined;

  get isOn(): boolean {
    return this.#end !== null;
  }

  enter(): void {
    this.#end ??= new Promise((resolve) => {
      this.#leave = resolve;
    });
  }

  leave(): void {
    this.#end = null;
    this.#leave();
  }

  async over(): Promise<void> {
    while (this.#end !== null) await this.#end;
  }
}
