import { onOwnSheet } from "../ownSheet";
import type { Probe } from "../probe";
import { orRefused } from "../refused";

/** A table that does not show its header: can it still be asked for? */
export const hiddenHeader: Probe = {
  id: "hiddenHeader",
  questions: ["C47"],
  isCompared: true,
  run: () =>
    onOwnSheet("kop", async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["Kop", "Tweede"],
        ["Aa", 1],
      ];
      const table = sheet.tables.add("A1:B2", true);
      await context.sync();
      table.showHeaders = false;
      const hidden = await orRefused(async () => {
        await context.sync();
        return "verborgen";
      });
      const header = await orRefused(async () => {
        const range = table.getHeaderRowRange();
        range.load("address, values");
        await context.sync();
        return { address: range.address.split("!").at(-1) ?? "", values: range.values as string[][] };
      });
      return { hidden, header };
    }),
};
