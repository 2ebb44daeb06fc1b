/** Numbers below this are counted at once. */
const SHORT = 2 ** 32;
/** Of a number that no double holds so many bits are taken off at a time. */
const LONG_BITS = 992;
const SPARE_BITS = 16;

/** Number of binary digits of a whole number of at least 0; 0 has none. Cost: moving the digits once or twice. */
export function bitLength(value: bigint): number {
  const near = Number(value);
  if (near < SHORT) return 32 - Math.clz32(near);
  // Some are left, so that the logarithm need not be precise.
  const dropped = near === Infinity ? LONG_BITS : Math.floor(Math.log2(near)) - SPARE_BITS;
  return dropped + bitLength(value >> BigInt(dropped));
}
