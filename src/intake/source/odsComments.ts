/**
 * What people wrote in a bubble at a cell of an OpenDocument sheet (ODF 1.2 part 1, 14.1). Takes the elements of one cell after each other and
 * knows nothing of figures; `odsCells` says at which cell it stands.
 */
import { shownText, textOf } from "../cells/cell";

/** Who wrote it, and when, is no part of it. */
const ABOUT_IT = /^(?:dc:|meta:)/u;

export class OdsComments {
  /** Each with its cell in front: "B2: wordt 3.100". */
  readonly found: string[] = [];
  #text = "";
  #depth = 0;
  #aside = 0;

  open(tag: string): void {
    if (this.#depth > 0) {
      this.#depth += 1;
      if (this.#aside > 0 || ABOUT_IT.test(tag)) this.#aside += 1;
      else this.#text += " ";
    } else if (tag === "office:annotation") {
      this.#depth = 1;
      this.#text = "";
    }
  }

  text(text: string): void {
    if (this.#depth > 0 && this.#aside === 0) this.#text += text;
  }

  /** @param row From 0, as `column`. */
  close(row: number, column: number): void {
    if (this.#depth === 0) return;
    this.#depth -= 1;
    if (this.#aside > 0) this.#aside -= 1;
    if (this.#depth > 0) return;
    const text = shownText(textOf(this.#text));
    if (text !== "") this.found.push(`${lettersOf(column)}${String(row + 1)}: ${text}`);
  }
}

/** "A" for 0, "AA" for 26. */
function lettersOf(column: number): string {
  const before = Math.floor(column / 26);
  return (before === 0 ? "" : lettersOf(before - 1)) + String.fromCodePoint(65 + (column % 26));
}
