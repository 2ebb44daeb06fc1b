import { evaluate } from "../formula/evaluate";
import type { Expression } from "../formula/parse";
import type { Pending } from "../formula/pending";
import type { Matrix } from "../formula/values";
import { type CellArea, overlaps } from "./cellArea";
import { Abandoned, type CalculationHost, type Frame } from "./calculationFrame";
import type { Cell } from "./cellStore";
import { Dependants } from "./dependants";
import { DirtyCells } from "./dirtyCells";
import type { CellValue } from "./gridModel";

/** A formula whose answer keeps moving what it depends on is left alone after this many times. */
const MOST_TIMES = 100;

/**
 * Computes formulas on demand, as Excel does: a formula that looks at cells waits until those are computed. A formula that
 * needs its own answer stands in a circle: it shows 0 and says so.
 */
export class Calculation {
  readonly #host: CalculationHost;
  readonly #dependants = new Dependants();
  readonly #dirty = new DirtyCells();
  readonly #frames: Frame[] = [];
  /** Answers that found something in their way. */
  readonly #blocked = new Set<Cell>();
  readonly #times = new Map<Cell, number>();
  readonly #changes: CellArea[] = [];
  #isMoved = false;
  #epoch = 0;
  #isScheduled = false;
  #running: Promise<void> = Promise.resolve();

  constructor(host: CalculationHost) {
    this.#host = host;
  }

  /** A cell got other content: a formula in it must be computed. */
  enter(cell: Cell): void {
    this.leave(cell);
    if (cell.tree === null) return;
    this.#dependants.set(cell, this.#precedents(cell));
    this.#dirty.add(cell);
  }

  /** A cell is gone, or has no formula any more. */
  leave(cell: Cell): void {
    this.#dirty.delete(cell);
    this.#blocked.delete(cell);
    this.#dependants.remove(cell);
  }

  /** What depends on these areas is computed again, and answers that may have room now. */
  changed(areas: readonly CellArea[]): void {
    this.#changes.push(...areas);
    this.#schedule();
  }

  /** Marks the formulas in an area and what depends on them. */
  again(area: CellArea): void {
    this.#mark([...this.#dependants.cells].filter(({ at }) => overlaps(at, area)));
  }

  /** Where everything stands that depends on these areas. */
  following(areas: readonly CellArea[]): readonly CellArea[] {
    return [...this.#dependants.of(areas)].map((cell) => cell.spill ?? cell.at);
  }

  /** Names, tables or sheets changed: formulas that point elsewhere now are computed again. */
  moved(): void {
    this.#isMoved = true;
    this.#schedule();
  }

  async settled(): Promise<void> {
    let seen: Promise<void>;
    do {
      seen = this.#running;
      await seen;
    } while (seen !== this.#running);
  }

  /** Remembers what depends on what; what it answers puts it back and gives up work that runs. */
  snapshot(): () => void {
    const restoreDependants = this.#dependants.snapshot();
    const blocked = [...this.#blocked];
    const waiting = [...this.#dirty.all(), ...this.#frames.map(({ cell }) => cell)];
    const [changes, isMoved] = [[...this.#changes], this.#isMoved];
    return () => {
      this.#epoch += 1;
      this.#frames.splice(0);
      this.#changes.splice(0, Infinity, ...changes);
      this.#dirty.clear();
      this.#blocked.clear();
      for (const cell of blocked) this.#blocked.add(cell);
      this.#isMoved = isMoved;
      this.#isScheduled = false;
      this.#running = Promise.resolve();
      restoreDependants();
      for (const cell of waiting) this.#dirty.add(cell);
      if (waiting.length + changes.length > 0 || isMoved) this.#schedule();
    };
  }

  #checkEpoch(frame: Frame): void {
    if (frame.epoch !== this.#epoch) throw new Abandoned();
  }

  #mark(cells: readonly Cell[]): void {
    for (const cell of cells) this.#dirty.add(cell);
    this.changed(cells.map(({ spill, at }) => spill ?? at));
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.#running = this.#running.then(() => this.#run());
  }

  /** Many changes in a row are looked at once. */
  #absorb(): void {
    if (this.#isMoved) {
      this.#isMoved = false;
      const all = [...this.#dependants.cells].map((cell) => ({ cell, precedents: this.#precedents(cell) }));
      const moved = all.filter(({ cell, precedents }) => !this.#dependants.isSame(cell, precedents));
      for (const { cell, precedents } of moved) this.#dependants.set(cell, precedents);
      this.#mark(moved.map(({ cell }) => cell));
    }
    if (this.#changes.length === 0) return;
    for (const cell of this.#blocked) this.#dirty.add(cell);
    for (const cell of this.#dependants.of(this.#changes.splice(0))) this.#dirty.add(cell);
  }

  #precedents(cell: Cell): readonly CellArea[] {
    return cell.references.flatMap((text) => {
      const place = this.#host.locate(text, cell.at);
      return typeof place === "string" ? [] : place;
    });
  }

  async #run(): Promise<void> {
    this.#isScheduled = false;
    this.#times.clear();
    this.#absorb();
    try {
      await this.#computeAll();
    } catch (caught) {
      if (!(caught instanceof Abandoned)) throw caught;
    }
  }

  async #computeAll(): Promise<void> {
    for (let cell = this.#dirty.first(); cell !== undefined; cell = this.#dirty.first()) {
      await this.#compute(cell);
      this.#absorb();
    }
  }

  async #compute(cell: Cell): Promise<void> {
    this.#dirty.delete(cell);
    const { tree } = cell;
    if (tree === null) return;
    // A long chain of formulas must not become a deep stack.
    const frame: Frame = { cell, epoch: this.#epoch, read: [], isInCircle: false, isStale: false };
    await Promise.resolve();
    this.#checkEpoch(frame);
    this.#frames.push(frame);
    const { matrix, message } = await this.#answer(tree, frame);
    this.#checkEpoch(frame);
    this.#frames.pop();
    if (cell.tree !== tree) return;
    const times = frame.isInCircle ? MOST_TIMES : (this.#times.get(cell) ?? 0) + 1;
    this.#times.set(cell, times);
    if (frame.isInCircle) this.#show(cell, [[0]], "The formula needs its own answer.");
    else this.#show(cell, matrix, message);
    if (frame.isStale && times < MOST_TIMES) this.#dirty.add(cell);
  }

  async #answer(tree: Expression, frame: Frame): Promise<{ readonly matrix: Matrix; readonly message: string | null }> {
    const { at } = frame.cell;
    let message: string | null = null;
    const { matrix } = await evaluate(tree, {
      at,
      locate: (text) => this.#host.locate(text, at),
      contents: (area) => this.#contents(area, frame),
      formulasIn: (area) => this.#host.cells.read(area, (cell) => cell?.formula != null),
      hasCustom: this.#host.hasCustom,
      callCustom: async (name, parameters) => {
        const plain = parameters.map((matrix) => matrix?.map((row) => row.map((value) => value ?? "")) ?? null);
        const answer = await this.#host.callCustom(name, plain, at);
        message = answer.message;
        return answer.values;
      },
    });
    return { matrix, message };
  }

  #contents(area: CellArea, frame: Frame): Pending<Matrix> {
    const cells = this.#waiting(area);
    return cells.length === 0 ? this.#found(area, frame) : this.#awaited(area, frame, cells);
  }

  #waiting(area: CellArea): readonly Cell[] {
    return this.#dirty.in(area).filter((cell) => !this.#isRunning(cell));
  }

  async #awaited(area: CellArea, frame: Frame, first: readonly Cell[]): Promise<Matrix> {
    for (let cells = first; cells.length > 0; cells = this.#waiting(area)) {
      for (const cell of cells) {
        this.#checkEpoch(frame);
        if (this.#dirty.has(cell)) await this.#compute(cell);
      }
    }
    return this.#found(area, frame);
  }

  #found(area: CellArea, frame: Frame): Matrix {
    this.#checkEpoch(frame);
    const start = this.#frames.findIndex(({ cell }) => overlaps(cell.spill ?? cell.at, area));
    if (start >= 0) for (const inCircle of this.#frames.slice(start)) inCircle.isInCircle = true;
    frame.read.push(area);
    return this.#host.cells.contents(area);
  }

  #show(cell: Cell, answer: Matrix, message: string | null): void {
    const before = cell.spill ?? cell.at;
    this.#host.cells.clearSpill(cell);
    const values = answer.map((row) => row.map((value): CellValue => value ?? 0));
    const area: CellArea = { ...cell.at, rows: values.length, columns: values[0]?.length ?? 1 };
    const isFree = this.#host.cells.hasRoom(cell, area);
    cell.message = message;
    if (isFree) this.#blocked.delete(cell);
    else this.#blocked.add(cell);
    if (!isFree) cell.value = "#SPILL!";
    else if (area.rows * area.columns === 1) cell.value = values[0]?.[0] ?? "";
    else this.#host.cells.spill(cell, area, values);
    this.#host.cells.touch(cell);
    this.#reshaped(cell, before, cell.spill ?? cell.at);
  }

  /** What depends on the answer was marked together with it; an answer of another size touches other formulas too. */
  #reshaped(cell: Cell, before: CellArea, after: CellArea): void {
    if (before.rows === after.rows && before.columns === after.columns) return;
    for (const blocked of this.#blocked) if (blocked !== cell) this.#markAgain(blocked);
    const found = this.#dependants.of([before, after]);
    for (const dependant of found) this.#markAgain(dependant);
    const moved = [before, after, ...[...found].map(({ spill, at }) => spill ?? at)];
    for (const frame of this.#frames) {
      frame.isStale ||= frame.read.some((area) => moved.some((other) => overlaps(area, other)));
    }
  }

  #markAgain(cell: Cell): void {
    if (!this.#isRunning(cell) && (this.#times.get(cell) ?? 0) < MOST_TIMES) this.#dirty.add(cell);
  }

  #isRunning(cell: Cell): boolean {
    return this.#frames.some((frame) => frame.cell === cell);
  }
}
