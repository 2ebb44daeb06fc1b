import { asProvince, hasProvinceHeader } from "../../../src/intake/table/provinceColumn";
import { listRegion } from "../../../src/intake/regions/listRegion";
import { DECISION, outcome, QUOTA_2024_I, read } from "../corpus";
import { linesOf } from "./parts";

test.each([
  ["Provincie", true],
  ["Prov.", true],
  ["Provincies", true],
  ["Naam provincie", true],
  ["Provincie Utrecht", false],
  ["Gemeente", false],
])("'%s' is a header of provinces: %s", (header, expected) => {
  expect(hasProvinceHeader(linesOf(`x;${header}\ny;Utrecht`), 1)).toBe(expected);
  expect(hasProvinceHeader(linesOf(`x;${header}\ny;Utrecht`), 0)).toBe(false);
});

test.each([
  ["Utrecht", "PV26"],
  ["Groningen", "PV20"],
  ["Drenthe", "PV22"],
  ["NB", "PV30"],
  ["Gld.", "PV25"],
  ["GE", "PV25"],
  ["N-H", "PV27"],
  ["G", null],
  ["Twente", null],
  ["Totaal", null],
])("'%s' in such a column is %s", (text, expected) => {
  const found = asProvince(listRegion(text), text);
  expect(found.kind === "region" ? found.region.code : null).toBe(expected);
});

test("a bare Utrecht below 'Provincie' is the province, with no other province beside it", async () => {
  expect(outcome(await read("Provincie;Opgave\nUtrecht;4.793\nGroningen;3.851\n", DECISION))).toBe(
    "PV26 4793, PV20 3851",
  );
});

test("where each province stands beside one town, nobody knows whose the figures are", async () => {
  const list = (header: string): string =>
    `Provincie;${header};Opgave\nDrenthe;Assen;3.553\nFlevoland;Lelystad;3.449\nOverijssel;Zwolle;4.081\n`;
  expect(outcome(await read(list("Hoofdstad"), DECISION))).toBe("geweigerd: reading.subjectTwice");
  expect(outcome(await read(list("Gemeente"), DECISION))).toBe("GM0106 3553, GM0995 3449, GM0193 4081");
  const again = `${list("Hoofdstad")}Overijssel;Kampen;12\n`;
  expect(outcome(await read(again, DECISION))).toBe("GM0106 3553, GM0995 3449, GM0193 4081, GM0166 12");
});

test("letters of provinces are read below 'Prov.' alone", async () => {
  const list = "DR;3553\nFL;3449\nUT;4793\n";
  expect(outcome(await read(`Prov.;Opgave\n${list}`, DECISION))).toBe("PV22 3553, PV24 3449, PV26 4793");
  expect(outcome(await read(`Naam;Opgave\n${list}`, DECISION))).toContain("geweigerd");
});

test("a column of provinces beside municipalities changes nothing of these", async () => {
  const text = "Provincie;Gemeente;Taakstelling 2024-I\nUtrecht;Amersfoort;120\nUtrecht;Utrecht;310\n";
  expect(outcome(await read(text, QUOTA_2024_I))).toBe("GM0307 120, GM0344 310");
});
