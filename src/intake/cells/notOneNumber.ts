/** What a text with digits says instead of one number: about so many, more numbers than one, or a number among words. Any other is not readable. */

const NUMBER = String.raw`\d(?:[\d., ]*\d)?`;
const APPROXIMATE = new RegExp(
  String.raw`^(?:(?:ca|circa|plm|ongeveer|rond|ruim|bijna|min|minimaal|minstens|max|maximaal|hoogstens|tenminste|ten minste|tussen|vanaf|tot)\b\.?|\+ ?\/ ?-|[±~≈<>≤≥]=?) ?\d` +
    String.raw`|^${NUMBER} ?\+$`,
  "iu",
);

/** A number that its format shows as something else. */
const FORMATTED = "(opmaak ";
const RANGE = new RegExp(
  String.raw`^(?<from>${NUMBER}) ?(?:[-–—àa]|tot|t\/m|tot en met|of) ?(?<to>${NUMBER})(?: \p{L}+)?$`,
  "iu",
);

export function notOneNumber(text: string): "approximate" | "severalNumbers" | "wordsBeside" | "unreadable" {
  if (text.startsWith("=") || text.includes(FORMATTED)) return "unreadable";
  if (APPROXIMATE.test(text) || isRange(text)) return "approximate";
  const numbers = text.match(/\d(?:[\d.,]*\d)?/gu) ?? [];
  if (numbers.length > 1 && /[ +/(]/u.test(text) && /[\p{L}+/(]/u.test(text)) return "severalNumbers";
  return numbers.length === 1 && /(?:^|[\d ,(])\p{L}{2,}/u.test(text) ? "wordsBeside" : "unreadable";
}

/** "3.500 - 3.600"; "140-5" goes down and is none. */
function isRange(text: string): boolean {
  const { from = "", to = "" } = RANGE.exec(text)?.groups ?? {};
  return from !== "" && to.length >= from.length;
}
