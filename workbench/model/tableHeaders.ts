import type { CellValue } from "./gridModel";

/** The names of the columns under these headers: text, never blank and never the same twice. */
export function headersFrom(shown: readonly CellValue[]): string[] {
  const names: string[] = [];
  const isTaken = (name: string): boolean => names.some((other) => other.toLowerCase() === name.toLowerCase());
  shown.forEach((header, index) => {
    const wanted = header === "" ? `Kolom${index + 1}` : String(header);
    let name = wanted;
    for (let number = 2; isTaken(name); number += 1) name = `${wanted}${number}`;
    names.push(name);
  });
  return names;
}
