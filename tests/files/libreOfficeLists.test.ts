/** A list that LibreOffice saved as ods gives the same rows as the file that it was made of. */
import { utils, write, type WorkSheet } from "@e965/xlsx";
import { bytesInput, DECISION, outcome, QUOTA_2024_I, read } from "../intake/corpus";
import type { ReadingOrder } from "../../src/intake/reading";
import { convertedByLibreOffice, withLibreOffice } from "./libreOffice";

const LONGEST_IN_MILLISECONDS = 240_000;

function merged(rows: readonly (readonly (string | number | null)[])[], ranges: readonly string[]): Uint8Array {
  const sheet: WorkSheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet["!merges"] = ranges.map((range) => utils.decode_range(range));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Blad1");
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

const HALVES = merged(
  [
    ["Provincie", "Gemeente", "Taakstelling 2024", null],
    [null, null, 1, 2],
    ["Overijssel", "Zwolle", 140, 130],
    [null, "Deventer", 80, 85],
    ["Flevoland", "Almere", 250, null],
    [null, "Lelystad", 70, 75],
  ],
  ["A1:A2", "B1:B2", "C1:D1", "A3:A4", "A5:A6"],
);
const TOGETHER = merged(
  [
    ["Gemeente", "Taakstelling"],
    ["Zwolle", 140],
    ["Deventer", null],
    ["Almere", 250],
  ],
  ["B2:B3"],
);
const CSV = new TextEncoder().encode(
  "Provincie,Opgave,waarvan amv\nDrenthe,3553,104\nFlevoland,3449,90\nTotaal,7002,194\n",
);

withLibreOffice("a list that LibreOffice saved as ods", () => {
  test.each<[string, "csv" | "xlsx", Uint8Array, ReadingOrder, string]>([
    ["with merged headers and provinces", "xlsx", HALVES, QUOTA_2024_I, "GM0193 140, GM0150 80, GM0034 250, GM0995 70"],
    ["with a figure over two municipalities", "xlsx", TOGETHER, QUOTA_2024_I, "GM0034 250"],
    ["out of a text", "csv", CSV, DECISION, "PV22 3553, PV24 3449, PV22 104, PV24 90"],
  ])(
    "%s",
    async (_what, from, bytes, order, expected) => {
      expect(outcome(await read(bytesInput(`a.${from}`, bytes), order))).toBe(expected);
      const saved = convertedByLibreOffice(bytes, from, "ods");
      expect(outcome(await read(bytesInput("a.ods", saved), order))).toBe(expected);
    },
    LONGEST_IN_MILLISECONDS,
  );
});
