/** The value at a position where there must be one: a hole is a defect of ours, and is not passed over in silence. */
export function at<Value>(values: ArrayLike<Value>, index: number): Value {
  const value = values[index];
  if (value === undefined) throw new RangeError(`No value at ${index}`);
  return value;
}
