/** What the rows of an order hold when it is given: keys and figures filled in, what a person enters blank. */
import { heldBy } from "../../../src/plans/cellContent";
import type { HousingOrderChoice } from "../../../src/plans/housing/planHousing";
import { plan, STAMP } from "./orderFor";
import { dwellings, exchange, inhabitants, listed, occupancy, officialList, openWorkbook, threeTasks } from "./orders";

/** Rows of one table of an order: what is filled in, which headers are blank, which renew what stands there. */
function brought(choice: HousingOrderChoice, name: string) {
  const rows = plan(openWorkbook(), choice).tables.find(({ layout }) => layout.name === name)?.rows ?? [];
  return rows.map(({ cells, renewed }) => {
    const held = [...cells].map(([header, content]): readonly [string, unknown] => [header, heldBy(content)]);
    return {
      filled: held.filter(([, cell]) => cell !== "").map(([header, cell]) => `${header}: ${String(cell)}`),
      blank: held.flatMap(([header, cell]) => (cell === "" ? [header] : [])),
      renewed,
    };
  });
}

test("dwellings wait for the homes of each municipality", () => {
  const rows = brought(dwellings, "LRT_Woningen");
  expect(rows).toHaveLength(6);
  expect(rows[0]).toEqual({
    filled: ["Gebied: GM0034", "Naam: Almere", "Halfjaar: 2023-II", "Provincie: PV24"],
    blank: ["Vrijkomende woningen (invoer)", "Personen hotel en accommodatie (invoer)", "Toegewezen woningen (invoer)"],
    renewed: [],
  });
});

test("three tasks wait for what was asked and done", () => {
  const rows = brought(threeTasks, "LRT_DrieOpgaven");
  expect(rows).toHaveLength(6);
  expect(rows[0]).toEqual({
    filled: ["Gebied: GM0034", "Naam: Almere"],
    blank: ["Oekraïne opgave (invoer)", "Opvang gerealiseerd (invoer)", "Oekraïne gerealiseerd (invoer)"],
    renewed: [],
  });
});

test("ten numbered locations wait for input", () => {
  const rows = brought({ kind: "transitionLocations" }, "LRT_Doorstroomlocaties");
  expect(rows.map(({ filled }) => filled)).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((place) => [`Nummer: ${place}`]),
  );
  expect(rows[0]?.blank).toEqual([
    "Telt mee in halfjaar (invoer)",
    "Capaciteit (invoer)",
    "Bewoners (invoer)",
    "Van (invoer)",
    "Tot (invoer)",
  ]);
});

test("periods have their number and first day: months from 31 January 2026 (day 46.053), weeks seven days apart", () => {
  const first = (choice: HousingOrderChoice) => brought(choice, "LRT_Bezetting").map(({ filled }) => filled);
  expect(first(occupancy)).toEqual([
    ["Periode: maand 1", "Begint op: 46053"],
    ["Periode: maand 2", "Begint op: 46081"],
    ["Periode: maand 3", "Begint op: 46112"],
    ["Periode: maand 4", "Begint op: 46142"],
  ]);
  const weeks: HousingOrderChoice = {
    kind: "occupancy",
    occupancy: { period: "week", periods: 2, start: "2026-01-31" },
  };
  expect(first(weeks)).toEqual([
    ["Periode: week 1", "Begint op: 46053"],
    ["Periode: week 2", "Begint op: 46060"],
  ]);
  expect(plan(openWorkbook(), weeks).log.remark).toBe("2 weken");
  expect(brought(occupancy, "LRT_Bezetting")[0]?.blank).toEqual([
    "Instroom (invoer)",
    "Uitstroom (invoer)",
    "Capaciteit (invoer)",
  ]);
});

test("an exchange writes what each party gains or gives, 218 → 223 and 21 → 16, with its reason and moment", () => {
  const rows = brought(exchange({ reason: " Nieuwbouw " }), "LRT_Taakruil");
  const same = ["Reden: Nieuwbouw", `Vastgelegd op (UTC): ${STAMP}`];
  expect(rows.map(({ filled }) => filled)).toEqual([
    ["Nummer: 1", "Halfjaar: 2023-II", "Gebied: GM0034", "Naam: Almere", "Personen: 5", ...same],
    ["Nummer: 1", "Halfjaar: 2023-II", "Gebied: GM0184", "Naam: Urk", "Personen: -5", ...same],
  ]);
});

test("the official list renews its number, its choice and its moment, not whose it is", () => {
  const rows = brought(officialList({ ...listed[0], listedName: "Almere (Fl.)" }, listed[1]), "LRT_OfficieleLijst");
  const where = ["Halfjaar: 2023-II", "Gebied: GM0034", "Naam: Almere", "Naam in de lijst: Almere (Fl.)"];
  expect(rows[0]?.filled).toEqual([
    ...where,
    "Officieel: 220",
    "Telt (invoer): officieel",
    `Ingelezen op (UTC): ${STAMP}`,
  ]);
  expect(rows[1]?.filled).toContain("Telt (invoer): berekend");
  expect(rows[0]?.renewed).toEqual(["Naam in de lijst", "Officieel", "Telt (invoer)", "Ingelezen op (UTC)"]);
});

test("inhabitants that are given renew number and source; who is not given waits for input", () => {
  // 1 January 2024 is day 45.292.
  const given = inhabitants({ year: 2024, counts: { GM0034: 230_000 }, source: "brief" });
  const rows = brought(given, "LRT_Inwoners");
  const almere = rows.find(({ filled }) => filled.includes("Gebied: GM0034"));
  expect(almere).toEqual({
    filled: ["Gebied: GM0034", "Naam: Almere", "Peildatum: 45292", "Inwoners: 230000", "Bron: brief"],
    blank: [],
    renewed: ["Inwoners", "Bron"],
  });
  expect(rows).toHaveLength(7);
  const others = brought(inhabitants(), "LRT_Inwoners").filter(({ filled }) => !filled.join().includes("GM0034"));
  expect(others.slice(1).map(({ blank, renewed }) => [blank, renewed])).toEqual(
    Array.from({ length: 5 }, () => [["Inwoners", "Bron"], []]),
  );
  // Of no province only what is given, beside the country.
  const alone = brought(inhabitants({ province: null, counts: { GM0034: 1 } }), "LRT_Inwoners");
  expect(alone.map(({ filled }) => filled[0])).toEqual(["Gebied: NL", "Gebied: GM0034"]);
});
