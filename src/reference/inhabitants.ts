/**
 * Inhabitants on 1 January. Source: Statistics Netherlands (CBS), StatLine 03759ned and 70072ned, CC BY 4.0; 2022 in the
 * division of 2023. The provinces are the sums of their municipalities.
 */
import { fail, problem, succeed, type Problem, type Result } from "../text/result";
import municipalTable from "./data/municipalities.json";
import provincialTable from "./data/provinces.json";
import { once } from "./once";
import type { RegionCode } from "./region";
import { country, municipalitiesOf, provinces, regionOfCode } from "./regions";
import { shippedCount, shippedText } from "./shippedCell";

/** Inhabitants that a workbook holds itself, per year (1 January) and region code. */
export type OwnInhabitants = ReadonlyMap<number, ReadonlyMap<RegionCode, number>>;

/** The years whose inhabitants are shipped, oldest first. */
export const inhabitantsYears: readonly number[] = [2022, 2023, 2024, 2025];
export const newestInhabitantsYear = 2025;
/**
 * The inhabitants by which a province is divided where a key has no municipal weights. Fixed: an outcome that was laid down
 * must not shift because a newer year is shipped.
 */
export const municipalWeightsYear = 2024;

const COLUMN_OF_FIRST_YEAR = 3;

const shipped = once(
  (): OwnInhabitants =>
    new Map(
      inhabitantsYears.map((year, index) => {
        const column = COLUMN_OF_FIRST_YEAR + index;
        const figures = new Map<RegionCode, number>();
        for (const row of [...provincialTable.rows, ...municipalTable.rows]) {
          figures.set(shippedText(row[0]), shippedCount(row[column]));
        }
        figures.set(
          country.code,
          provinces.reduce((sum, { code }) => sum + (figures.get(code) ?? 0), 0),
        );
        return [year, figures];
      }),
    ),
);

/**
 * Inhabitants of the country, a province or a municipality on 1 January of a year. What a workbook holds in its own table comes before
 * what is shipped (CBS): a workbook keeps its figures when a later version ships that year. A province or the country may be the sum of
 * a complete set.
 */
export function inhabitantsOf(code: RegionCode, year: number, own: OwnInhabitants = new Map()): Result<number> {
  const region = regionOfCode(code);
  if (region === undefined) return fail(problem("reference.unknownCode", { code }));
  const figures = figuresOf(year, own);
  if (figures === undefined) return fail(yearNotAvailable(year));
  const count = figures.get(code) ?? completeSum(code, figures);
  return count === undefined
    ? fail(problem("reference.ownInhabitants.notAvailable", { name: region.name, code, year: String(year) }))
    : succeed(count);
}

/** The figure that the table of a year holds for a code, also of a municipality that ended; nothing is added up. */
export function inhabitantsInTable(
  code: RegionCode,
  year: number,
  own: OwnInhabitants = new Map(),
): number | undefined {
  return figuresOf(year, own)?.get(code);
}

type Figures = ReadonlyMap<RegionCode, number>;

/** What was made of own figures before, beside those that are shipped: every cell of a workbook asks for the same ones. */
const completed = new WeakMap<Figures, { readonly ours: Figures; readonly figures: Figures }>();

/** Own figures of a year: alone when they are of the whole country, else completed by those that are shipped. */
function figuresOf(year: number, own: OwnInhabitants): Figures | undefined {
  const [theirs, ours] = [own.get(year), shipped().get(year)];
  if (theirs === undefined || theirs.size === 0) return ours ?? theirs;
  if (ours === undefined) return theirs;
  const known = completed.get(theirs);
  if (known?.ours === ours) return known.figures;
  const figures = completeSum(country.code, theirs) === undefined ? new Map([...ours, ...theirs]) : theirs;
  completed.set(theirs, { ours, figures });
  return figures;
}

/** The sum over the parts of a region, or undefined when one of them is missing. */
function completeSum(code: RegionCode, figures: ReadonlyMap<RegionCode, number>): number | undefined {
  const parts = code === country.code ? provinces : municipalitiesOf(code);
  if (parts.length === 0) return undefined;
  let sum = 0;
  for (const part of parts) {
    const count = figures.get(part.code) ?? completeSum(part.code, figures);
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
}

function yearNotAvailable(year: number): Problem {
  return problem("reference.inhabitants.notAvailable", {
    year: String(year),
    first: String(inhabitantsYears[0]),
    last: String(newestInhabitantsYear),
  });
}
