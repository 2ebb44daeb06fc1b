/** Every region by the names that lists give it: those of today, the aliases, and the municipalities that ended. */
import { isSplit, municipalChanges } from "../../reference/municipalChanges";
import { municipalityHistory } from "../../reference/municipalityHistory";
import aliasTable from "../../reference/data/aliases.json";
import type { Region, RegionCode } from "../../reference/region";
import { country, municipalities, provinces, regionOfCode } from "../../reference/regions";
import { nameKey } from "./nameKey";

/** A municipality that ended. */
export interface Former {
  readonly code: RegionCode;
  readonly name: string;
  /** First day on which it no longer existed (ISO). */
  readonly ended: string;
  readonly isSplit: boolean;
}

export interface NameIndex {
  /** Under official names. */
  readonly official: ReadonlyMap<string, readonly Region[]>;
  /** Under the names that people use, such as "Den Bosch", and the short ones, such as "Pijnacker". */
  readonly alias: ReadonlyMap<string, readonly Region[]>;
  readonly former: ReadonlyMap<string, readonly Former[]>;
  readonly formerByCode: ReadonlyMap<RegionCode, Former>;
}

let index: NameIndex | null = null;

export function nameIndex(): NameIndex {
  index ??= buildIndex();
  return index;
}

function buildIndex(): NameIndex {
  const official = new Map<string, Region[]>();
  const alias = new Map<string, Region[]>();
  const former = new Map<string, Former[]>();
  const formerByCode = new Map<RegionCode, Former>();
  for (const region of [country, ...provinces, ...municipalities()]) add(official, nameKey(region.name), region);
  for (const [name, code] of aliasTable.rows) addAlias(alias, String(name), String(code));
  for (const { name, candidates } of aliasTable.ambiguous) for (const code of candidates) addAlias(alias, name, code);
  for (const ended of formers()) {
    if (formerByCode.has(ended.code)) continue;
    formerByCode.set(ended.code, ended);
    add(former, nameKey(ended.name), ended);
  }
  return { official, alias, former, formerByCode };
}

function formers(): readonly Former[] {
  return [
    ...municipalChanges
      .filter(({ oldCode }) => regionOfCode(oldCode) === undefined)
      .map((change) => ({ code: change.oldCode, name: change.oldName, ended: change.date, isSplit: isSplit(change) })),
    ...municipalityHistory().map((row) => ({
      code: row.oldCode,
      name: row.oldName,
      ended: row.ended,
      isSplit: row.kind === "split",
    })),
  ];
}

function addAlias(alias: Map<string, Region[]>, name: string, code: RegionCode): void {
  const region = regionOfCode(code);
  if (region !== undefined) add(alias, nameKey(name), region);
}

function add<Entry>(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else if (!entries.includes(entry)) entries.push(entry);
}
