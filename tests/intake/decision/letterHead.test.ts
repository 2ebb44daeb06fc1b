import { isHeadLine } from "../../../src/intake/decision/letterHead";
import { DECISION, read } from "../corpus";

test.each([
  "Den Haag, 12 november 2026",
  "'s-Gravenhage, 12-11-2026",
  "2511 DP Den Haag",
  "Geachte leden,",
  "Betreft: X",
])("is no sentence: %s", (line) => {
  expect(isHeadLine(line)).toBe(true);
});

test.each(["Utrecht, 1 januari 2027: 4.793 plekken", "aan opvangplekken", "2000 en meer plekken", "In Zeist"])(
  "may be a sentence: %s",
  (line) => {
    expect(isHeadLine(line)).toBe(false);
  },
);

const BODY = "Op 1 januari 2027 zijn 88.000 opvangplekken nodig, waarvan 3.660 voor amv.\n";

test.each([
  `Den Haag, 12 november 2026\n\nGeachte commissarissen,\n\n${BODY}`,
  `Rijswijk, 12 november 2026\n${BODY}`,
  `Turfmarkt 147\n2511 DP Den Haag\nAan de commissarissen van de Koning\nBetreft: besluit\n${BODY}`,
])("a letter with a head is read by its sentences: %j", async (letter) => {
  const { uitkomst, besluit } = await read(letter, { ...DECISION, year: 2027 });
  expect(uitkomst).toBe("gelezen");
  expect(besluit?.controle).toEqual([
    { categorie: "totaal", peildatum: "2027-01-01", plekken: 88_000 },
    { categorie: "amv", peildatum: "2027-01-01", plekken: 3_660 },
  ]);
});

test("from elsewhere it may be about that place", async () => {
  const { vragen } = await read(`Utrecht, 12 november 2026\n${BODY}`, { ...DECISION, year: 2027 });
  expect(vragen).toEqual([{ over: "waarde", kolom: "totaal", keuzes: ["88000"] }]);
});

test("the rows below a head are read", async () => {
  const letter =
    "Den Haag, 12 november 2026\n\nOp 1 januari 2027 zijn 88.000 opvangplekken nodig.\n- Drenthe: 2.700 plekken\n- Limburg: 3.580 plekken\n";
  const { rijen } = await read(letter, { ...DECISION, year: 2027 });
  expect(rijen.map(({ gebied, aantal }) => [gebied, aantal])).toEqual([
    ["PV22", 2_700],
    ["PV31", 3_580],
  ]);
});

test("two such lines are a list, and stay", async () => {
  const { uitkomst } = await read("Den Haag, 12 november 2026\nUtrecht, 13 november 2026\n", DECISION);
  expect(uitkomst).not.toBe("gelezen");
});
