/** The inhabitants of a source beside those that the workbook holds for that year. */
import type { SourceReading } from "../../intake/reading";
import type { SeenPersons } from "../../plans/housing/housingChoices";
import type { RegionCode } from "../../reference/region";
import { country, regionOfCode } from "../../reference/regions";

export interface InhabitantsChange {
  readonly added: number;
  readonly same: number;
  readonly changed: readonly { readonly name: string; readonly before: number; readonly after: number }[];
  /** Whether the source has the whole country, which the quota divides by. */
  readonly hasCountry: boolean;
}

/**
 * Every region with its count. Of the printed totals only that of the Netherlands is taken over: a total without a name may be of a
 * province.
 */
export function inhabitantsRead({ rows, totals }: SourceReading): SeenPersons {
  const whole = totals.filter(({ region }) => region === country.code);
  return Object.fromEntries([
    ...rows.map(({ region, count }) => [region, count] as const),
    ...whole.map(({ printed }) => [country.code, printed] as const),
  ]);
}

/** Regions that only the workbook has keep what they have: a list adds and renews, and never takes away. */
export function inhabitantsChange(reading: SourceReading, present: ReadonlyMap<RegionCode, number>): InhabitantsChange {
  const read = inhabitantsRead(reading);
  const all = Object.entries(read).map(([code, after]) => ({
    name: regionOfCode(code)?.name ?? code,
    before: present.get(code) ?? null,
    after,
  }));
  return {
    added: all.filter(({ before }) => before === null).length,
    same: all.filter(({ before, after }) => before === after).length,
    changed: all.flatMap(({ name, before, after }) =>
      before === null || before === after ? [] : [{ name, before, after }],
    ),
    hasCountry: Object.hasOwn(read, country.code),
  };
}
