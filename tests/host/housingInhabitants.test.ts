import type { SeenPersons } from "../../src/plans/housing/housingChoices";
import type { OrderChoice } from "../../src/plans/order";
import { carryOut } from "../../src/workbook/carryOut";
import { codesOf, orderWith } from "./giveOrder";
import { FLEVOLAND, type HousingSheets, MUNICIPALITIES, openWithoutHousing } from "./housingSheets";

const TABLE = "LRT_Inwoners";
const inhabitantsOf = (province: string | null, year: number, counts: SeenPersons = {}, source = ""): OrderChoice => ({
  kind: "inhabitants",
  inhabitants: { province, year, counts, source },
});
const choice = inhabitantsOf(FLEVOLAND, 2026);
/** 1 January 2026. */
const FIRST_OF_2026 = 46_023;
/** Made up: no figures of that day are known. */
const counts: SeenPersons = {
  NL: 18_044_027,
  ...Object.fromEntries(MUNICIPALITIES.map((code, index) => [code, index === 0 ? 225_000 : 40_000])),
};

describe("the sheet of inhabitants", () => {
  let sheets: HousingSheets;
  beforeEach(async () => {
    sheets = await openWithoutHousing();
  });
  afterEach(() => {
    expect(sheets.host.unknownMembers).toEqual([]);
    sheets.close();
  });

  test("waits for the municipalities of the province and for the national number", async () => {
    expect(codesOf(await sheets.give(choice))).toEqual([]);
    expect(await sheets.read("Inwoners!A5:E7")).toEqual([
      ["Gebied", "Naam", "Peildatum", "Inwoners", "Bron"],
      ["NL", "Nederland", FIRST_OF_2026, "", ""],
      ["GM0034", "Almere", FIRST_OF_2026, "", ""],
    ]);
    expect(await sheets.column(TABLE, "Gebied")).toEqual(["NL", ...MUNICIPALITIES]);
  });

  test("lets a half-year open whose inhabitants are not shipped, and follows a count that is renewed", async () => {
    await sheets.give(inhabitantsOf(FLEVOLAND, 2026, counts, "CBS, eigen opgave"));
    await sheets.openHalfYear({ year: 2027, half: 1 }, 15_000);
    // 15.000 × 225.000 / 18.044.027 = 187,04 and 15.000 × 40.000 / 18.044.027 = 33,25.
    expect(await sheets.column("LRT_Taakstelling", "Taakstelling")).toEqual([187, 33, 33, 33, 33, 33]);
    expect(codesOf(await sheets.give(inhabitantsOf(FLEVOLAND, 2026, { GM0034: 240_000 })))).toEqual([]);
    // 15.000 × 240.000 / 18.044.027 = 199,51.
    expect(await sheets.column("LRT_Taakstelling", "Taakstelling")).toEqual([200, 33, 33, 33, 33, 33]);
    expect(await sheets.read("Inwoners!D7:E8")).toEqual([
      [240_000, "eigen invoer"],
      [40_000, "CBS, eigen opgave"],
    ]);
  });

  test("a second click without counts finds everything in place; what a planner filled in stays", async () => {
    await sheets.give(choice);
    sheets.fill(TABLE, 1, "Inwoners", 226_000);
    expect(await sheets.give(choice)).toMatchObject({ kind: "done", wasPresent: true });
    await sheets.give(inhabitantsOf(null, 2026, { GM0303: 45_000 }));
    expect((await sheets.column(TABLE, "Inwoners")).slice(0, 4)).toEqual(["", 226_000, 45_000, ""]);
  });

  test("finished after newer ones of the same date write nothing over them: it is said, and the log closes them", async () => {
    const older = orderWith(inhabitantsOf(null, 2026, { GM0034: 225_000 }), {});
    await carryOut(older);
    // The older one stays begun, as when its last request never came back; a colleague gives a newer number.
    sheets.fill("LRT_Logboek", 0, "Stap", "begonnen");
    await sheets.give(inhabitantsOf(null, 2026, { GM0034: 226_000 }));
    const finished = await carryOut(older);
    expect(finished.kind === "done" && finished.remarks.map(({ code }) => code)).toEqual(["workbook.overtakenWhole"]);
    // The row of the country waits for input.
    expect(await sheets.column(TABLE, "Inwoners")).toEqual(["", 226_000]);
    expect(await sheets.column("LRT_Logboek", "Stap")).toEqual(["gestopt", "gereed"]);
    expect(await carryOut(older)).toMatchObject({ kind: "done", wasPresent: true });
  });

  test("another year comes below, also for regions outside the province", async () => {
    await sheets.give(choice);
    await sheets.give(inhabitantsOf(null, 2027, { GM0344: 380_000 }));
    // 1 January 2027 is 365 days later; no national number is known of that day.
    expect((await sheets.read("Inwoners!A13:E14")).map(([code, , date, persons]) => [code, date, persons])).toEqual([
      ["NL", FIRST_OF_2026 + 365, ""],
      ["GM0344", FIRST_OF_2026 + 365, 380_000],
    ]);
  });

  test("refuses what is no province, unknown regions and counts that are none, all at once", async () => {
    const wrong = { GM9999: 1000, GM0034: 1.5, GM0303: 0 };
    expect(codesOf(await sheets.give(inhabitantsOf("GM0034", 2024, wrong)))).toEqual([
      "quota.notAProvince",
      "reference.unknownCode",
      "tasks.inhabitantsNotACount",
      "tasks.inhabitantsNotACount",
    ]);
    expect(sheets.sheetNames()).toEqual(["Blad1"]);
  });

  test("a sheet that is taken or protected is left alone", async () => {
    sheets.addForeignSheet("Inwoners");
    expect(codesOf(await sheets.give(choice))).toEqual(["workbook.sheetTaken"]);
    sheets.protect("Inwoners");
    expect(codesOf(await sheets.give(choice))).toEqual(["workbook.sheetTaken", "workbook.sheetProtected"]);
    expect(await sheets.read("Inwoners!A1")).toEqual([["Mijn eigen lijst"]]);
  });

  test("text for a number of inhabitants is as good as none: the half-year does not open", async () => {
    await sheets.give(inhabitantsOf(FLEVOLAND, 2026, counts));
    sheets.fill(TABLE, 1, "Inwoners", "veel");
    await expect(sheets.openHalfYear({ year: 2027, half: 1 }, 15_000)).rejects.toThrow(
      '"sheet":"Inwoners","line":"7","header":"Inwoners","text":"veel"',
    );
  });

  test("shows where to fill in, although its headers do not say so", async () => {
    await sheets.give(choice);
    const [persons, name] = [await sheets.looks("Inwoners!D7"), await sheets.looks("Inwoners!B7")];
    expect(persons.fill).not.toBe(name.fill);
    expect(persons.rule).toMatchObject({ wholeNumber: { operator: "GreaterThanOrEqualTo" } });
  });
});
