/** "88 duizend plekken": a rounded number in words, which a letter also writes as "circa 88.000 plekken". */
import { dutchInteger } from "../../text/dutchNumber";

/** Up to three digits behind the comma are whole numbers still. */
const THOUSANDS =
  /((?<!\p{L})(?:circa|ca\.|ongeveer|ruim|bijna|rond(?: de)?|ten minste|minstens|minimaal) )?(?<![\d.,])([1-9]\d{0,2})(?:,(\d{1,3}))? ?duizend(?=[ .,;:)]|$)/giu;
const DIGITS_OF_A_THOUSAND = 3;

/** @returns The sentence with such numbers in digits; "circa" in front where nothing says yet that they are not exact. */
export function withoutWrittenThousands(sentence: string): string {
  return sentence.replaceAll(THOUSANDS, (_all, rough: string | undefined, whole: string, part = "") => {
    const count = Number(whole + String(part).padEnd(DIGITS_OF_A_THOUSAND, "0"));
    return `${rough ?? "circa "}${dutchInteger(count)}`;
  });
}
