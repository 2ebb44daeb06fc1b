/** Lists in letters: "• Groningen: 3.553 plekken;". Their marks and points divide no cells. */
import { MINORS, unitBehind, UNIT_FORM } from "../cells/unitBehind";

/** What ends an item, as a piece of a pattern. */
export const END_OF_ITEM = String.raw`(?:[;,.]|[;,]? en)?`;
/** What an item tells about its number. */
export const PART_OF_ITEM = String.raw`(?:,? (?:waarvan|incl\p{L}*\.?) [^;|\t]{1,40}?| \([^();|\t]{1,40}\))?`;

/** "3.210 plekken, waarvan 190 amv", "140 plekken (inclusief 20 amv-plekken)": the whole, and how many of it are for minors. */
const PART_OF_MINORS = new RegExp(
  String.raw`(?:,? (?:waarvan|incl(?:usief|\.)) (?:er )?| \((?:(?:waarvan|incl(?:usief|\.)) (?:er )?)?)(?<minors>\d{1,3}(?:\.\d{3})+|\d+)(?: (?:opvang)?(?:plekken|plaatsen))?(?: (?:voor|zijn voor))?(?: |-)(?:${MINORS})\)?$`,
  "iu",
);

/** What an item says of its number, as cells: with the number of minors in one of its own, where the whole says what it counts. */
export function figuresOfItem(figure: string): readonly string[] {
  const found = PART_OF_MINORS.exec(figure);
  const [whole, minors] = [figure.slice(0, found?.index), found?.groups?.["minors"]];
  return minors === undefined || unitBehind(whole) === null ? [figure] : [whole, `${minors} amv`];
}

const LONGEST_END = 120;
const ITEM = new RegExp(
  String.raw`\p{L}[^;|\t]*?[ \u00a0]\d[\d. ]*(?: ?${UNIT_FORM})?${PART_OF_ITEM}${END_OF_ITEM}\s*$`,
  "iu",
);
const LAST_SIGN = new RegExp(String.raw`${END_OF_ITEM}\s*$`, "iu");
const BEFORE_PART = /,(?= \(?(?:waarvan|incl))/giu;

/** A line without the commas and semicolons of a sentence, so that those between cells can be counted. */
export function withoutSignsOfItem(line: string): string {
  const end = line.slice(-LONGEST_END);
  if (!ITEM.test(end)) return line;
  return line.slice(0, -LONGEST_END) + end.replace(LAST_SIGN, "").replace(BEFORE_PART, "");
}

/** The name in an item without the mark before it and the colon behind it. */
export function withoutListMark(name: string): string {
  return name.replace(/^(?:[•·▪◦‣●○■□∙⁃\uf0b7\uf0a7–*-]|[a-z][.)])[ \u00a0]+/u, "").replace(/(?<=\p{L}\)?) ?:$/u, "");
}

/** A mark of a list with a tab behind it, as Word copies them, in a line without other tabs. */
const MARK = /^[ \u00a0]*(?:[•·▪◦‣●○■□∙⁃\uf0b7\uf0a7–*o-]|\d{1,2}[.)]|[a-z][.)])\t(?=[^\t\r\n]*$)/gmu;

/** The same text in which such marks are no cells of their own. */
export function withoutListTabs(text: string): string {
  return text.includes("\t") ? text.replace(MARK, "") : text;
}

/** "3.553 plekken in de provincie Groningen;": a line that begins with its number, and holds no other one. */
const NUMBER_FIRST = new RegExp(
  String.raw`^(?<mark>[ \u00a0]*(?:[•·▪◦‣●○■□∙⁃\uf0b7\uf0a7–*-][ \u00a0]+)?)(?<number>\d[\d.]*(?: \d{3})*) (?<unit>${UNIT_FORM}) (?:in|voor|bij) (?:de )?(?:provincie |gemeente )?(?<name>[\p{L}'’][^\d:;|\t\r\n()]{1,60}?)(?<part>${PART_OF_ITEM})(?<end>${END_OF_ITEM})[ \u00a0]*$`,
  "gmu",
);
type Named = "mark" | "number" | "unit" | "name" | "part" | "end";
/** A place is written with a capital, or begins as 's-Gravenhage does. */
const NAME = /^(?:\p{Lu}|['’][a-z][ -]\p{Lu})/u;

/** The same text in which such lines begin with the name, as lists do. */
export function withNamesFirst(text: string): string {
  return text.replaceAll(NUMBER_FIRST, (line: string, ...found: readonly unknown[]) => {
    const { mark, number, unit, name, part, end } = found.at(-1) as Readonly<Record<Named, string>>;
    return NAME.test(name) ? `${mark}${name}: ${number} ${unit}${part}${end}` : line;
  });
}
