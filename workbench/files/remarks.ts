/** More of the same is one line with its number. */
const MOST = 20;

export function combineRemarks(told: readonly string[]): readonly string[] {
  const unique = [...new Set(told)];
  return unique.length <= MOST ? unique : [...unique.slice(0, MOST), `En nog ${unique.length - MOST} opmerkingen.`];
}
