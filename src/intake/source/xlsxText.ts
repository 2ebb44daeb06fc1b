/** The text of a cell in pieces: what is raised becomes signs of a note, a reading aid for Japanese is no text (ECMA-376 part 1, 18.4). */
import { shownCell } from "./shownCell";
import type { Attributes } from "./xmlScan";

export class XlsxText {
  readonly #runs: { text: string; isRaised: boolean; isStruck: boolean }[] = [];
  #isOpen = false;
  #isRaised = false;
  #isStruck = false;
  #phonetic = 0;

  begin(): void {
    this.#runs.length = 0;
    this.#isOpen = false;
    this.#isRaised = false;
    this.#isStruck = false;
    this.#phonetic = 0;
  }

  /** @param name Of an element inside the text, without its prefix. */
  open(name: string, attributes: Attributes): void {
    if (name === "t") this.#isOpen = this.#phonetic === 0;
    else if (name === "rPh") this.#phonetic += 1;
    else if (name === "r") this.#isRaised = this.#isStruck = false;
    else if (name === "strike") this.#isStruck = isSwitchedOn(attributes);
    else if (name === "vertAlign") this.#isRaised = attributes["val"] === "superscript";
  }

  text(text: string): void {
    if (this.#isOpen) this.#runs.push({ text, isRaised: this.#isRaised, isStruck: this.#isStruck });
  }

  close(name: string): void {
    if (name === "t") this.#isOpen = false;
    else if (name === "rPh") this.#phonetic -= 1;
  }

  /** As a person reads it. */
  shown(): string {
    const [only, second] = this.#runs;
    if (only !== undefined && second === undefined && !only.isRaised && !only.isStruck)
      return withoutEscapes(only.text);
    const runs = this.#runs.map(({ text, ...look }) => ({ text: withoutEscapes(text), ...look }));
    return shownCell(runs.map(({ text }) => text).join(""), { runs });
  }
}

/** An element such as `strike`: there means on, unless its value says off. */
export function isSwitchedOn({ val = "1" }: Attributes): boolean {
  return !/^(?:0|false|off|none)$/iu.test(val);
}

/** Signs that XML cannot hold stand as _xHHHH_. */
export function withoutEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([\dA-F]{4})_/giu, (_whole, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
