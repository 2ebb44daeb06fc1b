/**
 * Municipalities that ended from 1970 to 2019, with what directly came after them. The evidence of each row stands in
 * the data file (`proof`, by its place in `sources`) and does not travel. The file is packed by column and unpacked when first asked: few workbooks name a municipality that is gone.
 */
import { at } from "../numbers/at";
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

/**
 * The rows stand by old code, and each says how much further that is than the one before it; rows with one successor and one date stand
 * close together, and name the row before that has the same: so they pack far smaller.
 */
function unpack(): readonly EndedMunicipality[] {
  const steps = table.oldCode.split(",");
  const like = numbersIn(table.like, 2);
  const newCodes = numbersIn(table.newCode, 3);
  const dates = numbersIn(table.ended, 2);
  const ends: Pick<EndedMunicipality, "ended" | "newCode">[] = [];
  let code = 0;
  let own = 0;
  return table.oldName.split("|").map((oldName, row) => {
    code += Number.parseInt(steps[row] ?? "", RADIX);
    const back = like[row] ?? 0;
    const end =
      back > 0 ? at(ends, row - back) : { ended: at(table.dates, at(dates, own)), newCode: codeOf(at(newCodes, own)) };
    own += Number(back === 0);
    ends.push(end);
    return { oldCode: codeOf(code), oldName, kind: KINDS.get(table.kind.charAt(row)) ?? "merged", ...end };
  });
}

/** Numbers of so many digits: first the highest digit of each, then the next one of each. */
function numbersIn(column: string, width: number): readonly number[] {
  const count = column.length / width;
  const numbers: number[] = [];
  for (let first = 0; first < count; first += 1) {
    let number = 0;
    for (let place = first; place < column.length; place += count) {
      number = number * RADIX + Number.parseInt(column.charAt(place), RADIX);
    }
    numbers.push(number);
  }
  return numbers;
}

function codeOf(digits: number): RegionCode {
  return `GM${String(digits).padStart(4, "0")}`;
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
