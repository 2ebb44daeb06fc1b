import { thresholdOfLargest } from "./thresholdOfLargest";

/** Below this many values a selection is quicker than counting. */
const FEW = 64;
const LARGEST_BINS = 8192;

/**
 * The value of rank `count` counted from the largest, for values from 0 up to but not including `limit`. Counts the
 * values in bins of equal width, which keep the order, and selects within the one bin that holds the rank. Linear.
 *
 * @param values At least `count` values; their order is kept.
 */
export function thresholdWithin(values: Float64Array, limit: number, count: number): number {
  if (values.length <= FEW) return thresholdOfLargest(Array.from(values), count);
  const bins = Math.min(LARGEST_BINS, values.length);
  const perUnit = bins / limit;
  const sizes = new Uint32Array(bins + 1);
  for (let index = 0; index < values.length; index += 1) {
    const bin = Math.floor((values[index] ?? 0) * perUnit);
    sizes[bin] = (sizes[bin] ?? 0) + 1;
  }
  let bin = bins;
  let above = 0;
  while (above + (sizes[bin] ?? 0) < count) {
    above += sizes[bin] ?? 0;
    bin -= 1;
  }
  const inside: number[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    if (Math.floor(value * perUnit) === bin) inside.push(value);
  }
  return thresholdOfLargest(inside, count - above);
}
