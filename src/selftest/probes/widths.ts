import { onOwnSheet } from "../ownSheet";
import type { Probe } from "../probe";

const LONG = "Een lange zin boven een tabel, die de kolom niet breder mag maken dan de woorden eronder. "
  .repeat(3)
  .trim();
/** Wider than the words below need, narrower than the sentence. */
const MANY_POINTS = 300;

/** A column that is fitted to two cells: does the long sentence above them count? And do the titles stay? */
export const widths: Probe = {
  id: "widths",
  questions: ["C30"],
  isCompared: true,
  run: () =>
    onOwnSheet("breedte", async (sheet, context) => {
      sheet.getRange("A2").values = [[LONG]];
      const words = sheet.getRange("A5:A6");
      words.values = [["Naam"], ["Gemeente"]];
      words.format.autofitColumns();
      words.load("format/columnWidth");
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B5"));
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      await context.sync();
      return {
        followsTheSentence: words.format.columnWidth > MANY_POINTS,
        frozen: frozen.isNullObject ? null : (frozen.address.split("!").at(-1) ?? ""),
      };
    }),
};
