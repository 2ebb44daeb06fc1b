/** A total may be the quota with the backlog of earlier half-years: 140 + 20 = 160. Then the planner says which one it is. */
import { isTaskBesideBalance, mayHoldBalance } from "../../../src/intake/rules/totalWithBalance";
import { outcome, QUOTA_2024_I, read } from "../corpus";

test.each<[string, readonly string[], boolean]>([
  ["Totale taakstelling", ["Achterstand"], true],
  ["Taakstelling totaal", ["Saldo 2023-II"], true],
  ["Totale taakstelling", ["Gemeente", "Voorsprong/achterstand"], true],
  ["Totale taakstelling", ["Gemeente", "Gerealiseerd"], false],
  ["Taakstelling", ["Achterstand"], false],
  ["Totaal te huisvesten", [], true],
  ["Te huisvesten", ["Achterstand"], false],
])("%s beside %j: %s", (header, beside, expected) => {
  expect(mayHoldBalance(header, beside)).toBe(expected);
});

test.each<[string, string]>([
  ["Gemeente;Achterstand;Totale taakstelling 2024-I\nZwolle;20;160\n", "kolom? Totale taakstelling 2024-I"],
  ["Gemeente;Totaal te huisvesten 2024-I\nZwolle;160\n", "kolom? Totaal te huisvesten 2024-I"],
  ["Gemeente;Taakstelling 2024-I;Achterstand;Totaal te huisvesten\nZwolle;140;20;160\n", "GM0193 140"],
  ["Taakstelling 2024-I\nGemeente;Opgave;Achterstand;Totaal\nZwolle;140;20;160\n", "kolom? Opgave | Totaal"],
  ["Taakstelling 2024-I\nGemeente;Opgave;Voorsprong;Totaal\nZwolle;140;-20;120\n", "kolom? Opgave | Totaal"],
  ["Taakstelling 2024-I\nGemeente;Opgave;Totaal\nZwolle;140;140\n", "GM0193 140"],
  ["Gemeente;Taakstelling per jaar\nZwolle;280\n", "kolom? Taakstelling per jaar"],
  ["Taakstelling per jaar\nGemeente;Aantal\nZwolle;280\n", "waarde? de opgave zelf"],
  ["Gemeente;Taakstelling per halfjaar\nZwolle;140\n", "GM0193 140"],
  ["Gemeente;Taakstelling 2024-I;Achterstand\nZwolle;140;20\n", "GM0193 140"],
  ["Gemeente;Totale taakstelling 2024-I;Gerealiseerd\nZwolle;140;20\n", "GM0193 140"],
])("%j", async (text, expected) => {
  expect(outcome(await read(text, QUOTA_2024_I))).toBe(expected);
});

test("an answer takes the quota without the backlog: 160 - 20 = 140", async () => {
  const text = "Taakstelling 2024-I\nGemeente;Opgave;Achterstand;Totaal\nZwolle;140;20;160\n";
  expect(outcome(await read(text, QUOTA_2024_I, { column: "Opgave" }))).toBe("GM0193 140");
});

test("a task may be the quota beside a balance and a total only", () => {
  expect(isTaskBesideBalance("Opgave", ["Achterstand", "Totaal"])).toBe(true);
  expect(isTaskBesideBalance("Opgave", ["Gerealiseerd", "Totaal"])).toBe(false);
  expect(isTaskBesideBalance("Opgave", ["Achterstand"])).toBe(false);
  expect(isTaskBesideBalance("Nieuw", ["Achterstand", "Totaal"])).toBe(false);
});
