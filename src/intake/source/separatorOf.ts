/** What stands between the cells of a text: the sign that most lines hold, and in doubt the one that names hold least. */
import { UNIT_FORM } from "../cells/unitBehind";
import { END_OF_ITEM, PART_OF_ITEM, withoutSignsOfItem } from "./listItem";

export type Separator = "\t" | ";" | "|" | "," | " ";

const SIGNS = ["\t", ";", "|", ","] as const;
const LINES_LOOKED_AT = 400;
/** A name and, after blanks, a number: how tables come out of a letter. */
const NUMBER_BEHIND = new RegExp(
  String.raw`\p{L}\D*[ \u00a0][\d(*–−-][\d.,*¹²³()]*(?:[ \u00a0]?${UNIT_FORM})?${PART_OF_ITEM}${END_OF_ITEM}$`,
  "iu",
);

export function separatorOf(text: string): Separator {
  const lines = text.split(/\r\n|\r|\n/u, LINES_LOOKED_AT).filter((line) => line.trim() !== "");
  const bare = lines.map(outsideQuotes);
  const holding = (sign: string): number => bare.filter((line) => line.includes(sign)).length;
  const common = SIGNS.find((sign) => 2 * holding(sign) >= lines.length && holding(sign) > 0);
  const hasTabs = holding("\t");
  if (common !== undefined && (common !== "," || !areDecimals(lines))) return common;
  if (hasTabs > 1) return "\t";
  const spaced = lines.map((line) => line.slice(0, 200).trim()).filter(isSpaced).length;
  if (spaced > 1 && spaced >= holding(";")) return " ";
  return holding(";") > 1 ? ";" : ",";
}

/** Out of a letter: a number behind a name, or cells with wide blanks between them of which the last is a number. */
function isSpaced(line: string): boolean {
  const last = line.split(/ {2,}/u).slice(1).at(-1);
  return NUMBER_BEHIND.test(line) || (last !== undefined && /\p{L}/u.test(line) && /^\d[\d.,\u00a0 ]*$/u.test(last));
}

/** "Drenthe 3,5": the only comma of every line stands between digits after a blank. */
function areDecimals(lines: readonly string[]): boolean {
  return lines.every(
    (line) =>
      !line.includes(",") ||
      // Stryker disable next-line Regex: written so that no line makes it slow; what it finds is tested as a whole
      /^(?:(?:[^\d,](?:[ \xa0]*[^\d ,\xa0])*[ \xa0]*)?\d)*(?:,[ \xa0]+|[^\d,](?:[ \xa0]*[^\d ,\xa0])*(?:,[ \xa0]+|[ \xa0]+(?:,[ \xa0]+)?))\d+,\d+$/u.test(
        line.trim(),
      ),
  );
}

function outsideQuotes(line: string): string {
  return withoutSignsOfItem(line.includes('"') ? line.replace(/"[^"]*"/gu, "") : line);
}
