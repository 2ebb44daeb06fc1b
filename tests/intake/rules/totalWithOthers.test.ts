import { mayHoldOtherPlaces } from "../../../src/intake/rules/totalWithOthers";
import { DECISION, outcome, read } from "../corpus";

test.each<[string, readonly string[], boolean]>([
  ["Totaal", ["Asielopvang", "Oekraïne"], true],
  ["Totale opgave", ["Noodopvang"], true],
  ["Opgave", ["Noodopvang"], false],
  ["Totaal", ["Regulier", "amv"], false],
  ["Totaal met Oekraïne", ["Totaal met Oekraïne", "amv"], false],
])("%s beside %j: %s", (header, beside, expected) => {
  expect(mayHoldOtherPlaces(header, beside)).toBe(expected);
});

test("such a total is asked about and never taken by itself", async () => {
  const text = "Provincie;Asielopvang;Amv;Oekraïne;Totaal\nDrenthe;3449;104;2000;5553\nFlevoland;3359;90;1500;4949\n";
  expect(outcome(await read(text, DECISION))).toBe("kolom? Totaal");
  const { rijen } = await read(text, DECISION, { column: "Totaal" });
  expect(rijen.map(({ aantal }) => aantal)).toEqual([5553, 4949, 104, 90]);
  expect(outcome(await read(text.replace("Oekraïne", "Regulier"), DECISION))).toBe(
    "PV22 5553, PV24 4949, PV22 104, PV24 90",
  );
});
