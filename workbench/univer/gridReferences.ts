/** The names and tables that formulas of the grid know, and the formulas that it holds in another form because of them. */
import { ICommandService, type Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { type CellArea, localAddress } from "../model/cellArea";
import type { SheetInfo, TableArea } from "../model/gridModel";
import { FreshTables } from "./freshTables";
import { defineNames, defineTables } from "./namesAndTables";
import { WrittenFormulas } from "./writtenFormulas";

export class GridReferences {
  readonly written = new WrittenFormulas();
  readonly #injector: Injector;
  readonly #unit: string;
  readonly #fresh: FreshTables;
  readonly #drawn = new Set<string>();
  #tables: readonly TableArea[] = [];

  constructor(injector: Injector, api: FUniver, unit: string, sheets: () => readonly SheetInfo[]) {
    this.#injector = injector;
    this.#unit = unit;
    this.#fresh = new FreshTables({ api, commands: injector.get(ICommandService), unit, sheets });
  }

  /** The form in which the grid computes a formula that stands in this cell. */
  inGrid(formula: string, cell: CellArea): string {
    return this.written.inGrid(formula, cell, this.#tables);
  }

  setNames(names: ReadonlyMap<string, string>): void {
    this.#fresh.setNames(names);
    defineNames(this.#injector, this.#unit, names);
  }

  /** @returns The formulas that need another form from now on. */
  setTables(tables: readonly TableArea[]): ReturnType<WrittenFormulas["outdated"]> {
    const before = this.#tables;
    this.#tables = tables;
    this.#fresh.set(tables);
    defineTables(this.#injector, this.#unit, tables, before);
    return this.written.outdated(before, tables);
  }

  /** Header rows at places where they were not before: each is told once. */
  newHeaders(): readonly CellArea[] {
    return this.#tables.flatMap(({ name, area }) => {
      const header = { ...area, rows: 1 };
      const place = `${name} ${localAddress(header)}`;
      if (this.#drawn.has(place)) return [];
      this.#drawn.add(place);
      return [header];
    });
  }
}
