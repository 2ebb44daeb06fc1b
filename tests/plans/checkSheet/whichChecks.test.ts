/** Which checks a workbook gets: only what is there can be looked at, and nothing that is there is left out. */
import { blank, COUNT_FORMAT, count, heldBy, text } from "../../../src/plans/cellContent";
import { checkNames } from "../../../src/plans/checkSheet/checkNames";
import { checksOf, checkState, startPointer } from "../../../src/plans/checkSheet/checkState";
import { presentTables } from "../../../src/plans/checkSheet/presentTables";
import { standingColumns } from "../../../src/plans/checkSheet/standingColumns";
import { nothingDesired } from "../../../src/plans/desiredState";
import { quotaLayouts } from "../../../src/plans/housing/quotaLayouts";
import { emptyWorkbook, type FoundTable, type WorkbookContent } from "../../../src/plans/workbookContent";
import { capacityDecisions } from "../../../src/reference/decisions";
import { withTables } from "../applyDesired";
import { tableNamed, typed } from "../housing/orderFor";
import {
  autumn,
  dwellings,
  exchange,
  listed,
  occupancy,
  officialList,
  opening,
  spring,
  threeTasks,
} from "../housing/orders";
import { decision, orderOf, planned } from "../reception/decisions";
import { after, broughtBy, checks, decided, fingerprinted, isOf, places, workbookOf } from "./checkedWorkbook";

const checksIn = (content: WorkbookContent) => checksOf(nothingDesired, content, null);
const idsIn = (content: WorkbookContent, pattern = /./u): readonly string[] =>
  checksIn(content)
    .map(({ id }) => id)
    .filter((id) => pattern.test(id));
const actualOf = (content: WorkbookContent, id: string): string | undefined =>
  checksIn(content).find((check) => check.id === id)?.actual;

const quota = (): WorkbookContent =>
  workbookOf(opening(autumn), exchange(), officialList(...listed), dwellings, threeTasks, occupancy, decided);

function without(content: WorkbookContent, ...tables: readonly string[]): WorkbookContent {
  return { ...content, tables: content.tables.filter(({ name }) => !tables.includes(name)) };
}

function unnamed(content: WorkbookContent, ...names: readonly string[]): WorkbookContent {
  return { ...content, pointers: new Map([...content.pointers].filter(([name]) => !names.includes(name))) };
}

/** The workbook in which somebody gave a column of a table another name. */
function renamed(content: WorkbookContent, table: string, header: string, to = "Notitie"): WorkbookContent {
  const found = tableNamed(content, table);
  return withTables(content, { ...found, headers: found.headers.map((one) => (one === header ? to : one)) });
}

describe("tables that go with the quota table", () => {
  const LISTED = "ONBEKEND Officiële lijst";
  const UNLISTED = "ONTBREEKT Officiële lijst";
  const COVERAGE = /^(?:ONBEKEND|ONTBREEKT|GEVRAAGD) /u;

  test("are each looked at when they are there", () => {
    expect(idsIn(quota(), COVERAGE)).toEqual([
      "ONBEKEND Officiële lijst",
      "ONTBREEKT Woningen",
      "GEVRAAGD Woningen",
      "ONTBREEKT Drie opgaven",
      "GEVRAAGD Drie opgaven",
      "ONTBREEKT Officiële lijst",
      "ONTBREEKT Bezetting",
    ]);
    expect(idsIn(without(quota(), "LRT_OfficieleLijst"), /Officiële lijst$/u)).toEqual([]);
    expect(idsIn(without(quota(), "LRT_Woningen"), /Woningen$/u)).toEqual([]);
    expect(idsIn(without(quota(), "LRT_DrieOpgaven"), /Drie opgaven$/u)).toEqual([]);
    expect(idsIn(without(quota(), "LRT_Bezetting"), /Bezetting$/u)).toEqual([]);
  });

  test("have nothing to go with where there is no quota table", () => {
    expect(idsIn(without(quota(), "LRT_Taakstelling"), COVERAGE)).toEqual(["ONTBREEKT Bezetting"]);
  });

  test("are asked nothing where the cells beside them are gone: no formula may name a cell that is not there", () => {
    for (const name of ["LRT_WoningenProvincie", "LRT_WoningenHalfjaar"]) {
      expect(idsIn(unnamed(quota(), name), /^\w+ Woningen$/u)).not.toContain("GEVRAAGD Woningen");
      expect(idsIn(unnamed(quota(), name), /^\w+ Woningen$/u)).toContain("ONTBREEKT Woningen");
    }
    expect(idsIn(unnamed(quota(), "LRT_OpgavenHalfjaar"), /^(?:ONTBREEKT|GEVRAAGD) Drie/u)).toEqual([]);
    expect(idsIn(unnamed(quota(), "LRT_BezettingOntbreekt"), /^ONTBREEKT Bezetting/u)).toEqual([]);
  });

  test("come with the order that makes them, with the cells beside them", () => {
    const content = workbookOf(opening(autumn), checks);
    expect(idsIn(content, COVERAGE)).toEqual([LISTED, UNLISTED]);
    const brought = (choice: Parameters<typeof broughtBy>[0]) =>
      broughtBy(choice, content).filter((id) => COVERAGE.test(id));
    expect(brought(dwellings)).toEqual([LISTED, "ONTBREEKT Woningen", "GEVRAAGD Woningen", UNLISTED]);
    expect(brought(threeTasks)).toEqual([LISTED, "ONTBREEKT Drie opgaven", "GEVRAAGD Drie opgaven", UNLISTED]);
    expect(brought(occupancy)).toEqual([LISTED, UNLISTED, "ONTBREEKT Bezetting"]);
    expect(brought(decided)).toEqual([LISTED, UNLISTED]);
  });
});

describe("decisions", () => {
  const DECIDED = /^(?:BESLUIT|TOTAAL|SLEUTEL|AMV|SOM )/u;
  const SUMS = ["SOM NL totaal", "SOM NL amv", "SOM DELEN totaal", "SOM DELEN amv"].map((id) => `${id} proef-2026`);

  test("are looked at when their rows and figures are both there; a key when it is there", () => {
    expect(idsIn(quota(), DECIDED)).toEqual(["BESLUIT", "TOTAAL", "SLEUTEL", "AMV", ...SUMS]);
    expect(idsIn(without(quota(), "LRT_Sleutel"), DECIDED)).toEqual(["BESLUIT", "TOTAAL", "AMV", ...SUMS]);
    expect(idsIn(without(quota(), "LRT_Besluit"), DECIDED)).toEqual([]);
    expect(idsIn(without(quota(), "LRT_Besluiten"), DECIDED)).toEqual([]);
  });

  test("that an order brings come along, beside those that are there; brought once more it is the same one", () => {
    const sums = (choice: typeof decided, content: WorkbookContent) =>
      broughtBy(choice, content).filter((id) => id.startsWith("SOM "));
    const second = { ...decided, decision: fingerprinted({ ...places, id: "proef-2027" }) };
    expect(sums(decided, workbookOf(checks))).toEqual(SUMS);
    expect(sums(decided, workbookOf(decided, checks))).toEqual(SUMS);
    expect(sums(second, workbookOf(decided, checks))).toEqual([
      ...SUMS,
      ...SUMS.map((id) => id.replace("2026", "2027")),
    ]);
    // Half of it stands already: one of the two tables.
    const content = workbookOf(decided, checks);
    expect(sums(decided, without(content, "LRT_Besluiten"))).toEqual(SUMS);
    expect(sums(decided, without(content, "LRT_Besluit"))).toEqual(SUMS);
  });

  test("without parts or without amv have no sum of those", () => {
    const whole = { ...decided, decision: fingerprinted(decision) };
    expect(idsIn(workbookOf(whole), /^SOM /u)).toEqual(["SOM NL totaal proef-2026", "SOM NL amv proef-2026"]);
    const adults = { ...decided, decision: fingerprinted({ ...decision, unaccompaniedMinors: null }) };
    expect(idsIn(workbookOf(adults), /^SOM /u)).toEqual(["SOM NL totaal proef-2026"]);
  });

  const expectedIn = (content: WorkbookContent, id: string) =>
    checksIn(content).find((check) => check.id === `SOM ${id}`)?.expected;

  test("are what was read in: 300 places, 200 + 100 in the parts; amv 40, and 40 in the one part that has any", () => {
    const ids = ["NL totaal", "NL amv", "DELEN totaal", "DELEN amv"];
    expect(ids.map((id) => expectedIn(quota(), `${id} proef-2026`))).toEqual(
      [300, 40, 300, 40].map((sum) => count(sum)),
    );
  });

  test("that somebody changed have nothing to compare with, nor those with two lines that differ", () => {
    const changed = typed(quota(), "LRT_Besluit", isOf("PV24"), { Plekken: 150 });
    expect(expectedIn(changed, "DELEN totaal proef-2026")).toEqual(blank(COUNT_FORMAT));
    const table = tableNamed(quota(), "LRT_Besluit");
    const at = table.headers.indexOf("Plekken");
    const [first] = table.rows;
    const other = first?.map((cell, place) => (place === at ? 1 : cell)) ?? [];
    const twice = withTables(quota(), { ...table, rows: [...table.rows, other] });
    expect(expectedIn(twice, "NL totaal proef-2026")).toEqual(blank(COUNT_FORMAT));
  });

  test("that are shipped are what was shipped, whatever somebody made of them", () => {
    const [shipped] = capacityDecisions;
    if (shipped?.total == null) throw new Error("No decision is shipped.");
    const content = workbookOf({ kind: "decision", decision: shipped, keyId: "gelijk" });
    const changed = typed(content, "LRT_Besluit", isOf("NL"), { Plekken: 1 });
    expect(expectedIn(changed, `NL totaal ${shipped.id}`)).toEqual(count(shipped.total));
  });
});

describe("half-years", () => {
  const OPENED = /^(?:GEMEENTEN|NIVEAU|RUIL)/u;

  test("are looked at by province, with those that the order opens", () => {
    const both = workbookOf(opening(autumn), opening(autumn, { province: "PV26" }), checks);
    expect(idsIn(both, /^GEMEENTEN/u)).toEqual(["GEMEENTEN 2023-II Flevoland", "GEMEENTEN 2023-II Utrecht"]);
    expect(broughtBy(opening(spring), both).filter((id) => id.startsWith("GEMEENTEN "))).toEqual([
      "GEMEENTEN 2023-II Flevoland",
      "GEMEENTEN 2023-II Utrecht",
      "GEMEENTEN 2024-I Flevoland",
    ]);
  });

  test("that cannot be read, or are of no province, are none: their own row says so", () => {
    const isAlmere = isOf("GM0034");
    for (const cells of [{ Halfjaar: "ooit" }, { Provincie: "GM0034" }, { Provincie: "" }, { Halfjaar: "" }]) {
      const odd = typed(workbookOf(opening(autumn)), "LRT_Taakstelling", isAlmere, cells);
      expect(idsIn(odd, /^GEMEENTEN/u)).toEqual(["GEMEENTEN 2023-II Flevoland"]);
    }
  });

  test("have an overview and an exchange to look at where those are there", () => {
    expect(idsIn(quota(), OPENED)).toEqual([
      "GEMEENTEN 2023-II Flevoland",
      "NIVEAU Taakstelling",
      "NIVEAU Realisatie",
      "RUIL",
    ]);
    expect(idsIn(without(quota(), "LRT_Halfjaren"), OPENED)).toEqual(["GEMEENTEN 2023-II Flevoland", "RUIL"]);
    expect(idsIn(without(quota(), "LRT_Taakruil"), OPENED)).not.toContain("RUIL");
  });
});

describe("a table", () => {
  test("is there when it is found or comes, with the columns that it has by then; a damaged one is not", () => {
    const { LRT_Taakstelling: layout, LRT_Halfjaren: other } = quotaLayouts;
    const content = renamed(workbookOf(opening(autumn)), "LRT_Taakstelling", "Keer");
    const headersOf = (tables: Parameters<typeof presentTables>[0]["tables"], held: WorkbookContent) =>
      presentTables({ tables }, held).find((table) => table.layout === layout)?.headers;
    expect(headersOf([], content)).toEqual(tableNamed(content, "LRT_Taakstelling").headers);
    expect(headersOf([{ layout: other, rows: [] }], content)).toContain("Notitie");
    // The order gives it the columns that it lacks.
    expect(headersOf([{ layout, rows: [] }], content)).toEqual(layout.columns);
    expect(headersOf([{ layout, rows: [] }], emptyWorkbook)).toEqual(layout.columns);
    expect(headersOf([], emptyWorkbook)).toBeUndefined();
    const damaged = renamed(content, "LRT_Taakstelling", "Gebied");
    expect(headersOf([], damaged)).toBeUndefined();
  });

  test("has its doubles counted by its own column, when that is ours: a column of people with that name is not", () => {
    expect(actualOf(quota(), "DUBBEL Taakstelling")).toContain("LRT_Taakstelling[Keer]");
    const found: FoundTable = tableNamed(quota(), "LRT_Sleutel");
    const own = withTables(quota(), {
      ...found,
      headers: [...found.headers, "Keer"],
      rows: found.rows.map((row) => [...row, 1]),
    });
    expect(actualOf(own, "DUBBEL Sleutel")).toBe(actualOf(quota(), "DUBBEL Sleutel"));
  });

  test("has no column looked at that it lacks", () => {
    const lacking = (table: string, header: string): readonly string[] =>
      checksIn(renamed(quota(), table, header)).flatMap(({ id, actual }) =>
        actual.includes(`${table}[${header}]`) || actual.includes(`${table}[[${header}]]`) || /null/u.test(actual)
          ? [id]
          : [],
      );
    const added = Object.values(quotaLayouts).flatMap(({ name, added: later = [] }) =>
      quota().tables.some((table) => table.name === name) ? later.map((header) => [name, header] as const) : [],
    );
    expect(added.length).toBeGreaterThan(5);
    // The overview and the exchange name columns of the quota table itself: what they lack is told by their own check.
    expect(added.map(([table, header]) => [table, header, lacking(table, header)])).toEqual(
      added.map(([table, header]) => [table, header, []]),
    );
  });
});

describe("the sheet Controles", () => {
  test("has a title, lines in which the column of the verdict gets its colours, and a verdict that is made once", () => {
    const { blocks } = checkState([], emptyWorkbook);
    expect(blocks[0]?.contents.map((line) => line.map(heldBy))).toEqual([
      ["Controles"],
      [
        "Excel rekent deze controles zelf uit, ook zonder de invoegtoepassing. Zij zien niet alles: het taakvenster controleert meer.",
      ],
    ]);
    expect(blocks.map(({ cells, verdictColumn }) => [cells, verdictColumn])).toEqual([
      [[], undefined],
      [[], 5],
    ]);
    expect(startPointer()).toMatchObject({ isRenewed: false, isVerdict: true });
  });

  test("is told in the log with the number of its checks, and gives its verdict on Start", () => {
    const content = workbookOf(opening(autumn), decided);
    const { pointers, log } = planned(orderOf(checks, { id: "o9" }), content);
    expect(pointers.map(({ name }) => name)).toEqual([
      checkNames.count,
      checkNames.sum,
      checkNames.verdict,
      checkNames.onStart,
    ]);
    expect(log.remark).toBe(`${idsIn(content).length} controles`);
  });

  test("comes once with the order that is about it", () => {
    const again = planned(
      orderOf(checks, { id: "o9" }),
      after(workbookOf(opening(autumn)), orderOf(checks, { id: "o8" })),
    );
    expect(again.blocks.filter(({ anchor }) => anchor === checkNames.lines)).toHaveLength(1);
  });

  test("has the columns that people put between its own left alone", () => {
    const ours = ["Id", "Controle", "Verwacht", "Werkelijk", "Verschil", "Oordeel", "Waar", "Controlegetal"];
    expect(standingColumns(undefined)).toEqual(ours);
    expect(standingColumns(ours)).toEqual(ours);
    expect(standingColumns(["Id", "Van mij", ...ours.slice(1), "Ook van mij"])).toEqual(["Id", null, ...ours.slice(1)]);
    // Moved to another place.
    expect(standingColumns(["Controle", "Id", ...ours.slice(2)])).toEqual(["Controle", "Id", ...ours.slice(2)]);
    // One of them is gone: then they are taken as they were made.
    expect(standingColumns(["Id", "Van mij", ...ours.slice(2)])).toEqual(ours);
    expect(standingColumns([])).toEqual(ours);
  });

  test("keeps a column of people blank in a line that comes", () => {
    const [check] = checksIn(emptyWorkbook);
    if (check === undefined) throw new Error("There is no check.");
    const header = [
      "Id",
      "Van mij",
      "Controle",
      "Verwacht",
      "Werkelijk",
      "Verschil",
      "Oordeel",
      "Waar",
      "Controlegetal",
    ];
    const pointers = new Map([[checkNames.lines, { sheet: "Controles", row: 5, column: 0, value: "Id" }]]);
    const areas = new Map([[`block ${checkNames.lines}`, { row: 5, column: 0, cells: [header] }]]);
    const { blocks } = checkState([check], { pointers, areas });
    const [, lines] = blocks;
    expect(lines?.contents[1]?.slice(0, 3)).toEqual([text(check.id), text(null), text(check.subject)]);
    expect(lines?.verdictColumn).toBe(6);
  });
});
