import { at } from "./at";

/**
 * The value of rank `count` counted from the largest: with 1 the maximum, with `values.length` the minimum.
 * Quickselect in place with a median of three, linear on average; falls back to sorting when the pivots disappoint.
 * Hoare, Algorithm 65 (Find), Communications of the ACM 4(7), 1961.
 *
 * @param values At least `count` values; their order is changed.
 * @param patience How many pivots may disappoint before it sorts; the answer does not depend on it.
 */
export function thresholdOfLargest<Value extends number | bigint>(
  values: Value[],
  count: number,
  // Stryker disable next-line ArithmeticOperator,MethodExpression: when to sort changes the speed only.
  patience: number = 4 * Math.ceil(Math.log2(values.length + 1)),
): Value {
  let left = 0;
  let right = values.length - 1;
  const target = count - 1;
  let round = 1;
  // Not with `at`, which serves every kind of array, and makes an object of each double.
  // Stryker disable next-line EqualityOperator: one value more to look at is its own pivot.
  while (left < right) {
    // Stryker disable next-line ConditionalExpression,EqualityOperator: when to sort changes the speed only.
    if (round > patience) return at(values.sort(largestFirst), target);
    // Stryker disable next-line AssignmentOperator: when to sort changes the speed only.
    round += 1;
    const pivot = medianOfThree(at(values, left), at(values, (left + right) >> 1), at(values, right));
    let low = left;
    let high = right;
    while (low <= high) {
      while ((values[low] ?? pivot) > pivot) low += 1;
      while ((values[high] ?? pivot) < pivot) high -= 1;
      if (low > high) break;
      const swapped = values[low] ?? pivot;
      values[low] = values[high] ?? pivot;
      values[high] = swapped;
      low += 1;
      high -= 1;
    }
    if (target <= high) {
      right = high;
      continue;
    }
    // Stryker disable next-line ConditionalExpression: between the two lies the pivot; looking on takes longer to say so.
    if (target < low) return pivot;
    left = low;
  }
  return at(values, target);
}

function largestFirst<Value extends number | bigint>(one: Value, other: Value): number {
  // Stryker disable next-line ConditionalExpression,EqualityOperator: equal values may stand in any order, and sorting asks one way.
  return one > other ? -1 : one < other ? 1 : 0;
}

// Stryker disable ConditionalExpression,EqualityOperator: any of the values is a right pivot, the middle one a fast one.
function medianOfThree<Value extends number | bigint>(one: Value, two: Value, three: Value): Value {
  const low = one < two ? one : two;
  const high = one < two ? two : one;
  if (three < low) return low;
  return three > high ? high : three;
}
// Stryker restore ConditionalExpression,EqualityOperator
