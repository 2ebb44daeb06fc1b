/** Sources as large as a planner may have them, the same in every run: all municipalities among lines that nobody asked for. */
import { inhabitantsOf } from "../../src/reference/inhabitants";
import { municipalities, provinces } from "../../src/reference/regions";
import { encoded, plainOds, plainXlsx } from "./corpus";

type Row = readonly (string | number | null)[];

/** Text that does not pack well (Lehmer's generator). */
function noiseOf(): () => string {
  let seed = 20_261_128;
  return () => {
    const parts = Array.from({ length: 4 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed.toString(36);
    });
    return parts.join("");
  };
}

/** All municipalities as CBS names them, each a hundred inhabitants larger than on 1 January 2025: figures of a year that is not shipped. */
function knownRows(): readonly (readonly [name: string, count: number])[] {
  return municipalities().flatMap(({ code, name }) => {
    const count = inhabitantsOf(code, 2025);
    const shown = name === "Utrecht" || name === "Groningen" ? `${name} (gemeente)` : name;
    return count.ok ? [[shown, count.value + 100] as const] : [];
  });
}

function largeTable(
  lines: number,
  header: readonly string[] = ["Gemeente", "Inwoners"],
  rows: readonly Row[] = knownRows(),
): readonly Row[] {
  const noise = noiseOf();
  return [
    [...header, ...Array.from({ length: 6 }, (_none, index) => `Opmerking ${index}`)],
    ...rows,
    ...Array.from({ length: lines }, (_none, index) => [`Wijk ${index}`, null, ...Array.from({ length: 6 }, noise)]),
  ];
}

/** 4.8 MB packed. */
export function largeXlsx(): Uint8Array {
  return plainXlsx(largeTable(33_000));
}

/** 4.8 MB packed. */
export function largeOds(): Uint8Array {
  return plainOds(largeTable(36_000));
}

/** 4.9 MB in the encoding of Excel for Windows. */
export function largeCsv(): Uint8Array {
  return csvOf(largeTable(28_000));
}

/** The same with a decision of 1.200 places for the twelve provinces. */
export function largeDecisionCsv(): Uint8Array {
  const rows = provinces.map(({ name }) => [`Provincie ${name}`, 100]);
  return csvOf(largeTable(28_000, ["Gebied", "Opgave"], rows));
}

function csvOf(table: readonly Row[]): Uint8Array {
  return encoded(table.map((row) => row.map((cell) => cell ?? "").join(";")).join("\r\n"), "windows-1252");
}
