import { heldBy } from "../../../src/plans/cellContent";
import { isUnfilled, locationTable } from "../../../src/plans/housing/planTransitionLocations";
import { cellsOf, layoutOf, tableOf } from "../tableOf";

const NAME = "LRT_Doorstroomlocaties";
const holding = (cells: Readonly<Record<string, unknown>>) =>
  tableOf(NAME, { rows: [cellsOf(NAME, { Nummer: 1 }), cellsOf(NAME, { Nummer: 2, ...cells })] });

describe("a table of locations", () => {
  test("comes with ten lines, numbered from 1, in which nothing is filled in", () => {
    const rows = locationTable(null).tables[0]?.rows ?? [];
    const cell = (line: number, header: string): unknown => {
      const content = rows[line]?.cells.get(header);
      return content === undefined ? undefined : heldBy(content);
    };
    expect(rows.map((_row, line) => cell(line, "Nummer"))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const header of ["Telt mee in halfjaar (invoer)", "Capaciteit (invoer)", "Bewoners (invoer)", "Van (invoer)"])
      expect([header, cell(9, header)]).toEqual([header, ""]);
  });

  test("has beside it at most 8.500 places in the country, with its source, and what stands in the sheet, once", () => {
    const [block] = locationTable(null).blocks;
    const lines = (block?.contents ?? []).slice(0, 4);
    expect(lines.map(([label]) => label?.kind === "text" && label.text)).toEqual([
      "Plekken in heel Nederland, hoogstens",
      "Capaciteit in dit blad",
      "Bewoners in dit blad",
      "Vrije plekken in dit blad",
    ]);
    const isTwice = `COUNTIFS(${NAME}[Controle],"FOUT: nummer staat meer dan één keer")>0`;
    const sum = (header: string): string => `IF(${isTwice},NA(),SUM(${NAME}[[${header} (invoer)]]))`;
    expect(lines.map(([, content]) => (content?.kind === "formula" ? content.formula : content))).toMatchObject([
      { kind: "number", value: 8500 },
      `=${sum("Capaciteit")}`,
      `=${sum("Bewoners")}`,
      `=${sum("Capaciteit")}-${sum("Bewoners")}`,
    ]);
    expect(lines[0]?.[2]).toMatchObject({ text: "Staatscourant 2025, 11378" });
  });
});

describe("a table of locations is unfilled", () => {
  test("while only numbers stand in it, and what computes itself", () => {
    expect(isUnfilled(holding({ "Naam gemeente": "Almere", Controle: "OK" }))).toBe(true);
    expect(isUnfilled(holding({ "Bewoners (invoer)": " " }))).toBe(true);
  });

  test.each(layoutOf(NAME).columns.filter((header) => header.endsWith("(invoer)")))(
    "no longer when somebody filled in %s",
    (header) => {
      expect(isUnfilled(holding({ [header]: 0 }))).toBe(false);
    },
  );
});
