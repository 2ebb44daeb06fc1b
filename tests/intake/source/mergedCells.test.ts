/** Merged cells in files of another writer: what they say for the cells that they cover is the same in xlsx and ods. */
import { utils, write, type WorkSheet } from "@e965/xlsx";
import { bytesInput, DECISION, outcome, QUOTA_2024_I, read } from "../corpus";
import type { ReadingOrder } from "../../../src/intake/reading";

type Row = readonly (string | number | null)[];

function written(rows: readonly Row[], merged: readonly string[], bookType: "xlsx" | "ods"): Uint8Array {
  const sheet: WorkSheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet["!merges"] = merged.map((range) => utils.decode_range(range));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Blad1");
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

const cases: readonly [string, ReadingOrder, readonly Row[], readonly string[], string][] = [
  [
    "a header over two columns with its halves below",
    QUOTA_2024_I,
    [
      ["Gemeente", "Taakstelling 2024", null],
      [null, 1, 2],
      ["Zwolle", 140, 130],
      ["Almere", 250, 240],
    ],
    ["A1:A2", "B1:C1"],
    "GM0193 140, GM0034 250",
  ],
  [
    "a province over its municipalities",
    QUOTA_2024_I,
    [
      ["Provincie", "Gemeente", "Taakstelling"],
      ["Overijssel", "Zwolle", 140],
      [null, "Deventer", 80],
      ["Flevoland", "Almere", 250],
    ],
    ["A2:A3"],
    "GM0193 140, GM0150 80, GM0034 250",
  ],
  [
    "a province over the whole line above its municipalities",
    QUOTA_2024_I,
    [
      ["Gemeente", "Taakstelling"],
      ["Overijssel", null],
      ["Zwolle", 140],
      ["Flevoland", null],
      ["Almere", 250],
    ],
    ["A2:B2", "A4:B4"],
    "GM0193 140, GM0034 250",
  ],
  [
    "a total and the minors in it below one header",
    DECISION,
    [
      ["Provincie", "Opgave", null],
      [null, "Totaal", "waarvan amv"],
      ["Drenthe", 3553, 104],
      ["Flevoland", 3449, 90],
    ],
    ["A1:A2", "B1:C1"],
    "PV22 3553, PV24 3449, PV22 104, PV24 90",
  ],
  [
    "a figure for two municipalities together, which is that of neither",
    QUOTA_2024_I,
    [
      ["Gemeente", "Taakstelling"],
      ["Zwolle", 140],
      ["Deventer", null],
      ["Almere", 250],
    ],
    ["B2:B3"],
    "GM0034 250",
  ],
  [
    "a figure in text over two columns, which is that of the first",
    QUOTA_2024_I,
    [
      ["Gemeente", "Realisatie", "Taakstelling"],
      ["Zwolle", "120", null],
      ["Almere", "100", "250"],
    ],
    ["B2:C2"],
    "GM0034 250",
  ],
];

describe.each(["xlsx", "ods"] as const)("merged cells in %s", (form) => {
  test.each(cases)("%s", async (_what, order, rows, merged, expected) => {
    expect(outcome(await read(bytesInput(`a.${form}`, written(rows, merged, form)), order))).toBe(expected);
  });

  test("both lines of a merged figure are said", async () => {
    const rows: readonly Row[] = [
      ["Gemeente", "Taakstelling"],
      ["Zwolle", 140],
      ["Deventer", null],
      ["Almere", 250],
    ];
    const { meldingen } = await read(bytesInput(`a.${form}`, written(rows, ["B2:B3"], form)), QUOTA_2024_I);
    const wrong = meldingen.filter(({ ernst }) => ernst === "fout").map(({ code, regels }) => [code, regels]);
    expect(wrong).toEqual([
      ["reading.wordsBeside", [2]],
      ["reading.blank", [3]],
    ]);
  });
});
