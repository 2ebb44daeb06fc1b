/** A column that was named wrongly never leaves the minors alone: with the total gone they are not what was asked for. */
import { DECISION, outcome, read } from "../corpus";

const OF_2027 = { ...DECISION, year: 2027 };
const TWO_YEARS =
  ";2026;;2027;\nProvincie;Opgave;amv;Opgave;amv\nDrenthe;3300;100;3553;104\nFlevoland;3000;80;3449;90\n";

test("a name that two columns have is that of the asked year: 3.553 with 104", async () => {
  expect(outcome(await read(TWO_YEARS, OF_2027, { column: "Opgave" }))).toBe("PV22 3553, PV24 3449, PV22 104, PV24 90");
});

test("a name that none has is refused, whatever the minors say", async () => {
  for (const text of [TWO_YEARS, "Provincie;Opgave;amv\nDrenthe;3553;104\n"])
    expect(outcome(await read(text, OF_2027, { column: "Plekken" }))).toBe("geweigerd: reading.unknownColumn");
});

test("and the same name without years stays a question of place", async () => {
  const text = "Provincie;Opgave;Opgave\nDrenthe;3300;3553\nFlevoland;3000;3449\n";
  expect(outcome(await read(text, OF_2027))).toBe("kolom? Opgave (kolom 2) | Opgave (kolom 3)");
  expect(outcome(await read(text, OF_2027, { column: "Opgave" }))).toBe("geweigerd: reading.unknownColumn");
});
