/** A number with what it counts behind it: "3.553 plekken", "100 pers.", "133.810 inw.". */

const PLACES = String.raw`(?:opvang)?(?:plek(?:ken)?|plaats(?:en)?)|pl\.|bed(?:den)?`;
const PERSONS = String.raw`pers(?:oon|onen|\.)?|mensen|stuks?|st\.`;
const OF_QUOTA = String.raw`vergunninghouders?|statushouders?`;
const INHABITANTS = String.raw`inwoners?|inw\.?`;
/** Those of minors, as a piece of a pattern. */
export const MINORS = String.raw`amv(?:['’]?s|-plekken|-plaatsen)?|minderjarigen`;
/** Any of them, as a piece of a pattern. */
export const UNIT_FORM = `(?:${[PLACES, PERSONS, OF_QUOTA, INHABITANTS, MINORS].join("|")})`;
const ONE_UNIT = UNIT_FORM.slice("(?:".length, -1);

const UNIT_BEHIND = new RegExp(String.raw`^(?<number>[+−–-]?\d[\d., ]*[*¹²³]?) ?(?<unit>${ONE_UNIT})$`, "iu");
const UNITS = {
  places: new RegExp(`^(?:${PLACES}|${PERSONS})$`, "iu"),
  quota: new RegExp(`^(?:${PERSONS}|${OF_QUOTA})$`, "iu"),
  balance: new RegExp(`^(?:${PERSONS}|${OF_QUOTA})$`, "iu"),
  inhabitants: new RegExp(`^(?:${INHABITANTS}|${PERSONS})$`, "iu"),
  minors: new RegExp(`^(?:${MINORS}|${PLACES}|${PERSONS})$`, "iu"),
} as const;
const ONLY_MINORS = new RegExp(`^(?:${MINORS})$`, "iu");
const LONGEST = 60;

export interface UnitFigure {
  readonly number: string;
  readonly unit: string;
}

/** The two apart; null for any other text. */
export function unitBehind(text: string): UnitFigure | null {
  if (text.length > LONGEST || !UNIT_BEHIND.test(text)) return null;
  return { number: text.replace(UNIT_BEHIND, "$<number>").trim(), unit: text.replace(UNIT_BEHIND, "$<unit>") };
}

/** Whether a unit is one in which the figure is counted: places are no inhabitants. */
export function countsIn(unit: string, figure: keyof typeof UNITS): boolean {
  return UNITS[figure].test(unit);
}

/** Whether a unit is one of minors alone. */
export function countsOnlyMinors(unit: string): boolean {
  return ONLY_MINORS.test(unit);
}
