/** The sample workbook shows the case of the record of 27 October 2023, solved, and says on every sheet that it is a sample. */
import { layouts } from "../../src/plans/layouts";
import type { FileWorkbook } from "../../workbench/files/fileWorkbook";
import type { OpenExcel } from "../../workbench/node/openExcel";
import { bytesOf, cellsByPlace, fileOf, openSample, sheetOf } from "./sampleState";

const BUILD_TIME = 60_000;
/** Places of Flevoland: 96.000 × 444.701 of 17.811.291 inhabitants on 1 January 2023 is 2.396,87, by largest remainder 2.397. */
const FLEVOLAND = 2397;

jest.setTimeout(BUILD_TIME);

describe("the sample workbook", () => {
  let excel: OpenExcel;
  let file: FileWorkbook;
  beforeAll(async () => {
    excel = await openSample(["PV24"], ["2023-II", "2024-I"]);
    file = fileOf(bytesOf(excel.state));
  }, BUILD_TIME);
  afterAll(() => excel.close());

  const cell = (place: string): unknown => cellsByPlace(file).get(place)?.value;

  test("has the sheets of a workbook as a province keeps it, Start first", () => {
    const names = file.sheets.map(({ name }) => name);
    expect(names[0]).toBe("Start");
    expect(names).toEqual(
      expect.arrayContaining([
        ...["Besluit", "Sleutel", "Verdeling provincies", "Verdeling gemeenten", "Aanbod", "Vergelijk", "Taakstelling"],
        ...["Drie opgaven", "Bezetting", "Afspraken", "Controles", "Logboek", "Begrippen"],
        ...["Kaart 2026-11-28", "Vergaderblad 2026-11-28"],
      ]),
    );
  });

  test("says on every sheet with a title of ours, and on those of the distributions, that it is a sample", () => {
    const made = new Set(file.sheets.map(({ name }) => name));
    const titled = [...layouts.map(({ sheet }) => sheet), "Verdeling provincies", "Verdeling gemeenten"];
    const titles = titled.filter((name) => made.has(name)).map((name) => [name, cell(`${name}!0 0`)]);
    expect(titles.length).toBeGreaterThan(15);
    expect(titles.filter(([, title]) => !String(title).startsWith("Voorbeeld"))).toEqual([]);
  });

  test("is solved: every check is OK", () => {
    const verdicts = sheetOf(file, "Controles").rows.flatMap(({ cells }) =>
      cells.flatMap(({ value }) => (/^(?:LET OP|FOUT)/u.test(String(value)) ? [value] : [])),
    );
    expect(verdicts).toEqual([]);
    expect(cell("Start!9 1")).toMatch(/^OK/u);
  });

  test("gives the municipalities exactly what their province has, within bounds and around an agreement", () => {
    const sumFrom = (row: number): number =>
      Array.from({ length: 6 }, (_none, line) => Number(cell(`Verdeling gemeenten!${row + line} 4`))).reduce(
        (sum, places) => sum + places,
        0,
      );
    expect([sumFrom(4), sumFrom(22)]).toEqual([FLEVOLAND, FLEVOLAND]);
    // Almere has at most 90% of its share, 1.201,07, so 1.080; Zeewolde agreed to half of its 127,70, so 63.
    expect(cell("Verdeling gemeenten!4 4")).toBe(cell("Verdeling gemeenten!4 3"));
    expect(cell("Verdeling gemeenten!27 4")).toBe(cell("Verdeling gemeenten!27 2"));
  });

  test("is made for a province with names that begin with an apostrophe, too", async () => {
    const other = await openSample(["PV28"], ["2024-I"]);
    const cells = cellsByPlace(fileOf(bytesOf(other.state)));
    other.close();
    const names = [...cells].flatMap(([place, { value }]) =>
      /^Verdeling gemeenten!\d+ 0$/u.test(place) ? [value] : [],
    );
    expect(names.filter((name) => name === "'s-Gravenhage")).toHaveLength(2);
  });
});
