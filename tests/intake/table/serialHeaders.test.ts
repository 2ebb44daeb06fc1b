import { bytesInput, DECISION, outcome, plainXlsx, QUOTA_2024_I, read } from "../corpus";

const BOTH = "GM0193 133810, GM0034 229574";
const ROWS = "Zwolle;132411;133810\nAlmere;226500;229574\n";

describe("a header that is a day without its format", () => {
  test.each([
    `Aantal inwoners per gemeente\nGemeente;45292;45658\n${ROWS}`,
    `Gemeente;45292;45658\n${ROWS}`,
    `Gemeente;Inwoners;\n;45292;45658\n${ROWS}`,
    `Gemeente;45292;45658;Opmerking\n${ROWS}`,
  ])("is that day, and that is said: %j", async (text) => {
    const result = await read(text);
    expect(outcome(result)).toBe(BOTH);
    const said = result.meldingen.filter(({ code }) => code === "reading.serialHeader");
    expect(said.map(({ zin }) => /\d{5}.*als (.*)\./u.exec(zin)?.[1])).toEqual(["1 januari 2024", "1 januari 2025"]);
  });

  test("also in a workbook", async () => {
    const bytes = plainXlsx([
      ["Aantal inwoners", null, null],
      ["Gemeente", 45292, 45658],
      ["Zwolle", 132411, 133810],
      ["Almere", 226500, 229574],
    ]);
    expect(outcome(await read(bytesInput("a.xlsx", bytes)))).toBe(BOTH);
  });

  test("of another year is refused, and of a decision asked about", async () => {
    const other = "Aantal inwoners\nGemeente;45292\nZwolle;132411\nAlmere;226500\n";
    expect(outcome(await read(other))).toBe("geweigerd: reading.otherPeriod");
    const decision = "Opgave opvangplekken\nProvincie;46023;46204\nDrenthe;3553;3600\nFlevoland;3449;3500\n";
    expect(outcome(await read(decision, DECISION))).toBe("kolom? 2026-01-01 | 2026-07-01");
  });

  test("is none beside a region, beside other numbers, or on another day of the year", async () => {
    const region = await read("Gemeente;Inwoners\nDelft;109578\nDeurne;45292\n");
    expect(region.meldingen.map(({ code }) => code)).not.toContain("reading.serialHeader");
    for (const cells of ["45292;140", "45293;45659"]) {
      const { meldingen } = await read(`Gemeente;${cells}\n${ROWS}`, QUOTA_2024_I);
      expect(meldingen.map(({ code }) => code)).not.toContain("reading.serialHeader");
    }
  });
});
