/**
 * The one place that writes cells. Text stays text: its cells get the text format before the value, so that nothing
 * imported ever becomes a formula. Formulas come from templates of ours only.
 */
export type CellContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly format?: string }
  | { readonly kind: "date"; readonly serial: number }
  | { readonly kind: "formula"; readonly formula: string; readonly format?: string }
  | { readonly kind: "blank"; readonly format?: string };

const TEXT_FORMAT = "@";
export const COUNT_FORMAT = "#,##0";
/** English codes; a Dutch Excel shows dd-mm-jjjj. */
export const DATE_FORMAT = "dd-mm-yyyy";
const GENERAL_FORMAT = "General";

export function text(value: string | null): CellContent {
  return { kind: "text", text: (value ?? "").normalize("NFC") };
}

export function count(value: number): CellContent {
  return { kind: "number", value, format: COUNT_FORMAT };
}

/** Nothing yet: the format waits for what a person types, which in a text cell would stay text. */
export function blank(format = GENERAL_FORMAT): CellContent {
  return { kind: "blank", format };
}

/** A date where the day is known, else the text as published. */
export function dateOrText(value: string | number): CellContent {
  return typeof value === "number" ? { kind: "date", serial: value } : text(value);
}

/** A formula in en-US notation, from a template; `parameters` were checked to be addresses, names or numbers. */
export function formula(template: string, format = GENERAL_FORMAT): CellContent {
  return { kind: "formula", formula: `=${template}`, format };
}

/** Puts contents in a range of exactly their size: formats first, then values. */
export function writeCells(range: Excel.Range, contents: readonly (readonly CellContent[])[]): void {
  range.numberFormat = contents.map((row) => row.map(formatOf));
  range.formulas = contents.map((row) => row.map(valueOf));
}

/** What goes into a cell. */
function valueOf(content: CellContent): string | number {
  switch (content.kind) {
    case "text":
      return isConstant(content.text) ? `="${content.text.replaceAll('"', '""')}"` : content.text;
    case "number":
      return content.value;
    case "date":
      return content.serial;
    case "formula":
      return content.formula;
    case "blank":
      return "";
  }
}

function formatOf(content: CellContent): string {
  switch (content.kind) {
    case "text":
      return isConstant(content.text) ? GENERAL_FORMAT : TEXT_FORMAT;
    case "date":
      return DATE_FORMAT;
    case "number":
    case "formula":
    case "blank":
      return content.format ?? GENERAL_FORMAT;
  }
}

/**
 * Excel may take a leading apostrophe for its own mark of text and leave it out: 's-Gravenhage would lose it. Such a text goes
 * in as a formula that is nothing but the text itself.
 */
function isConstant(value: string): boolean {
  return value.startsWith("'");
}
