import { planHousing, type HousingOrderChoice } from "../../../src/plans/housing/planHousing";
import { municipalRows } from "../../../src/plans/housing/planHalfYear";
import { emptyWorkbook, type WorkbookContent } from "../../../src/plans/workbookContent";
import { regionOfCode } from "../../../src/reference/regions";
import { sentence } from "../../../src/text/sentence";
import { withTables } from "../applyDesired";
import { type Cells, orderFor, tableNamed, typed, workbookWith } from "./orderFor";
import {
  autumn,
  dwellings,
  exchange,
  inhabitants,
  occupancy,
  officialList,
  opening,
  openWorkbook,
  revision,
  spring,
  threeTasks,
} from "./orders";

/** What a planner reads when an order cannot be planned. */
function read(content: WorkbookContent, choice: HousingOrderChoice): readonly string[] {
  const desired = planHousing({ content, order: orderFor(choice), isContinued: false }, choice);
  return desired.ok ? [] : desired.problems.map(sentence);
}

const isAlmere = (row: Cells): boolean => row["Gebied"] === "GM0034";
const withAlmere = (cells: Cells): WorkbookContent => typed(openWorkbook(), "LRT_Taakstelling", isAlmere, cells);

function withoutRowsOf(content: WorkbookContent, ...codes: readonly string[]): WorkbookContent {
  const table = tableNamed(content, "LRT_Taakstelling");
  const place = table.headers.indexOf("Gebied");
  const kept = (rows: readonly (readonly unknown[])[]) => rows.filter((row) => !codes.includes(String(row[place])));
  return withTables(content, { ...table, rows: kept(table.rows), formulas: kept(table.formulas ?? []) });
}

describe("a half-year is not opened, and it says why", () => {
  test("when one before it is not open: 2023-II is there, so 2024-I comes first", () => {
    expect(read(openWorkbook(), opening({ year: 2024, half: 2 }))).toEqual([
      "In het blad Taakstelling is 2023-II het laatste halfjaar van Flevoland. Open eerst 2024-I, zodat geen saldo verloren gaat.",
    ]);
  });

  test("when a row of the half-year before is gone: its balance would not come along", () => {
    expect(read(withoutRowsOf(openWorkbook(), "GM0050"), opening(spring))).toEqual([
      "In 2023-II ontbreekt de regel van Zeewolde. Open 2023-II opnieuw: dan komt zij terug.",
    ]);
  });

  test("when another province reckons with another national number", () => {
    const other = opening(autumn, { province: "PV26", ownNational: 20_000 });
    expect(read(openWorkbook(), other)).toEqual([
      "In deze werkmap geldt voor 2023-II al het landelijke getal 17.600. Laat het veld leeg of stel dat getal eerst bij.",
    ]);
    // The same number, or none, is no other one; in a half-year of its own a province chooses freely.
    expect(read(openWorkbook(), opening(autumn, { province: "PV26", ownNational: 17_600 }))).toEqual([]);
    expect(read(openWorkbook(), opening(autumn, { province: "PV26" }))).toEqual([]);
    expect(read(openWorkbook(), opening(spring, { ownNational: 20_000 }))).toEqual([]);
  });

  test("when the balance of a row is unknown, or what it realised", () => {
    const told = (name: string): string =>
      `Het eindsaldo van ${name} in 2023-II is niet berekend. Lees de kolom Controle in het blad Taakstelling en verbeter de regel.`;
    expect(read(withAlmere({ "Startsaldo (invoer)": "volgt" }), opening(spring))).toEqual([told("Almere")]);
    const unknown = typed(
      workbookWith(opening(autumn), officialList({ code: "GM0184", listedName: "Urk", quota: 20, counts: true })),
      "LRT_OfficieleLijst",
      () => true,
      { Officieel: "volgt" },
    );
    expect(read(unknown, opening(spring))).toEqual([told("Urk")]);
  });

  test("when its national number is no count, or nobody knows it", () => {
    expect(read(emptyWorkbook, opening(autumn, { ownNational: -5 }))).toEqual([expect.stringContaining("-5")]);
    expect(read(emptyWorkbook, opening({ year: 2031, half: 1 }))).toEqual([expect.stringContaining("2031-I")]);
  });

  test("when a municipality was made of more parts than its row can name", () => {
    const almere = regionOfCode("GM0034");
    const flevoland = regionOfCode("PV24");
    if (almere === undefined || flevoland === undefined) throw new Error("There is no such region.");
    const row = { municipality: almere, quota: 1, beginBalance: 0, predecessors: [], isPresent: false };
    const said = (...counted: readonly string[]): unknown => {
      const rows = municipalRows({ province: flevoland, rows: [{ ...row, counted }] }, opening(autumn).halfYear);
      return rows.ok ? rows.value.map(({ cells }) => cells.get("Meegeteld")) : rows.problems.map(sentence);
    };
    expect(said("GM0034", "GM0184", "GM0050")).toEqual([
      "Op de peildatum bestond Almere uit Almere, Urk, Zeewolde. Vul het aantal inwoners van Almere zelf in op het blad Inwoners en haal de regels van de delen weg.",
    ]);
    // Of a code that is gone nobody knows the name; one part that is not itself cannot be said in the column either.
    expect(said("GM0184", "GM9999")).toEqual([expect.stringContaining("uit Urk, GM9999. ")]);
    expect(said("GM0184")).toEqual([expect.stringContaining("uit Urk. ")]);
    expect(said("GM0034", "GM0184")).toEqual([{ kind: "text", text: "GM0184" }]);
    expect(said("GM0034")).toEqual([{ kind: "text", text: "" }]);
  });
});

describe("a row of the quota table that cannot be read is told with its place", () => {
  test("and with the number that its half-year has: 2 × 2023 + 1 = 4047", () => {
    expect(read(withAlmere({ Volgnummer: 4048 }), exchange())).toEqual([
      "Op blad Taakstelling, regel 6, hoort bij 2023-II het volgnummer 4047. Vul dat in: anders telt het saldo niet door.",
    ]);
    expect(read(withAlmere({ Volgnummer: "4047" }), exchange())).toHaveLength(1);
  });

  test("and with a rounding that nobody knows, in at most 40 signs", () => {
    expect(read(withAlmere({ Afronding: "x".repeat(50) }), exchange())).toEqual([
      `Op blad Taakstelling, regel 6, is '${"x".repeat(40)}' bij Afronding niet te lezen. Vul het in zoals in andere regels.`,
    ]);
    expect(
      ["wettelijk", "gepubliceerd", ""].flatMap((word) => read(withAlmere({ Afronding: word }), exchange())),
    ).toEqual([]);
  });

  test("and of an official list or an exchange too", () => {
    const list = workbookWith(
      opening(autumn),
      officialList({ code: "GM0184", listedName: "Urk", quota: 20, counts: true }),
    );
    const put = (cells: Cells) =>
      read(
        typed(list, "LRT_OfficieleLijst", () => true, cells),
        exchange(),
      );
    expect(put({ "Telt (invoer)": "y".repeat(50) })).toEqual([
      `Op blad Officiële lijst, regel 6, is '${"y".repeat(40)}' bij Telt (invoer) niet te lezen. Vul het in zoals in andere regels.`,
    ]);
    // The country has no housing quota of its own: art. 29 divides it.
    expect(put({ Gebied: "NL" })).toEqual([
      "Op blad Officiële lijst, regel 6, is 'NL' bij Gebied niet te lezen. Vul het in zoals in andere regels.",
    ]);
  });
});

describe("an order for a sheet is refused with what it is about", () => {
  const notOpen = "2024-I staat nog niet in het blad Taakstelling. Open dat halfjaar eerst.";
  const noProvince = "'GM0034' is geen provincie. Kies een provincie.";

  test("when its half-year is not open", () => {
    const content = openWorkbook();
    const list = { kind: "officialList", list: { halfYear: spring, rows: [] } } as const;
    const orders: readonly HousingOrderChoice[] = [
      { ...dwellings, dwellings: { ...dwellings.dwellings, halfYear: spring } },
      { ...threeTasks, threeTasks: { ...threeTasks.threeTasks, halfYear: spring } },
      revision({ halfYear: spring }),
      list,
    ];
    expect(orders.flatMap((choice) => read(content, choice))).toEqual(orders.map(() => notOpen));
  });

  test("when it is not about a province, or about none that exists", () => {
    const content = openWorkbook();
    const of = (province: string): readonly HousingOrderChoice[] => [
      { ...dwellings, dwellings: { ...dwellings.dwellings, province } },
      { ...threeTasks, threeTasks: { ...threeTasks.threeTasks, province } },
      inhabitants({ province }),
      opening(autumn, { province }),
    ];
    expect(of("GM0034").flatMap((choice) => read(content, choice))).toEqual(of("").map(() => noProvince));
    expect(of("PV99").flatMap((choice) => read(content, choice))).toEqual(
      of("").map(() => noProvince.replace("GM0034", "PV99")),
    );
  });

  test("when a list names none of the municipalities of its half-year", () => {
    const rows = [{ code: "GM0363", listedName: "Amsterdam", quota: 1, counts: true }];
    expect(read(openWorkbook(), officialList(...rows))).toEqual([expect.stringContaining("2023-II")]);
  });

  test("when a party stands in another province, by its name", () => {
    const parties = [
      { code: "GM0034", before: 218, after: 217 },
      { code: "GM0363", before: 1, after: 2 },
    ];
    const [said = ""] = read(openWorkbook(), exchange({ parties }));
    expect([said.includes("Amsterdam"), said.includes("2023-II")]).toEqual([true, true]);
    const [unknown = ""] = read(openWorkbook(), exchange({ parties: [{ code: "GM9999", before: 1, after: 2 }] }));
    expect(unknown).toContain("GM9999");
  });

  test("when a sheet that is made once is there", () => {
    for (const choice of [threeTasks, occupancy, { kind: "transitionLocations" } as const]) {
      const sheet = { threeTasks: "Drie opgaven", occupancy: "Bezetting", transitionLocations: "Doorstroomlocaties" }[
        choice.kind
      ];
      expect(read(workbookWith(opening(autumn), choice), choice)).toEqual([
        `Het blad '${sheet}' staat al in de werkmap en blijft zoals het is.`,
      ]);
    }
  });

  test("when its periods or its first day cannot be", () => {
    const of = (rest: Partial<typeof occupancy.occupancy>) =>
      read(emptyWorkbook, { kind: "occupancy", occupancy: { ...occupancy.occupancy, ...rest } });
    const outOfRange = (periods: string): string =>
      `Het aantal perioden is ${periods}. Kies een heel getal van 2 tot en met 120.`;
    expect([1, 121, 2.5].map((periods) => of({ periods }))).toEqual([
      [outOfRange("1")],
      [outOfRange("121")],
      [outOfRange("2,5")],
    ]);
    expect([2, 120].flatMap((periods) => of({ periods }))).toEqual([]);
    expect(of({ start: "m".repeat(50) })).toEqual([
      `'${"m".repeat(40)}' is geen datum. Vul een datum in, zoals 1-7-2026.`,
    ]);
    expect(of({ start: "morgen", periods: 1 })).toHaveLength(2);
  });

  test("when a number of inhabitants is none, or its municipality does not exist", () => {
    const said = read(emptyWorkbook, inhabitants({ counts: { GM0034: 0, GM0184: 1.5, ["z".repeat(50)]: 3 } }));
    expect(said).toHaveLength(3);
    expect([said[0]?.includes("Almere"), said[1]?.includes("Urk"), said[1]?.includes("1,5")]).toEqual([
      true,
      true,
      true,
    ]);
    expect([said[2]?.includes("z".repeat(40)), said[2]?.includes("z".repeat(41))]).toEqual([true, false]);
    // Of no province there are only the country and the regions that were given.
    expect(read(emptyWorkbook, inhabitants({ province: null }))).toEqual([]);
  });
});

describe("a revision is refused with what it would do", () => {
  test("when it changes nothing, is no count, or brings a municipality below 0", () => {
    expect(read(openWorkbook(), revision({ persons: 17_600 }))).toEqual([
      "Het landelijke getal van 2023-II is al 17.600. Er verandert niets.",
    ]);
    expect(read(openWorkbook(), revision({ persons: -3 }))).toEqual([expect.stringContaining("-3")]);
    const before = { GM0034: 223, GM0303: 43, GM0995: 81, GM0171: 48, GM0184: 16, GM0050: 23 };
    // Urk: 1.000 × 21.468 / 17.590.672 = 1,22; 1 − 5 = −4.
    expect(read(workbookWith(opening(autumn), exchange()), revision({ persons: 1_000, before }))).toEqual([
      "Na de bijstelling komt de taakstelling van Urk op -4. Dat kan niet: maak eerst de uitruil kleiner.",
    ]);
  });

  test("and may come to 0: of nobody, everyone gets nobody, 0 − 0 = 0", () => {
    expect(read(openWorkbook(), revision({ persons: 0 }))).toEqual([]);
  });
});
