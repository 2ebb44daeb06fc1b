import { blockDifferences } from "../../../src/plans/blockDifference";
import type { MapChoice } from "../../../src/plans/map/mapChoice";
import { MAP_SHEET, MAP_SIZE, mapName } from "../../../src/plans/map/mapNames";
import { printedSheets } from "../../../src/plans/printedSheets";
import { emptyWorkbook } from "../../../src/plans/workbookContent";
import { municipalitiesOf, provinces } from "../../../src/reference/regions";
import { capacityDecisions } from "../../../src/reference/decisions";
import { applyDesired } from "../applyDesired";
import { orderOf, planned } from "../reception/decisions";
import { sheet } from "../smallTable";
import { municipalMap, provinceMap } from "./mapChoices";

const before = capacityDecisions.find(({ total }) => total === 96_000) ?? null;
const order = (map: MapChoice, id = "o1") => orderOf({ kind: "map", map }, { id });

/** What stands on the sheet, row by row: words, numbers, and formulas with their equals sign. */
function shown(map: MapChoice) {
  const [made] = planned(order(map)).blocks;
  if (made === undefined) throw new Error("There is no sheet.");
  const cells = made.contents.map((line) =>
    line.map((cell) => {
      if (cell.kind === "text") return cell.text;
      if (cell.kind === "number") return cell.value;
      return cell.kind === "formula" ? cell.formula : "";
    }),
  );
  return { made, cells };
}

describe("the map of the provinces", () => {
  test("stands on a sheet of its own day and names the decision, its status, the key, the total and how it was divided", () => {
    const map = provinceMap();
    const { made, cells } = shown(map);
    if (map.areas !== "provinces") throw new Error("It is about provinces.");
    expect(made.sheet).toBe("Kaart 2026-11-30");
    expect(MAP_SHEET.test(made.sheet)).toBe(true);
    expect(cells.slice(3, 8).map(([label, told]) => [label, told])).toEqual([
      ["Besluit", map.paper.decision.title],
      ["Soort en status", map.paper.decision.status],
      ["Sleutel", map.paper.key.title],
      ["Plekken", map.paper.decision.total],
      ["Verdeling", "Het totaal, verdeeld met de sleutel: wie de grootste rest heeft, krijgt de laatste plekken."],
    ]);
  });

  test("has in its table what a page for a meeting has: every province with its places, and their sum", () => {
    const map = provinceMap();
    const { cells } = shown(map);
    if (map.areas !== "provinces") throw new Error("It is about provinces.");
    expect(cells[9]?.slice(5)).toEqual(["Provincie", "Plekken", "Aandeel  ", "Klasse"]);
    expect(cells.slice(10, 22).map((line) => [line[5], line[6]])).toEqual(
      map.paper.rows.map(({ name, places }) => [name, places]),
    );
    expect(cells[22]?.slice(5, 7)).toEqual(["Samen", "=SUM($G$11:$G$22)"]);
    expect(cells[10]?.[7]).toBe('=IF(ISNUMBER($G$11),IF(AND($G$26>=0,$G$23>0),$G$11/$G$23,"n.v.t."),"")');
  });

  test("has its tiles as the provinces lie: a name behind its sign, the places and the share, all from the table", () => {
    const { cells } = shown(provinceMap());
    // The line of the table in which each province stands: Groningen in 11, Limburg in 22.
    const lineOf = (name: string): number => 11 + provinces.findIndex((province) => province.name === name);
    const wanted = [
      ["", "", "Fryslân", "Groningen"],
      ["Noord-Holland", "Flevoland", "Overijssel", "Drenthe"],
      ["Zuid-Holland", "Utrecht", "Gelderland", ""],
      ["Zeeland", "Noord-Brabant", "Limburg", ""],
    ];
    for (const [row, names] of wanted.entries()) {
      for (const [column, name] of names.entries()) {
        const tile = [0, 1, 2].map((line) => cells[9 + 3 * row + line]?.[column]);
        const line = String(lineOf(name));
        expect(tile).toEqual(
          name === ""
            ? ["", "", ""]
            : [
                `=IF(ISNUMBER($G$${line}),LEFT($I$${line},1)&" ","")&$F$${line}`,
                `=IF(ISNUMBER($G$${line}),$G$${line},$I$${line})`,
                `=$H$${line}`,
              ],
        );
      }
    }
  });

  test("shows the difference with the decision before it where that is known for all, else the share", () => {
    const { cells } = shown(provinceMap({}, before));
    expect(cells[9]?.slice(5)).toEqual(["Provincie", "Plekken", "Vorig besluit", "Verschil", "Aandeel  ", "Klasse"]);
    expect(cells[10]?.[8]).toBe("=$G$11-$H$11");
    // Groningen: the third line of its tile.
    expect(cells[11]?.[3]).toBe("=$I$11");
    expect(cells[30]?.[1]).toBe(`Teken van de klasse en naam, plekken, verschil met: ${before?.title ?? ""}.`);
    const map = provinceMap({}, before);
    if (map.areas !== "provinces") throw new Error("It is about provinces.");
    const rows = map.paper.rows.map((row, index) => (index === 3 ? { ...row, before: null } : row));
    expect(shown({ ...map, paper: { ...map.paper, rows } }).cells[9]).not.toContain("Verschil");
  });

  test("checks its sum, whether the decision still counts, and says by which order it was made and of which codes", () => {
    const { cells } = shown(provinceMap());
    expect(cells.slice(31).map(([label]) => label)).toEqual([
      "Som is het totaal",
      "Geldt nog",
      "Gemaakt",
      "Opdracht",
      "Herkomst",
    ]);
    expect(cells[31]?.[1]).toBe('=IF($G$23=$B$7,"OK","LET OP: de plekken zijn samen "&$G$23)');
    expect(cells[34]?.[1]).toBe("o1");
  });

  test("has a legend that counts, with bounds in formulas, and a rule for the fill of each class in every row of tiles", () => {
    const { made, cells } = shown(provinceMap());
    expect(cells[24]?.slice(0, 4)).toEqual(["Klasse", "vanaf", "t/m", "gebieden"]);
    expect(cells.slice(25, 30).map(([label]) => label)).toEqual([
      "· laagste",
      "░ laag",
      "▒ midden",
      "▓ hoog",
      "█ hoogste",
    ]);
    expect(cells[26]?.slice(1, 4)).toEqual([
      "=-INT(-($G$26*4+$G$25*1)/5)",
      '=IF($G$25=$G$26,"–",IF($B$28>$B$27,$B$28-1,"–"))',
      "=SUMPRODUCT(($I$11:$I$22=$A$27)*1)",
    ]);
    expect(made.rules).toHaveLength(4 * 5);
    expect(made.rules?.[1]).toEqual({
      row: 9,
      column: 0,
      rows: 3,
      columns: 4,
      look: {
        rule: { formula: '=LEFT(A$10,1)="░"' },
        format: { fill: { color: "#C3D7EA" }, font: { color: "#1A1A1A" } },
      },
    });
  });
});

describe("the map of the municipalities of a province", () => {
  test("has them by name, six in a row, and says of those without a number that there are no data, never 0", () => {
    const { cells } = shown(municipalMap("PV24", [40, null, 0]));
    expect(cells[0]?.[0]).toBe("Kaart: gemeenten in Flevoland");
    expect(cells.slice(3, 6).map(([label, told]) => [label, told])).toEqual([
      ["Getallen", "Plekken, overgenomen uit Blad1!A1:B30"],
      ["Gemeenten", 6],
      ["Geen gegevens", "Dronten, Noordoostpolder, Urk, Zeewolde"],
    ]);
    expect(cells[7]?.slice(0, 6).map((cell) => /&(.*)$/u.exec(String(cell))?.[1])).toEqual(
      [9, 10, 11, 12, 13, 14].map((line) => `" ","")&$H$${line}`),
    );
    expect(cells.slice(8, 14).map((line) => [line[7], line[8]])).toEqual([
      ["Almere", 40],
      ["Dronten", ""],
      ["Lelystad", 0],
      ["Noordoostpolder", ""],
      ["Urk", ""],
      ["Zeewolde", ""],
    ]);
    expect(cells.flat().filter((cell) => cell === 0)).toEqual([0]);
  });

  test("names of many without a number those that fit on a line, and how many there are besides", () => {
    const missing = shown(municipalMap("PV28", [1])).cells[5]?.[1];
    expect(missing).toMatch(/^Albrandswaard, Alphen aan den Rijn, .* en nog \d+: zie de tabel$/u);
    const more = Number(/en nog (\d+)/u.exec(String(missing))?.[1]);
    expect(String(missing).split(", ").length + more).toBe(municipalitiesOf("PV28").length - 1);
  });

  test("tells that numbers were rounded, and where its numbers come from without a header", () => {
    const { cells } = shown(municipalMap("PV24", [1.25], { isRounded: true, subject: "" }));
    expect(cells[2]?.[0]).toMatch(/Getallen zijn afgerond op twee decimalen\.$/u);
    expect(cells[3]?.[1]).toBe("overgenomen uit Blad1!A1:B30");
    expect(cells[17]?.[1]).toBe("=-INT(-(ROUND($I$18*100,0)*5+ROUND($I$17*100,0)*0)/5)/100");
  });
});

describe("the sheet of every map", () => {
  test.each(provinces)(
    "fits on one page for $name, and every line has words by which it is found again",
    ({ code }) => {
      const { made, cells } = shown(
        municipalMap(
          code,
          Array.from({ length: 90 }, (_none, index) => index * 1.25),
        ),
      );
      expect(printedSheets({ tables: [], blocks: blockDifferences([made], emptyWorkbook) })).toEqual([
        { sheet: made.sheet, titleRows: "$1:$1", isOnePage: true },
      ]);
      expect(cells.length).toBeLessThanOrEqual(MAP_SIZE.rows);
      expect(cells[0]?.length).toBeLessThanOrEqual(MAP_SIZE.columns);
      expect(made.widths).toHaveLength(cells[0]?.length ?? 0);
      // On A4 on its side, 774 by 527 points, letters of 11 points are 6,5 at least.
      const width = (made.widths ?? []).reduce((sum, points) => sum + points, 0);
      expect(Math.min(774 / width, 527 / (15 * cells.length)) * 11).toBeGreaterThan(6.5);
      const isWords = (cell: unknown): boolean => typeof cell === "string" && cell !== "" && !cell.startsWith("=");
      for (const line of cells) expect(line.some(isWords) || line.every((cell) => cell === "")).toBe(true);
    },
  );

  test("is completed where a stop left it, also below a row that somebody put in; one that stands lacks nothing", () => {
    const map = municipalMap("PV26", [1, 2, 3]);
    const made = planned(order(map));
    const there = {
      ...applyDesired(made, emptyWorkbook),
      sheets: [sheet("Kaart 2026-11-30", { used: { row: 0, column: 0, rows: 40, columns: 11 } })],
    };
    expect(blockDifferences(planned(order(map)).blocks, there)).toEqual([]);
    const name = `block ${mapName("o1")}`;
    const area = there.areas.get(name);
    if (area === undefined) throw new Error("There is no block.");
    // A person puts a row in above the tiles, and the number of one tile is gone.
    const moved = [...area.cells.slice(0, 5), area.cells[0]?.map(() => "") ?? [], ...area.cells.slice(5)];
    const cells = moved.map((line, row) => line.map((cell, column) => (row === 9 && column === 2 ? "" : cell)));
    const found = { ...there, areas: new Map([...there.areas, [name, { ...area, cells }]]) };
    expect(blockDifferences(made.blocks, found).flatMap(({ missing }) => missing)).toMatchObject([
      { row: 9, column: 2 },
    ]);
    expect(planned(order(map, "o2"), there).blocks[0]?.sheet).toBe("Kaart 2026-11-30 (2)");
  });

  test("is told in the log, with what it is about", () => {
    expect(planned(order(provinceMap())).log).toMatchObject({
      action: "Kaart gemaakt",
      remark: "De kaart staat in het blad Kaart 2026-11-30.",
      fingerprintAfter: expect.stringMatching(/^sha256:/u) as string,
    });
    expect(planned(order(municipalMap("PV24", [1]))).log).toMatchObject({
      subject: "Gemeenten in Flevoland",
      fingerprintAfter: "",
    });
  });
});
