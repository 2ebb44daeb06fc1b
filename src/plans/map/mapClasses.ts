/**
 * In which of five classes a number falls: the way from the lowest to the highest in five equal parts. A bound is the lowest number of its
 * class and is rounded up to the decimals of the numbers, so that the legend says exactly where a class begins. It calls nothing.
 */

/** From low to high. A sign in front of the name says the class without colour; letters stand out on their fill at 4.5 to 1 or more. */
export const mapClasses = [
  { sign: "·", fill: "#EAF1F8", color: "#1A1A1A" },
  { sign: "░", fill: "#C3D7EA", color: "#1A1A1A" },
  { sign: "▒", fill: "#8FB3D6", color: "#1A1A1A" },
  { sign: "▓", fill: "#3F6FA8", color: "#FFFFFF" },
  { sign: "█", fill: "#1F3864", color: "#FFFFFF" },
] as const;

/** Numbers that are all equal are neither high nor low: the place of the class in the middle, from 0. */
export const MIDDLE = 2;

/** How many decimals a map shows at most. */
export const MOST_DECIMALS = 2;

/** @returns The fewest decimals that say each number exactly, two at most. */
export function decimalsOf(values: readonly number[]): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) {
    if (values.every((value) => Number(value.toFixed(decimals)) === value)) return decimals;
  }
  return MOST_DECIMALS;
}

/**
 * @param lowest The lowest number.
 * @param highest The highest number.
 * @param decimals Of the numbers, from 0.
 * @returns The lowest number of each class, from low to high: as the formulas of the sheet compute them.
 */
export function classBounds(lowest: number, highest: number, decimals: number): readonly number[] {
  const scale = 10 ** decimals;
  const [low, high] = [lowest, highest].map((value) => Math.round(value * scale)) as [number, number];
  const parts = mapClasses.length;
  return mapClasses.map((_class, index) => Math.ceil((low * (parts - index) + high * index) / parts) / scale);
}

/** @returns The place of the class of a number, from 0. */
export function classOf(value: number, bounds: readonly number[], isAllEqual: boolean): number {
  return isAllEqual ? MIDDLE : bounds.filter((bound) => bound <= value).length - 1;
}
