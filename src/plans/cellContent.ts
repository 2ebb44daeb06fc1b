/**
 * What a plan wants in a cell. Text stays text: nothing that was imported ever becomes a formula. Formulas come from templates
 * of ours only.
 */
export type CellContent =
  | {
      readonly kind: "text";
      readonly text: string;
      /** Excel took the mark of text for a sign of the text itself: write the text without that mark. */
      readonly isUnmarked?: boolean;
    }
  | { readonly kind: "number"; readonly value: number; readonly format?: string }
  | { readonly kind: "date"; readonly serial: number }
  | { readonly kind: "formula"; readonly formula: string; readonly format?: string }
  | { readonly kind: "blank"; readonly format?: string };

export const TEXT_FORMAT = "@";
export const GENERAL_FORMAT = "General";
export const COUNT_FORMAT = "#,##0";
export const ONE_DECIMAL = "#,##0.0";
export const TWO_DECIMALS = "0.00";
export const PERCENT_FORMAT = "0.0%";
/** English codes; a Dutch Excel shows dd-mm-jjjj. */
export const DATE_FORMAT = "dd-mm-yyyy";

export function text(value: string | null): CellContent {
  return { kind: "text", text: (value ?? "").normalize("NFC") };
}

export function count(value: number): CellContent {
  return { kind: "number", value, format: COUNT_FORMAT };
}

export function number(value: number, format = GENERAL_FORMAT): CellContent {
  return { kind: "number", value, format };
}

/** Nothing yet: the format waits for what a person types, which in a text cell would stay text. */
export function blank(format = GENERAL_FORMAT): CellContent {
  return { kind: "blank", format };
}

/** A date where the day is known, else the text as published. */
export function dateOrText(value: string | number): CellContent {
  return typeof value === "number" ? { kind: "date", serial: value } : text(value);
}

/** A formula in en-US notation, from a template; what was filled in was checked to be an address, a name or a number. */
export function formula(template: string, format = GENERAL_FORMAT): CellContent {
  return { kind: "formula", formula: `=${template}`, format };
}

/** What a cell with this content holds when it is read back. */
export function heldBy(content: CellContent): string | number {
  switch (content.kind) {
    case "text":
      return content.text;
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

export function formatOf(content: CellContent): string {
  switch (content.kind) {
    case "text":
      return TEXT_FORMAT;
    case "date":
      return DATE_FORMAT;
    case "number":
    case "formula":
    case "blank":
      return content.format ?? GENERAL_FORMAT;
  }
}
