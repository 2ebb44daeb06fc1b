/** The texts of all cells, each once. */
import type { FileCell } from "./fileWorkbook";
import { MAIN } from "./writeStyles";
import { cellEscapes, element, written, type XmlElement } from "./xmlTree";

export class SharedStrings {
  readonly #numbers = new Map<string, number>();
  readonly #items: XmlElement[] = [];
  #uses = 0;

  get count(): number {
    return this.#items.length;
  }

  numberOf({ value, rich }: FileCell): number {
    this.#uses += 1;
    const item = rich ?? null;
    const key = item === null ? `t${String(value)}` : `r${written(item)}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#items.push(item ?? textItem(String(value)));
    this.#numbers.set(key, this.#items.length - 1);
    return this.#items.length - 1;
  }

  written(): XmlElement {
    return element("sst", { xmlns: MAIN, count: this.#uses, uniqueCount: this.#items.length }, this.#items);
  }
}

function textItem(text: string): XmlElement {
  // Blanks at either end and line ends would go without it.
  const isPreserved = /^\s|\s$|\n/u.test(text);
  return element("si", {}, [
    element("t", isPreserved ? { "xml:space": "preserve" } : {}, text === "" ? [] : [cellEscapes(text)]),
  ]);
}
