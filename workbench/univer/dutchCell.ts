/** What a cell shows as a Dutch Excel shows it. The grid knows numbers, errors and truth values in English only. */

const dutchErrors = new Map([
  ["#DIV/0!", "#DEEL/0!"],
  ["#NAME?", "#NAAM?"],
  ["#VALUE!", "#WAARDE!"],
  ["#NUM!", "#GETAL!"],
  ["#N/A", "#N/B"],
  ["#REF!", "#VERW!"],
  ["#SPILL!", "#OVERLOPEN!"],
  ["#CALC!", "#BEREKENEN!"],
  ["#NULL!", "#LEEG!"],
  ["#CYCLE!", "#KRINGVERWIJZING!"],
]);

/** As many digits as Excel shows of a number without a number format. */
const SHOWN_DIGITS = 10;
/** Excel keeps no more; for the grid a number with more of them is text. */
const KNOWN_DIGITS = 15;

/** The number of a cell without a number format. */
export function shownNumber(value: number): string {
  return written(Number.isInteger(value) ? value : Number(value.toPrecision(SHOWN_DIGITS)));
}

/** The number of a cell in the formula bar: in as many digits as Excel keeps. */
export function editedNumber(value: number): string {
  return written(Number.isInteger(value) ? value : Number(value.toPrecision(KNOWN_DIGITS)));
}

export function shownError(text: string): string {
  return dutchErrors.get(text) ?? text;
}

export function shownTruth(isTrue: boolean): string {
  return isTrue ? "WAAR" : "ONWAAR";
}

function written(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text.replace(".", ",");
  return value.toLocaleString("nl-NL", { useGrouping: false, maximumSignificantDigits: KNOWN_DIGITS });
}
