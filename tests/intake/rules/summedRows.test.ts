/** Lines of the locations of one municipality: after the question about them every answer is read, and every line is counted or said. */
import { DECISION, outcome, QUOTA_2024_I, read } from "../corpus";

const OF_2027 = { ...DECISION, year: 2027 };
const LOCATIONS = "Gemeente;Locatie;Opgave 2027\nAssen;AZC Noord;300\nAssen;AZC Zuid;200\nEmmen;AZC;700\n";
const answer = (value: string) => ({ values: new Map([["Locatie", value]]) });

describe("lines of locations", () => {
  test("are asked about, with all of them together as a choice", async () => {
    expect(outcome(await read(LOCATIONS, OF_2027))).toBe("waarde? AZC Noord | AZC Zuid | AZC | alles bij elkaar");
  });

  test("together: 300 + 200 = 500, and that is said", async () => {
    const reading = await read(LOCATIONS, OF_2027, answer("alles bij elkaar"));
    expect(outcome(reading)).toBe("GM0106 500, GM0114 700");
    expect(reading.meldingen.filter(({ code }) => code === "reading.linesTogether").map(({ zin }) => zin)).toEqual([
      "Assen staat in de regels 2, 3. Zij zijn bij elkaar opgeteld: 500.",
    ]);
  });

  test.each([
    ["AZC Noord", "GM0106 300", "Emmen"],
    ["AZC Zuid", "GM0106 200", "Emmen"],
    ["AZC", "GM0114 700", "Assen"],
  ])("of which one was chosen, %s: the regions without it are said", async (value, expected, left) => {
    const reading = await read(LOCATIONS, OF_2027, answer(value));
    expect(outcome(reading)).toBe(expected);
    expect(reading.meldingen.find(({ code }) => code === "reading.leftByAnswer")?.zin).toBe(
      `Alleen regels met '${value}' tellen mee. Niet mee tellen: ${left}.`,
    );
  });

  test("an answer that is no value of the column asks again", async () => {
    expect(outcome(await read(LOCATIONS, OF_2027, answer("AZC West")))).toContain("waarde? AZC Noord");
  });
});

test("versions are never offered together: 140 of old and 150 of new are no 290", async () => {
  const text = "Gemeente;Versie;Taakstelling 2024-I\nZwolle;oud;140\nZwolle;nieuw;150\n";
  expect(outcome(await read(text, QUOTA_2024_I))).toBe("waarde? oud | nieuw");
  expect(outcome(await read(text.replace("Taakstelling 2024-I", "Opgave 2027"), OF_2027))).toBe("waarde? oud | nieuw");
  const chosen = { values: new Map([["Versie", "nieuw"]]) };
  expect(outcome(await read(text, QUOTA_2024_I, chosen))).toBe("GM0193 150");
});
