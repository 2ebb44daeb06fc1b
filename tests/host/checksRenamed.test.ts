import { checkNames } from "../../src/plans/checkSheet/checkNames";
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

test("columns of people between those of Controles stay, and new lines come under their own headers", async () => {
  const sheets = await openHousing();
  await give({ kind: "checks" });
  sheets.colleague.insertColumns("Controles", 2);
  sheets.person.type("Controles!C6", "Wie kijkt");
  sheets.person.type("Controles!C7", "gemeente");
  const choice = { kind: "dwellings", dwellings: { province: FLEVOLAND, halfYear: firstHalf } } as const;
  expect((await give(choice)).kind).toBe("done");
  const [header, ...all] = await sheets.read("Controles!A6:H120");
  expect(header).toEqual(["Id", "Controle", "Wie kijkt", "Verwacht", "Werkelijk", "Verschil", "Oordeel", "Waar"]);
  const lines = all.filter(([id]) => id !== "");
  expect(lines.map((line) => line[2]).filter((note) => note !== "")).toEqual(["gemeente"]);
  expect(lines.find(([id]) => id === "DUBBEL Woningen")).toMatchObject({ 3: 0, 4: 0, 5: 0, 6: "OK" });
  // Every line is counted where its verdict stands now.
  expect(await sheets.read(checkNames.count)).toEqual([[lines.length]]);
  expect((await sheets.read(checkNames.verdict)).flat()[0]).not.toContain("te weinig");
  expect(await give({ kind: "checks" })).toMatchObject({ kind: "done", wasPresent: true });
  sheets.close();
});
