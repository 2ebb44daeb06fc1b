/** What the styles of an OpenDocument sheet say about its cells: how numbers look, what is raised, which sheets are hidden (ODF 1.2 part 1, 16). */
import { type Attributes, scanXml } from "./xmlScan";

interface NumberLook {
  readonly isPercentage: boolean;
  hasDigits: boolean;
  /** In front of the digits. */
  lead: string;
  text: string;
  /** Other looks that hold where a number is above or below something. */
  readonly maps: { readonly condition: string; readonly name: string }[];
}

interface CellStyle {
  readonly parent: string;
  readonly look: string;
}

const LOOKS = /^number:(?:number|percentage|currency)-style$/u;
const DIGITS = /^number:(?:number|scientific-number|fraction)$/u;
const CONDITION = /^value\(\)([<>]=?|!?=)(-?\d+(?:\.\d+)?)$/u;
const DEEPEST_STYLE = 20;

export class OdsStyles {
  readonly #looks = new Map<string, NumberLook>();
  readonly #cells = new Map<string, CellStyle>();
  readonly #raised = new Set<string>();
  readonly #struck = new Map<string, boolean>();
  readonly #hidden = new Set<string>();
  #look: NumberLook | null = null;
  #style = "";
  #isInText = false;

  /** @param xml Of a part with styles; those that follow count beside those that were read before. */
  read(xml: string): void {
    scanXml(xml, {
      onOpen: (tag, attributes) => this.open(tag, attributes),
      onText: (text) => this.text(text),
      onClose: (tag) => this.close(tag),
    });
  }

  open(tag: string, attributes: Attributes): void {
    if (tag === "style:style") this.#openStyle(attributes);
    else if (tag === "style:table-properties" && attributes["table:display"] === "false") this.#hidden.add(this.#style);
    else if (tag === "style:text-properties") this.#openText(attributes);
    else if (LOOKS.test(tag)) this.#openLook(tag, attributes["style:name"] ?? "");
    else if (this.#look !== null) this.#openPart(this.#look, tag, attributes);
  }

  text(text: string): void {
    if (!this.#isInText || this.#look === null) return;
    if (this.#look.hasDigits) this.#look.text += text;
    else this.#look.lead += text;
  }

  close(tag: string): void {
    if (LOOKS.test(tag)) this.#look = null;
    else if (tag === "number:text" || tag === "number:embedded-text") this.#isInText = false;
  }

  isRaised(style: string): boolean {
    return this.#raised.has(style);
  }

  /** Whether a line is drawn through what has this style. */
  isStruck(style: string): boolean {
    let name = style;
    for (let depth = 0; depth < DEEPEST_STYLE; depth += 1) {
      const own = this.#struck.get(name);
      if (own !== undefined) return own;
      const parent = this.#cells.get(name)?.parent;
      if (parent === undefined) return false;
      name = parent;
    }
    return false;
  }

  isHidden(style: string): boolean {
    return this.#hidden.has(style);
  }

  /** How Excel would write the look of a number; blank where it says nothing else than the number. */
  formatOf(style: string, value: number): string {
    const look = this.#lookOf(style);
    if (look === undefined) return "";
    const other = look.maps.find(({ condition }) => holds(condition, value));
    const { isPercentage, hasDigits, lead, text } =
      (other === undefined ? undefined : this.#looks.get(other.name)) ?? look;
    if (isPercentage) return "0%";
    if (!hasDigits) return ";;";
    if (!/[\d\p{L}]/u.test(lead + text)) return "";
    return `${lead === "" ? "" : `"${lead}"`}0"${text}"`;
  }

  #openStyle(attributes: Attributes): void {
    this.#style = attributes["style:name"] ?? "";
    const look = attributes["style:data-style-name"] ?? "";
    if (attributes["style:family"] !== "table-cell") return;
    this.#cells.set(this.#style, { parent: attributes["style:parent-style-name"] ?? "", look });
  }

  #openText(attributes: Attributes): void {
    if (isRaised(attributes["style:text-position"])) this.#raised.add(this.#style);
    const line = attributes["style:text-line-through-style"] ?? attributes["style:text-line-through-type"];
    if (line !== undefined) this.#struck.set(this.#style, line !== "none");
  }

  #openLook(tag: string, name: string): void {
    this.#look = { isPercentage: tag === "number:percentage-style", hasDigits: false, lead: "", text: "", maps: [] };
    this.#looks.set(name, this.#look);
  }

  #openPart(look: NumberLook, tag: string, attributes: Attributes): void {
    if (DIGITS.test(tag)) look.hasDigits = true;
    else if (tag === "number:text" || tag === "number:embedded-text") this.#isInText = true;
    else if (tag === "style:map")
      look.maps.push({
        condition: attributes["style:condition"] ?? "",
        name: attributes["style:apply-style-name"] ?? "",
      });
  }

  /** The look of a style itself, else of the style that it comes from. */
  #lookOf(style: string): NumberLook | undefined {
    let name = style;
    for (let depth = 0; depth < DEEPEST_STYLE; depth += 1) {
      const found = this.#cells.get(name);
      if (found === undefined) return undefined;
      if (found.look !== "") return this.#looks.get(found.look);
      name = found.parent;
    }
    return undefined;
  }
}

/** "super 58%", or a part of the height above the line. */
function isRaised(position = ""): boolean {
  return /^(?:super|0*[1-9][\d.]*%)/u.test(position);
}

function holds(condition: string, value: number): boolean {
  const [, sign = "", text = ""] = CONDITION.exec(condition) ?? [];
  const limit = Number(text);
  switch (sign) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "=":
      return value === limit;
    case "!=":
      return value !== limit;
    default:
      return false;
  }
}
