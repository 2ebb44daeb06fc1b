/** The text of an OpenDocument cell in its paragraphs: what is raised becomes signs of a note; remarks, drawings and reading aids are no text. */
import type { OdsStyles } from "./odsStyles";
import { shownCell } from "./shownCell";
import type { Attributes } from "./xmlScan";

/** What stands in a cell and is not what it says. */
const ASIDE = /^(?:office:annotation|draw:|text:ruby-text$|text:note$|table:)/u;
const MOST_BLANKS = 1_000;

export class OdsText {
  readonly #styles: OdsStyles;
  readonly #runs: { text: string; isRaised: boolean; isStruck: boolean }[] = [];
  readonly #spans: { readonly isRaised: boolean; readonly isStruck: boolean }[] = [];
  #paragraphs = 0;
  #depth = 0;
  #aside = 0;

  constructor(styles: OdsStyles) {
    this.#styles = styles;
  }

  begin(): void {
    this.#runs.length = 0;
    this.#spans.length = 0;
    this.#paragraphs = 0;
    this.#depth = 0;
    this.#aside = 0;
  }

  open(tag: string, attributes: Attributes): void {
    if (this.#aside > 0 || ASIDE.test(tag)) this.#aside += 1;
    else if (tag === "text:p" || tag === "text:h") this.#paragraph();
    else if (tag === "text:span") this.#openSpan(attributes["text:style-name"] ?? "");
    else if (tag === "text:s") this.#add(" ".repeat(Math.min(MOST_BLANKS, Number(attributes["text:c"] ?? 1) || 1)));
    else if (tag === "text:tab" || tag === "text:line-break") this.#add(" ");
  }

  text(text: string): void {
    if (this.#aside === 0 && this.#depth > 0) this.#add(text);
  }

  close(tag: string): void {
    if (this.#aside > 0) this.#aside -= 1;
    else if (tag === "text:p" || tag === "text:h") this.#depth -= 1;
    else if (tag === "text:span") this.#spans.pop();
  }

  /** As a person reads it; null where there is no paragraph. */
  shown(): string | null {
    if (this.#paragraphs === 0) return null;
    return shownCell(this.#runs.map(({ text }) => text).join(""), { runs: this.#runs });
  }

  #paragraph(): void {
    if (this.#paragraphs > 0) this.#add("\n");
    this.#paragraphs += 1;
    this.#depth += 1;
  }

  #openSpan(style: string): void {
    const { isRaised, isStruck } = this.#look();
    this.#spans.push({
      isRaised: isRaised || this.#styles.isRaised(style),
      isStruck: isStruck || this.#styles.isStruck(style),
    });
  }

  #look(): { readonly isRaised: boolean; readonly isStruck: boolean } {
    return this.#spans.at(-1) ?? { isRaised: false, isStruck: false };
  }

  #add(text: string): void {
    this.#runs.push({ text, ...this.#look() });
  }
}
