/** A number below 2^1023 is no endless double. */
const HELD_BITS = 1023;
/** The largest whole numbers that are exact as doubles have so many digits. */
const EXACT_BITS = 53;
/** Where the exponent begins in the upper half of a double, and what stands there for 2^0. */
const EXPONENT_UNIT = 2 ** 20;
const EXPONENT_OF_ONE = 1023;

const double = new DataView(new ArrayBuffer(8));

/** Number of binary digits of a whole number of at least 0; 0 has none. Cost: linear in the digits. */
export function bitLength(value: bigint): number {
  const near = Number(value);
  if (near === 0) return 0;
  if (near === Infinity) return HELD_BITS + bitLength(value >> BigInt(HELD_BITS));
  double.setFloat64(0, near);
  const bits = Math.floor(double.getUint32(0) / EXPONENT_UNIT) - EXPONENT_OF_ONE + 1;
  // Rounding may have made a power of two of what lies just below it.
  return bits > EXACT_BITS && value >> BigInt(bits - 1) === 0n ? bits - 1 : bits;
}
