import { onOwnSheet } from "../ownSheet";
import type { Probe, Seen } from "../probe";

/** A formula that differs per row: a calculated column would make them the same. */
const ROWS = [
  ["Aa", 1, "=10+1"],
  ["Bb", 2, "=20+2"],
  ["Cc", 3, "=30+3"],
];

/** A table that gets rows written below it, and a cell written beside it: what grows, and what happens to the formulas? */
export const tableGrowth: Probe = {
  id: "tableGrowth",
  questions: ["C4", "C22", "C23", "C31", "C38"],
  isCompared: true,
  run: () =>
    onOwnSheet("tabel", async (sheet, context) => {
      sheet.getRange("A1:C1").values = [["Naam", "Getal", "Som"]];
      sheet.getRange("A2:C4").formulas = ROWS;
      const table = sheet.tables.add("A1:C4", true);
      table.name = "Zelftest_tabel";
      const look = async (): Promise<Seen> => {
        const range = table.getRange();
        range.load("address, formulas");
        await context.sync();
        return { address: range.address.split("!").at(-1) ?? "", formulas: range.formulas as string[][] };
      };
      const asMade = await look();
      sheet.getRange("A5:C5").formulas = [["Dd", 4, "=40+4"]];
      const oneBelow = await look();
      table.getDataBodyRange().getRowsBelow(2).formulas = [
        ["Ee", 5, "=50+5"],
        ['="\'s-G"', 6, "=60+6"],
      ];
      const twoBelow = await look();
      table.resize("A1:C7");
      const resized = await look();
      sheet.getRange("D2").values = [["ernaast"]];
      const beside = await look();
      return { asMade, oneBelow, twoBelow, resized, beside };
    }),
};
