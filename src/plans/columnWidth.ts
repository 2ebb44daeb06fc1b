/** How wide columns are, in points: by what stands in them, because fitting by Excel looks at the whole column (office-js #5999). */
import type { CellContent } from "./cellContent";

const POINTS_PER_CHARACTER = 5.6;
const POINTS_AROUND = 14;
const NARROWEST = 44;
const WIDEST_HEADER = 110;
const NARROWEST_BESIDE = 70;
const WIDEST_BESIDE = 260;
/** "Krimpen aan den IJssel" is read in full; the header above it is short. */
const NAMES = { header: "Naam", width: 120 } as const;

/** The width of a column of a table by its header, which may wrap between words; names of municipalities need more than theirs. */
export function headerWidth(header: string): number {
  if (header === NAMES.header) return NAMES.width;
  const longestWord = Math.max(...header.split(" ").map((word) => word.length));
  const wanted = Math.max(longestWord, Math.min(header.length, 12)) * POINTS_PER_CHARACTER + POINTS_AROUND;
  return Math.min(WIDEST_HEADER, Math.max(NARROWEST, wanted));
}

/** The widths of columns beside a table by their longest texts, which do not wrap. */
export function textWidths(contents: readonly (readonly CellContent[])[]): readonly number[] {
  return (contents[0] ?? []).map((_content, place) => {
    const longest = Math.max(...contents.map((line) => lengthOf(line[place])));
    return Math.min(WIDEST_BESIDE, Math.max(NARROWEST_BESIDE, longest * POINTS_PER_CHARACTER + POINTS_AROUND));
  });
}

function lengthOf(content: CellContent | undefined): number {
  return content?.kind === "text" ? content.text.length : 0;
}
