/** A line with a figure is never lost: where its region is not known, that is said for its line. */
import fc from "fast-check";
import { DECISION, outcome, read } from "../corpus";

const OF_2027 = { ...DECISION, year: 2027 };
const HEADER = "Provincie;Gemeente;Opgave 2027";
const ROWS = ["Drenthe;Assen;500", "Drenthe;Emmen;700", "Flevoland;Almere;900"];
const KNOWN = "GM0106 500, GM0114 700, GM0034 900";

describe("a line with a figure and no region that is known", () => {
  test.each([
    ["above the first line", 0],
    ["between two lines", 1],
    ["before a line of another province", 2],
    ["below the last line", 3],
  ])("%s is said: 100 is not among 500, 700 and 900", async (_where, at) => {
    const rows = [...ROWS.slice(0, at), "Drenthe;Nog te verdelen;100", ...ROWS.slice(at)];
    const reading = await read([HEADER, ...rows].join("\n"), OF_2027);
    expect(outcome(reading)).toBe(KNOWN);
    const errors = reading.meldingen.filter(({ ernst }) => ernst === "fout");
    expect(errors.map(({ code, regels }) => `${code} ${regels.join()}`)).toEqual([
      `reading.unknownRegion ${String(at + 2)}`,
    ]);
  });

  test("below a remark is a line of the same table", async () => {
    const text = [HEADER, ROWS[0], "Let op:", "Drenthe;Nog te verdelen;100", ...ROWS.slice(1)].join("\n");
    const reading = await read(text, OF_2027);
    expect(outcome(reading)).toBe(KNOWN);
    expect(reading.meldingen.find(({ code }) => code === "reading.unknownRegion")?.regels).toEqual([4]);
  });

  test("whatever it is called and wherever it stands, its number is read or said", async () => {
    const label = fc.constantFrom("Nog te verdelen", "Onverdeeld", "Reserve", "Ergens anders", "COA-locatie", "p.m.");
    const remark = fc.constantFrom("", "later", "zie noot");
    await fc.assert(
      fc.asyncProperty(label, remark, fc.nat({ max: 3 }), async (name, beside, at) => {
        const rows = [...ROWS.slice(0, at), `Drenthe;${name};131`, ...ROWS.slice(at)];
        const text = [`${HEADER};Opmerking`, ...rows.map((row) => `${row};${beside}`)].join("\n");
        const { rijen, meldingen } = await read(text, OF_2027);
        const line = at + 2;
        const isRead = rijen.some(({ regels }) => regels.includes(line));
        expect(isRead || meldingen.some(({ regels }) => regels.includes(line))).toBe(true);
        expect(rijen.map(({ aantal }) => aantal)).toEqual([500, 700, 900]);
      }),
    );
  });

  test("a header with numbers still begins another table: 12 are the minors of Assen", async () => {
    const text =
      "Opgave 2027\nProvincie;Gemeente;Opgave\nDrenthe;Assen;500\nTabel 2\nProvincie;Gemeente;amv\nDrenthe;Assen;12\n";
    expect(outcome(await read(text, OF_2027))).toBe("GM0106 500, GM0106 12");
  });
});
