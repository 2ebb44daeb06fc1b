/** The sheets beside the quota as a planner makes them: in the pane one click each, in the sheet the cells for input. */
import municipalTable from "../../src/reference/data/municipalities.json";
import { openFlevoland, type OpenWorkbench, openWorkbench, read, unknownCalls } from "./openWorkbench";

const LONG = 120_000;

/** Flevoland on 1 January 2023 (CBS); 18.750 persons for 2024-I; 17.811.291 inhabitants of the Netherlands. */
const quotas = municipalTable.rows
  .filter((row) => row[2] === "PV24")
  .sort((one, other) => String(one[1]).localeCompare(String(other[1]), "nl"))
  .map((row) => Number((2n * 18_750n * BigInt(Number(row[4])) + 17_811_291n) / (2n * 17_811_291n)));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe("the sheets beside the housing quota", () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench();
    const { pane } = opened;
    await openFlevoland(pane);
    await pane.click("#housing-page-sheets");
  }, 300_000);
  afterAll(async () => {
    await opened.close();
  }, LONG);

  const make = async (button: string, sheet: string): Promise<void> => {
    await opened.pane.click(`#${button}`);
    await opened.page.waitForFunction((name) => window.workbench?.sheets().includes(name), sheet, { timeout: LONG });
    await opened.pane.waitForSelector("#status .status >> text=staat in de werkmap. De gele cellen");
  };
  const fill = (cells: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): Promise<void> =>
    opened.page.evaluate(async (blocks) => {
      for (const [address, block] of Object.entries(blocks)) {
        window.workbench?.write(
          address,
          block.map((row) => [...row]),
        );
      }
      await window.workbench?.settled();
    }, cells);

  test(
    "dwellings: the needed part stands beside 10 and 12 per cent and beside what is allotted",
    async () => {
      await make("make-dwellings", "Woningen");
      const vacated = [900, 150, 300, 200, 80, 90];
      const allotted = [100, 10, 30, 24, 8, 9];
      await fill({
        "Woningen!G6:G11": vacated.map((dwellings) => [dwellings]),
        "Woningen!R6:R11": allotted.map((dwellings) => [dwellings]),
      });
      const rows = await read(opened.page, "Woningen!A6:U11");
      rows.forEach((row, index) => {
        const needed = (quotas[index] ?? 0) / 2.2;
        expect(row[4]).toBe(quotas[index]);
        expect(row[11]).toBeCloseTo(needed, 9);
        expect(row[12]).toBeCloseTo(needed / (vacated[index] ?? 1), 9);
        expect([row[13], row[14]]).toEqual([
          expect.closeTo((vacated[index] ?? 0) * 0.1, 9),
          expect.closeTo((vacated[index] ?? 0) * 0.12, 9),
        ]);
        expect(row[18]).toBeCloseTo((allotted[index] ?? 0) / (vacated[index] ?? 1), 9);
        expect(row[20]).toBe("OK");
      });
      const block = new Map((await read(opened.page, "Woningen!W5:X23")).map(([label, value]) => [label, value]));
      expect(block.get("Nodig deel")).toBeCloseTo(sum(quotas) / 2.2 / sum(vacated), 9);
      expect(block.get("Toegewezen deel")).toBeCloseTo(sum(allotted) / sum(vacated), 9);
    },
    LONG,
  );

  test(
    "a person in a transition location needs no dwelling of the linked municipality",
    async () => {
      await fill({
        "Doorstroomlocaties!C6:C6": [["Dronten"]],
        "Doorstroomlocaties!E6:E6": [["Almere"]],
        "Doorstroomlocaties!H6:J6": [["2024-I", 40, 22]],
      });
      expect((await read(opened.page, "Doorstroomlocaties!D6:G6"))[0]).toEqual([
        "Dronten",
        "Almere",
        "GM0034",
        "Almere",
      ]);
      const [almere] = await read(opened.page, "Woningen!I6:L6");
      expect(almere).toEqual([22, 22, 2.2, expect.closeTo(((quotas[0] ?? 0) - 22) / 2.2, 9)]);
    },
    LONG,
  );

  test(
    "three tasks: who contributes least comes first",
    async () => {
      const { page } = opened;
      await make("make-three-tasks", "Drie opgaven");
      const done = [
        [100, 10],
        [200, 20],
        [300, 0],
        [0, 0],
        [50, 50],
        [20, 10],
      ];
      await fill({ "Drie opgaven!F6:G11": done, "Drie opgaven!D6:D11": done.map(() => [40]) });
      const rows = (await read(page, "Drie opgaven!C6:K11")).map((row) => row.map(Number));
      const shares = rows.map(([reception = 0, ukraine = 0, housing = 0, ...realised]) => {
        expect(ukraine).toBe(40);
        return sum(realised.slice(0, 3)) / (reception + ukraine + housing);
      });
      rows.forEach((row, index) => {
        expect(row[6]).toBeCloseTo(shares[index] ?? 0, 9);
        expect(row[8]).toBe(1 + shares.filter((share) => share < (shares[index] ?? 0)).length);
      });
    },
    LONG,
  );

  test(
    "occupancy: the first week with a shortage, and how many places",
    async () => {
      const { page, pane } = opened;
      await pane.fill("#occupancy-start", "4 januari 2027");
      await pane.fill("#occupancy-periods", "10");
      await make("make-occupancy", "Bezetting");
      await fill({
        "Bezetting!M5:M5": [[900]],
        "Bezetting!C6:E15": Array.from({ length: 10 }, () => [30, 20, 1_030]),
      });
      // After week w 900 + 10·w persons need ceil(that / 0,91) places: 940 / 0,91 = 1.032,97, so week 4 is 3 short.
      const rows = await read(page, "Bezetting!A6:I15");
      rows.forEach((row, index) => {
        const persons = 900 + 10 * (index + 1);
        const needed = Math.ceil((persons * 100) / 91);
        expect(row.slice(5, 8)).toEqual([persons, needed, Math.max(0, needed - 1_030)]);
      });
      const block = new Map((await read(page, "Bezetting!L5:M15")).map(([label, value]) => [label, value]));
      expect(block.get("Eerste periode met tekort")).toBe("week 4");
      expect(block.get("Tekort in die periode")).toBe(3);
    },
    LONG,
  );

  test(
    "a list comes from a file too, and a broken workbook is refused with the way on",
    async () => {
      const { pane } = opened;
      await pane.click("#housing-page-list");
      const workbook = { name: "lijst.xlsx", mimeType: "", buffer: Buffer.from([0x50, 0x4b, 0x03, 0x04]) };
      await pane.setInputFiles("#list-file", workbook);
      await pane.waitForSelector("#list-understanding >> text=Deze werkmap is beschadigd of niet volledig.");
      // As a Dutch Excel saves it: semicolons and windows-1252; é is 0xE9.
      const lines = `Gemeente;Taakstelling;Privé\r\nAlmere;${quotas[0] ?? 0};\r\nUrk;${(quotas[4] ?? 0) + 3};\r\n`;
      const file = { name: "lijst.csv", mimeType: "text/csv", buffer: Buffer.from(lines, "latin1") };
      await pane.setInputFiles("#list-file", file);
      await pane.waitForSelector("#list-differences");
      const rows = await pane.$$eval("#list-differences tbody tr", (found) =>
        found.map((row) => [...row.querySelectorAll("th,td.number")].map((cell) => cell.textContent.trim())),
      );
      expect(rows).toEqual([
        ["Urk", String(quotas[4]), String((quotas[4] ?? 0) + 3), "+3"],
        ["Almere", String(quotas[0]), String(quotas[0]), "0"],
      ]);
      expect(await pane.textContent("#list-understanding dl")).toContain("windows-1252");
    },
    LONG,
  );

  test("asked nothing of Excel that the host does not know", async () => {
    expect(await unknownCalls(opened.page)).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});
