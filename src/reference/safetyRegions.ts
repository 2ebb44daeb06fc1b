/**
 * The 25 safety regions and the municipalities in them, division of 1 January 2023. Source: CBS, Gebieden in Nederland 2023
 * (StatLine 85385NED), CC BY 4.0. Whether a municipality changed region since then was not checked.
 */
import municipalTable from "./data/municipalities.json";
import table from "./data/safetyRegions.json";
import { once } from "./once";
import type { RegionCode } from "./region";
import { shippedText } from "./shippedCell";

export interface SafetyRegion {
  /** "VR01" to "VR25". */
  readonly code: string;
  readonly name: string;
  readonly municipalities: readonly RegionCode[];
}

let unpacked: readonly SafetyRegion[] | null = null;

/** In the order of their codes. */
export function safetyRegions(): readonly SafetyRegion[] {
  unpacked ??= table.names.map((name, index) => {
    const number = String(index + 1).padStart(2, "0");
    return {
      code: `VR${number}`,
      name,
      municipalities: municipalTable.rows
        .filter((_row, row) => table.regions.slice(2 * row, 2 * row + 2) === number)
        .map((row) => shippedText(row[0])),
    };
  });
  return unpacked;
}

/** The name of the safety region of each municipality, by its code. */
export const safetyRegionNames: () => ReadonlyMap<RegionCode, string> = once(
  () => new Map(safetyRegions().flatMap(({ name, municipalities }) => municipalities.map((code) => [code, name]))),
);
