/** Other exchanges of the same second: only one of the same half-year that shares a municipality makes a row that of either. */
import { sharesMoment } from "../../../src/plans/housing/sharesMoment";
import { cellsOf, tableOf } from "../tableOf";
import { STAMP } from "./orderFor";
import { exchange } from "./orders";

const LOG = "LRT_Logboek";
const order = { id: "o1", at: "2026-11-25T08:30:00.900Z" };
const { exchange: about } = exchange();
const line = {
  Opdracht: "o2",
  Stap: "begonnen",
  Actie: "Taakstelling geruild",
  Onderwerp: "2023-II: Dronten 43→40, Zeewolde 23→26",
  "Tijdstip (UTC)": STAMP,
};
const same = (...lines: readonly Readonly<Record<string, string>>[]): boolean =>
  sharesMoment(order, about, {
    tables: [tableOf(LOG, { rows: lines.map((cells) => cellsOf(LOG, { ...line, ...cells })) })],
  });

test("none is shared without a log, in one that is damaged, of another second, of another action, and in its own line", () => {
  expect(sharesMoment(order, about, { tables: [] })).toBe(false);
  const { headers } = tableOf(LOG);
  const damaged = tableOf(LOG, { headers: headers.filter((header) => header !== "Actie"), rows: [] });
  expect(sharesMoment(order, about, { tables: [damaged] })).toBe(false);
  // Each names Urk too, and differs in one thing only.
  const Onderwerp = "2023-II: Urk 21→16, Dronten 43→48";
  expect(same({ Onderwerp, "Tijdstip (UTC)": "2026-11-25 08:30:01" })).toBe(false);
  expect(same({ Onderwerp, Actie: "Besluit gekozen" })).toBe(false);
  expect(same({ Onderwerp, Opdracht: "o1" })).toBe(false);
});

test("none is shared with other municipalities, or in another half-year", () => {
  expect(same({})).toBe(false);
  expect(same({ Onderwerp: "2024-I: Almere 1→2, Urk 2→1" })).toBe(false);
  expect(same({}, { Onderwerp: "2023-II: Lelystad 81→80, Dronten 43→44" })).toBe(false);
});

test("it is shared with one municipality in common, and where somebody typed over what it was about", () => {
  expect(same({ Onderwerp: "2023-II: Urk 21→16, Dronten 43→48" })).toBe(true);
  expect(same({}, { Onderwerp: "2023-II: Almere 218→223, Dronten 43→38" })).toBe(true);
  expect(same({ Onderwerp: "besproken" })).toBe(true);
  // One other line that shares it is enough, whatever stands beside it.
  expect(same({}, { Onderwerp: "2023-II: Urk 21→16, Dronten 43→48" }, {})).toBe(true);
});

test("a municipality that nobody knows is known by its code", () => {
  const unknown = { ...about, parties: about.parties.map((party) => ({ ...party, code: "GM9999" })) };
  const table = tableOf(LOG, { rows: [cellsOf(LOG, { ...line, Onderwerp: "2023-II: GM9999 1→2, Urk 2→1" })] });
  expect(sharesMoment(order, unknown, { tables: [table] })).toBe(true);
});
