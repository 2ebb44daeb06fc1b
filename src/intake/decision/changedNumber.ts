/** Of a number that becomes another one the one that counts: "moet met 16.000 groeien naar 88.000", "niet 88.000 maar 89.000". */
import type { Placed } from "./insideTotal";

const CHANGES =
  /\b(?:groei(?:t|en)|gegroeid|stijg(?:t|en)|gestegen|daalt|dalen|gedaald|verla(?:agd|agt|gen)|verho(?:ogd|ogt|gen)|toenemen|afnemen|neemt (?:toe|af)|uitgebreid|uitbreiden|opgehoogd|ophogen|teruggebracht|terugbrengen|krimpt|krimpen|bijgesteld)\b/iu;
const ABOUT = String.raw`(?: (?:circa|ongeveer|ruim|bijna|ca\.|rond de|ten minste|minstens|minimaal|in totaal|een (?:totaal|aantal) van)){0,2}`;
const TOWARDS = new RegExp(String.raw`\bnaar${ABOUT} $`, "iu");
const FROM = new RegExp(String.raw`\b(?:van|met)${ABOUT} $`, "iu");
const NOT = /\bniet $/iu;
const BUT = /\bmaar $/iu;

/** Whether a sentence says that a number changes, to what it may or may not say. */
export function tellsChange(sentence: string): boolean {
  return CHANGES.test(sentence);
}

/**
 * @param numbers In the order of the sentence, without parts and differences.
 * @returns The number that counts, or null where the words do not tell it for certain.
 */
export function changedNumber<Number extends Placed>(sentence: string, numbers: readonly Number[]): Number | null {
  const before = ({ at }: Number): string => sentence.slice(0, at);
  const [first, second] = numbers;
  if (numbers.length === 2 && first !== undefined && second !== undefined) {
    if (NOT.test(before(first)) && BUT.test(before(second))) return second;
  }
  if (!tellsChange(sentence)) return null;
  const targets = numbers.filter((number) => TOWARDS.test(before(number)));
  const [target] = targets;
  if (target === undefined || new Set(targets.map(({ places }) => places)).size > 1) return null;
  const isOrigin = (number: Number): boolean => number.at < target.at || FROM.test(before(number));
  return numbers.every((number) => number.places === target.places || isOrigin(number)) ? target : null;
}
