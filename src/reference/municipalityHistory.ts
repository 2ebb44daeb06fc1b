/**
 * Municipalities that ended from 1970 to 2019, with what directly came after them. The evidence of each row stands in
 * the data file (`proof`, by its place in `sources`) and does not travel. The file is packed by column and unpacked when first asked: few workbooks name a municipality that is gone.
 */
import { foldName } from "./foldName";
import { grouped } from "./grouped";
import table from "./data/municipalityHistory.json";
import type { RegionCode } from "./region";

export interface EndedMunicipality {
  readonly oldCode: RegionCode;
  readonly oldName: string;
  /** First day on which it no longer existed (ISO). */
  readonly ended: string;
  readonly kind: "merged" | "split" | "renamed";
  /** Direct successor, which may have ended as well. */
  readonly newCode: RegionCode;
}

const KINDS = new Map<string, EndedMunicipality["kind"]>([
  ["m", "merged"],
  ["s", "split"],
  ["r", "renamed"],
]);
const RADIX = 36;

let unpacked: readonly EndedMunicipality[] | null = null;

/** One row per old and new code: a split has several rows with the same old code. */
export function municipalityHistory(): readonly EndedMunicipality[] {
  unpacked ??= unpack();
  return unpacked;
}

/** The rows stand by old code, and each says how much further that is than the one before it: so they pack far smaller. */
function unpack(): readonly EndedMunicipality[] {
  const steps = table.oldCode.split(",");
  let code = 0;
  return table.oldName.split("|").map((oldName, row) => {
    code += Number.parseInt(steps[row] ?? "", RADIX);
    return {
      oldCode: `GM${String(code).padStart(4, "0")}`,
      oldName,
      ended: table.dates[Number.parseInt(part(table.ended, row, 2), RADIX)] ?? "",
      kind: KINDS.get(part(table.kind, row, 1)) ?? "merged",
      newCode: `GM${part(table.newCode, row, 4)}`,
    };
  });
}

let byOldCode: ReadonlyMap<RegionCode, readonly EndedMunicipality[]> | null = null;
let codesByName: ReadonlyMap<string, readonly RegionCode[]> | null = null;

/** How a municipality ended, by its old code: none when it did not end in these years. */
export function endOf(oldCode: RegionCode): readonly EndedMunicipality[] {
  byOldCode ??= grouped(municipalityHistory(), ({ oldCode: code }) => code);
  return byOldCode.get(oldCode) ?? [];
}

/** The old codes of the municipalities that once had this name; dots count as little as blanks do. */
export function endedCodesNamed(name: string): readonly RegionCode[] {
  codesByName ??= new Map(
    [...grouped(municipalityHistory(), ({ oldName }) => historicName(oldName))].map(([key, rows]) => [
      key,
      [...new Set(rows.map(({ oldCode }) => oldCode))],
    ]),
  );
  return codesByName.get(historicName(name)) ?? [];
}

function historicName(name: string): string {
  return foldName(name).replaceAll(".", "");
}

function part(column: string, row: number, width: number): string {
  return column.slice(row * width, (row + 1) * width);
}
