import { countsIn, unitBehind } from "../../../src/intake/cells/unitBehind";
import { DECISION, outcome, QUOTA_2024_I, read } from "../corpus";

describe("a number with what it counts behind it", () => {
  test.each([
    ["3.553 plekken", "3.553", "plekken"],
    ["3553plekken", "3553", "plekken"],
    ["1 opvangplek", "1", "opvangplek"],
    ["300 pl.", "300", "pl."],
    ["−12 vergunninghouders", "−12", "vergunninghouders"],
    ["133.810 inw", "133.810", "inw"],
    ["140* personen", "140*", "personen"],
    ["12 amv's", "12", "amv's"],
  ])("%s", (text, number, unit) => {
    expect(unitBehind(text)).toEqual({ number, unit });
  });

  test.each(["plekken", "300 plekken extra", "300 noodopvangplekken", "circa 300 plekken", "300 woningen", "300"])(
    "%s is none",
    (text) => {
      expect(unitBehind(text)).toBeNull();
    },
  );

  test("longer than a cell of figures is none", () => {
    expect(unitBehind(`${"1".repeat(53)} plekken`)).toBeNull();
    expect(unitBehind(`${"1".repeat(52)} plekken`)).not.toBeNull();
  });

  test.each([
    ["plekken", "places minors"],
    ["personen", "places quota balance inhabitants minors"],
    ["statushouders", "quota balance"],
    ["inwoners", "inhabitants"],
    ["amv", "minors"],
  ])("%s count in %s", (unit, expected) => {
    const figures = ["places", "quota", "balance", "inhabitants", "minors"] as const;
    expect(figures.filter((figure) => countsIn(unit, figure)).join(" ")).toBe(expected);
  });
});

describe("a column with words behind its numbers", () => {
  test("is read, its words are said, and its total is checked: 3.553 + 3.449 = 7.002", async () => {
    const text = "Provincie;Opgave\nDrenthe;3.553 plekken\nFlevoland;3.449 opvangplaatsen\nTotaal;7.002 plekken\n";
    const reading = await read(text, DECISION);
    expect(outcome(reading)).toBe("PV22 3553, PV24 3449");
    expect(reading.totalen).toEqual([{ gedrukt: 7002, som: 7002, categorie: "totaal" }]);
    const said = reading.meldingen.find(({ code }) => code === "reading.unitBehind");
    expect(said?.zin).toContain("'plekken', 'opvangplaatsen'");
  });

  test("commas in its thousands are still seen", async () => {
    const text = "Gemeente;Inwoners\nZwolle;133,810 inwoners\nAlmere;229,574 inwoners\n";
    expect(outcome(await read(text))).toBe("GM0193 133810, GM0034 229574");
  });

  test("of another thing is said by line", async () => {
    const { meldingen } = await read("Gemeente;Taakstelling\nZwolle;140 woningen\nAlmere;250 plekken\n", QUOTA_2024_I);
    expect(meldingen.filter(({ code }) => code === "reading.wordsBeside").map(({ regels }) => regels)).toEqual([
      [2],
      [3],
    ]);
  });

  test("of an unknown region is a line of the list", async () => {
    const { meldingen } = await read(
      "Gemeente;Taakstelling\nZwolle;140 personen\nTer Apel;20 personen\n",
      QUOTA_2024_I,
    );
    expect(meldingen.find(({ code }) => code === "reading.unknownRegion")?.regels).toEqual([3]);
  });
});
