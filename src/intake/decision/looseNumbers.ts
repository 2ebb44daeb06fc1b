/** Numbers in a sentence that no noun makes a number of places, and that could be one all the same: "… en 90.000 op 1 juli 2027". */
import { parseDutchCount } from "../../text/parseDutchCount";

export interface LooseNumber {
  readonly places: number;
  readonly at: number;
  readonly end: number;
}

/** What is counted instead of places. */
export const UNIT =
  /^ ?(?:[\p{L}-]+ )?(?:[€%]|euro|miljoen|miljard|procent|\p{L}*personen|mensen|bewoners|asielzoekers|(?:asiel)?aanvragen|\p{L}*inwoners|vluchtelingen|statushouders|vergunninghouders|ontheemden|gemeenten|kilometer|km|m2|m²|woningen|huishoudens|\p{L}*locaties|jaar|dagen|weken|maanden|uur|keer|leden|medewerkers|banen)(?!\p{L})/iu;
const LOOSE =
  /(?<![\d.,/])(?<!\d-)(?<!(?<!\d)\d{1,3}[.,] )(?:[1-9]\d{0,2}(?:[. ]\d{3})+|[1-9]\d{2,5})(?![\d/]|[.,]\d|-\d|,-| ?%)/gu;
/** A reference, a sum of money or a year. */
const NO_COUNT =
  /(?:€|\b(?:euro|artikel|art\.|kenmerk|nummer|nr\.?|postbus|pagina|blz\.?|stb\.?|stcrt\.?|telefoon|tel\.?):?) ?$/iu;
const YEAR = /^(?:19|20)\d{2}$/u;
const POSTCODE = /^ ?[A-Z]{2}\b/u;

export function looseNumbers(sentence: string): readonly LooseNumber[] {
  return [...sentence.matchAll(LOOSE)].flatMap((match) => {
    const [digits] = match;
    const at = match.index;
    const end = at + digits.length;
    const after = sentence.slice(end);
    const isOther = NO_COUNT.test(sentence.slice(0, at)) || UNIT.test(after) || POSTCODE.test(after);
    const places = parseDutchCount(digits);
    return isOther || YEAR.test(digits) || places === null ? [] : [{ places, at, end }];
  });
}
