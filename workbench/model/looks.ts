import type { WireValue } from "../protocol/hostObject";
import { AreaMap } from "./areaMap";
import type { CellArea } from "./cellArea";
import type { AreaTo, PlaceOf } from "./gridModel";

export interface ConditionalFormat {
  readonly id: string;
  readonly area: CellArea;
  readonly type: string;
  /** Under which its properties are kept. */
  readonly owner: string;
}

type Property = string | number | boolean;

/** Everything that cells, sheets and tables look like, as far as the workbook must remember it. */
export class Looks {
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly #formats = new AreaMap<string>();
  readonly #looks = new Map<string, AreaMap<string>>();
  #properties = new Map<string, Property>();

  setNumberFormat(area: CellArea, format: string): void {
    this.#formats.set(area, format);
  }

  numberFormat(sheetId: string, row: number, column: number): string {
    return this.#formats.at(sheetId, row, column) ?? "General";
  }

  /** What was said last of a range: undefined when nothing was, null when cells differ. */
  look(area: CellArea, name: string): WireValue | undefined {
    const found = this.#looks.get(name)?.over(area);
    return found == null ? found : (JSON.parse(found) as WireValue);
  }

  setLook(area: CellArea, name: string, value: WireValue): void {
    const looks = this.#looks.get(name) ?? new AreaMap<string>();
    this.#looks.set(name, looks);
    looks.set(area, JSON.stringify(value));
  }

  /** What was said of one cell; undefined when nothing was. */
  lookAt(name: string, sheetId: string, row: number, column: number): WireValue | undefined {
    const found = this.#looks.get(name)?.at(sheetId, row, column);
    return found === undefined ? undefined : (JSON.parse(found) as WireValue);
  }

  /** The kinds of looks that were ever set. */
  lookNames(): readonly string[] {
    return [...this.#looks.keys()];
  }

  /** Where a kind of look was set on a sheet. */
  saidOf(name: string, sheetId: string): ReturnType<AreaMap<string>["said"]> {
    return this.#looks.get(name)?.said(sheetId) ?? { cells: [], areas: [] };
  }

  /** Where number formats were set on a sheet. */
  formatsSaid(sheetId: string): ReturnType<AreaMap<string>["said"]> {
    return this.#formats.said(sheetId);
  }

  property(owner: string, name: string): Property | undefined {
    return this.#properties.get(`${owner}.${name}`);
  }

  setProperty(owner: string, name: string, value: Property): void {
    this.#properties.set(`${owner}.${name}`, value);
  }

  /** The first of its type on a range is known as "conditional Blad1!A1:A9 DataBar"; later ones get a number. */
  addConditionalFormat(area: CellArea, address: string, type: string): ConditionalFormat {
    const name = `conditional ${address} ${type}`;
    const isTaken = (owner: string): boolean => this.conditionalFormats.some((format) => format.owner === owner);
    let owner = name;
    for (let number = 2; isTaken(owner); number += 1) owner = `${name} ${number}`;
    const format = { id: `{${owner}}`, area, type, owner };
    this.conditionalFormats.push(format);
    return format;
  }

  removeConditionalFormat(format: ConditionalFormat): void {
    this.conditionalFormats.splice(this.conditionalFormats.indexOf(format), 1);
    for (const key of [...this.#properties.keys()])
      if (key.startsWith(`${format.owner}.`)) this.#properties.delete(key);
  }

  /** Cells of a sheet go elsewhere, or away, and take their looks along. */
  move(sheetId: string, cellTo: PlaceOf, areaTo: AreaTo): void {
    for (const map of [this.#formats, ...this.#looks.values()]) map.move(sheetId, cellTo, areaTo);
    const moved = this.conditionalFormats.flatMap((format) => {
      const area = format.area.sheetId === sheetId ? areaTo(format.area) : format.area;
      return area === null ? [] : [{ ...format, area }];
    });
    this.conditionalFormats.splice(0, Infinity, ...moved);
  }

  /** Remembers everything; what it answers puts it back. */
  snapshot(): () => void {
    const restoreFormats = this.#formats.snapshot();
    const looks = [...this.#looks].map(([name, map]) => ({ name, map, restore: map.snapshot() }));
    const properties = new Map(this.#properties);
    const conditionalFormats = [...this.conditionalFormats];
    return () => {
      restoreFormats();
      this.#looks.clear();
      for (const { name, map, restore } of looks) {
        restore();
        this.#looks.set(name, map);
      }
      this.#properties = new Map(properties);
      this.conditionalFormats.splice(0, Infinity, ...conditionalFormats);
    };
  }
}
