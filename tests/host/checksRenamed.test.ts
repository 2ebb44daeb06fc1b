import { give } from "./giveOrder";
import { firstHalf, FLEVOLAND, openHousing } from "./housingSheets";

test("a sheet Controles under another name is completed where it stands: no second sheet comes", async () => {
  const sheets = await openHousing();
  await give({ kind: "checks" });
  sheets.person.renameSheet("Controles", "Mijn controles");
  const choice = { kind: "dwellings", dwellings: { province: FLEVOLAND, halfYear: firstHalf } } as const;
  expect((await give(choice)).kind).toBe("done");
  expect(sheets.sheetNames()).not.toContain("Controles");
  const ids = (await sheets.read("'Mijn controles'!A7:A60")).flat();
  expect(ids).toContain("DUBBEL Woningen");
  sheets.close();
});
