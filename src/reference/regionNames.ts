/** Every name by which a region may be called: that of CBS, and the aliases of the data file. */
import aliasTable from "./data/aliases.json";
import { foldName } from "./foldName";
import { once } from "./once";
import type { Region, RegionCode } from "./region";
import { country, municipalities, provinces, regionOfCode } from "./regions";
import { shippedText } from "./shippedCell";

const names = once((): ReadonlyMap<string, ReadonlySet<RegionCode>> => {
  const known = new Map<string, Set<RegionCode>>();
  const add = (name: string, code: RegionCode): void => {
    const folded = foldName(name);
    known.set(folded, (known.get(folded) ?? new Set()).add(code));
  };
  for (const region of [country, ...provinces, ...municipalities()]) add(region.name, region.code);
  for (const row of aliasTable.rows) add(shippedText(row[0]), shippedText(row[1]));
  for (const { name, candidates } of aliasTable.ambiguous) for (const code of candidates) add(name, code);
  return known;
});

/** The regions that a name may mean; more than one where the name is ambiguous, none where it is not known. */
export function regionsNamed(name: string): readonly Region[] {
  return [...(names().get(foldName(name)) ?? [])].flatMap((code) => regionOfCode(code) ?? []);
}
