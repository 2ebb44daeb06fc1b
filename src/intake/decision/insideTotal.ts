/** Which numbers of a sentence are a part of the number in front of them: "…, waarvan 3.660 voor amv en 8.000 in noodopvang". */
export interface Placed {
  readonly places: number;
  readonly at: number;
  readonly end: number;
}

const OF_WHICH =
  /\b(?:waarvan|daarvan|hiervan|waaronder|daaronder|van wie|onder wie|waarbinnen|daarbinnen|van (?:deze|die)(?: \p{L}*plekken)?)\b/iu;
const INCLUDING =
  /(?:\binclusief|\bincl\.?|\bmet inbegrip van)(?: (?!(?:zijn|is|moet|moeten|wordt|worden|komt|bedraagt) )[^\s\d,;]+){0,4} ?$/iu;
const OF_THE = /\bvan (?:de|deze|die|alle) $/iu;
/** Here a part ends and something else begins. */
const BEYOND = /;|\b(?:plus|exclusief|excl\.?|naast|daarnaast|daarbovenop|bovenop|bovendien|tevens|verder)(?!\p{L})/iu;

/** "Inclusief amv 88.000 plekken" in front of all numbers tells what is in the total, and not that this is a part. */
function isIncluded(gap: string, isFirst: boolean): boolean {
  return INCLUDING.test(gap) && !(isFirst && /\bamv|minderjarig/iu.test(gap));
}

/**
 * @param numbers In the order of the sentence.
 * @returns Those that are a part; a number as large as what it would be a part of is none.
 */
export function insideTotal<Number extends Placed>(sentence: string, numbers: readonly Number[]): ReadonlySet<Number> {
  const inside = new Set<Number>();
  let whole = Infinity;
  numbers.forEach((number, index) => {
    const before = numbers[index - 1];
    const gap = sentence.slice(before?.end ?? 0, number.at);
    const isOfBefore = before !== undefined && OF_THE.test(sentence.slice(0, before.at));
    const follows = before !== undefined && inside.has(before) && !BEYOND.test(gap);
    const isPart = OF_WHICH.test(gap) || isIncluded(gap, before === undefined) || isOfBefore || follows;
    if (isPart && number.places < whole) inside.add(number);
    else whole = number.places;
  });
  return inside;
}
