/** A sum or rank that lacks a municipality or a number says so: beside the table, in its rows, and in the sheet Controles. */
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { withTables } from "../applyDesired";
import { after, checkedIn, checks, workbookOf } from "../checkSheet/checkedWorkbook";
import { orderOf } from "../reception/decisions";
import { asking } from "./asking";
import { computed, type ComputedSheets } from "./computeSheets";
import { type Cells, tableNamed, typed } from "./orderFor";
import { autumn, dwellings, occupancy, opening, threeTasks } from "./orders";

const TASKS = { GM0034: 500, GM0303: 100, GM0995: 200, GM0171: 120, GM0184: 50, GM0050: 60 };
const VACATED = "Vrijkomende woningen (invoer)";
const isOf =
  (code: string) =>
  (row: Cells): boolean =>
    row["Gebied"] === code;
const any = (): boolean => true;

const withDwellings = (): WorkbookContent =>
  typed(workbookOf(opening(autumn), dwellings, checks), "LRT_Woningen", any, { [VACATED]: 100 });
const withTasks = (): WorkbookContent =>
  typed(workbookOf(opening(autumn), threeTasks, checks), "LRT_DrieOpgaven", any, {
    "Opvang gerealiseerd (invoer)": 10,
    "Oekraïne opgave (invoer)": 10,
  });

/** The content without the rows of a table that answer a question. */
function without(content: WorkbookContent, name: string, isMeant: (row: Cells) => boolean): WorkbookContent {
  const table = tableNamed(content, name);
  const stays = (cells: readonly unknown[]): boolean =>
    !isMeant(Object.fromEntries(table.headers.map((header, place) => [header, cells[place]])));
  const kept = table.rows.map(stays);
  const left = <Row>(rows: readonly Row[]): readonly Row[] => rows.filter((_row, line) => kept[line] === true);
  return withTables(content, { ...table, rows: left(table.rows), formulas: left(table.formulas ?? []) });
}

/** The verdict beside the table: the last cell of the sheet with that label, because a column has the same name. */
function verdictBeside({ sheet }: ComputedSheets): unknown {
  const line = sheet("Woningen")
    .filter((cells) => cells.includes("Controle"))
    .at(-1);
  return line?.[line.indexOf("Controle") + 1];
}
const beside = async (content: WorkbookContent): Promise<unknown> => verdictBeside(await computed(content));
const lineOf = async (content: WorkbookContent, id: string): Promise<unknown> => {
  const { lines } = await checkedIn(content);
  const found = lines.get(id);
  return [found?.actual, found?.verdict];
};
describe("the sums of Woningen", () => {
  test("are right with all six municipalities", async () => {
    expect(await beside(withDwellings())).toBe("OK");
    expect(await lineOf(withDwellings(), "ONTBREEKT Woningen")).toEqual([0, "OK"]);
    expect(await lineOf(withDwellings(), "GEVRAAGD Woningen")).toEqual([0, "OK"]);
  });

  test("are not without Almere: 434 − 218 = 216 would be asked", async () => {
    const content = without(withDwellings(), "LRT_Woningen", isOf("GM0034"));
    expect(await beside(content)).toBe("FOUT: er ontbreekt een gemeente van blad Taakstelling");
    expect(await lineOf(content, "ONTBREEKT Woningen")).toEqual([1, "FOUT"]);
  });

  test.each([
    ["2023-II", "2023-2"],
    ["2023-II", ""],
    ["PV24", "Flevoland"],
  ])("of %j are unknown when %j is asked for", async (from, to) => {
    const content = asking(withDwellings(), from, to);
    const sheets = await computed(content);
    expect(sheets.named("LRT_WoningenOpgave")).toBe("#N/A");
    expect(sheets.named("LRT_WoningenNodig")).toBe("#N/A");
    expect(verdictBeside(sheets)).toBe(
      "FOUT: geen regels voor deze provincie en dit halfjaar, schrijf ze als PV24 en 2024-I",
    );
    expect(await lineOf(content, "GEVRAAGD Woningen")).toEqual([1, "FOUT"]);
  });

  test.each([
    ["LRT_Taakstelling", "Opgave", "", "FOUT: opgave onbekend, zie blad Taakstelling"],
    ["LRT_Taakstelling", "Opgave", "n.v.t.", "FOUT: opgave onbekend, zie blad Taakstelling"],
    ["LRT_Taakstelling", "Realisatie", "geen", "FOUT: opgave onbekend, zie blad Taakstelling"],
    ["LRT_Woningen", "Gebied", "Almere", "FOUT: schrijf bij Gebied de code van de gemeente, zoals GM0034"],
    ["LRT_Woningen", "Halfjaar", "2023-2", "FOUT: schrijf het halfjaar als 2024-I"],
    ["LRT_Woningen", "Provincie", "Flevoland", "FOUT: schrijf bij Provincie de code, zoals PV24"],
    ["LRT_Woningen", VACATED, "veel", "FOUT: tekst waar een getal hoort"],
  ])("rest on no row with %s[%s] = %j", async (table, header, cell, words) => {
    const sheets = await computed(typed(withDwellings(), table, isOf("GM0034"), { [header]: cell }));
    expect(sheets.row("LRT_Woningen", { Naam: "Almere" })["Controle"]).toBe(words);
    expect(String(verdictBeside(sheets))).toMatch(/^FOUT/u);
  });

  test.each(["akkoord", "#N/A", ""])("are not right when a row says %j and not OK", async (said) => {
    const content = typed(withDwellings(), "LRT_Woningen", isOf("GM0034"), { Controle: said });
    expect(await beside(content)).toBe("FOUT: zie de kolom Controle");
  });

  test.each(["2,2 p", -2.2, ""])("and rows know no dwellings by %j persons in each", async (persons) => {
    const content = typed(withDwellings(), "LRT_Beleid", any, { "Personen per woning (invoer)": persons });
    expect((await computed(content)).row("LRT_Woningen", { Gebied: "GM0034" })["Controle"]).toBe(
      "FOUT: personen per woning ontbreekt of klopt niet, zie blad Beleid",
    );
    expect(await beside(content)).toBe("FOUT: zie de kolom Controle");
  });
});

describe("the ranks of Drie opgaven", () => {
  test("are known with all six municipalities", async () => {
    const rows = (await computed(withTasks(), TASKS)).rows("LRT_DrieOpgaven");
    expect(rows.map((row) => row["Controle"])).toEqual(["OK", "OK", "OK", "OK", "OK", "OK"]);
    expect(await lineOf(withTasks(), "ONTBREEKT Drie opgaven")).toEqual([0, "OK"]);
  });

  test("are not those of all without Almere", async () => {
    const content = without(withTasks(), "LRT_DrieOpgaven", isOf("GM0034"));
    const rows = (await computed(content, TASKS)).rows("LRT_DrieOpgaven");
    expect(new Set(rows.map((row) => row["Controle"]))).toEqual(
      new Set(["FOUT: er ontbreekt een gemeente van blad Taakstelling"]),
    );
    expect(await lineOf(content, "ONTBREEKT Drie opgaven")).toEqual([1, "FOUT"]);
  });

  test.each([
    ["LRT_Taakstelling", { Opgave: "" }, "FOUT: opgave of realisatie onbekend"],
    ["LRT_Taakstelling", { Realisatie: "geen" }, "FOUT: opgave of realisatie onbekend"],
    ["LRT_DrieOpgaven", { "Opvang opgave": "" }, "FOUT: opgave of realisatie onbekend"],
    ["LRT_DrieOpgaven", { "Opvang opgave": "veel" }, "FOUT: opgave of realisatie onbekend"],
    ["LRT_DrieOpgaven", { "Opvang opgave": -100 }, "FOUT: opgave of realisatie onder 0"],
    ["LRT_DrieOpgaven", { "Vergunninghouders gerealiseerd": -1 }, "FOUT: opgave of realisatie onder 0"],
    ["LRT_DrieOpgaven", { "Aandeel totaal": "veel" }, "FOUT: tekst of niets op de plek van een formule"],
  ])("are unknown with %s %j", async (table, cells, words) => {
    const sheets = await computed(typed(withTasks(), table, isOf("GM0034"), cells), TASKS);
    expect(sheets.row("LRT_DrieOpgaven", { Gebied: "GM0034" })["Controle"]).toBe(words);
    expect(sheets.row("LRT_DrieOpgaven", { Gebied: "GM0184" })).toMatchObject({
      Rang: "#N/A",
      Controle: "FOUT: rang onbekend, zie een andere regel",
    });
  });
});

describe("the sheet Bezetting", () => {
  const flows = { "Instroom (invoer)": 10, "Uitstroom (invoer)": 0, "Capaciteit (invoer)": 1_000 };
  const withFlows = (): WorkbookContent => typed(workbookOf(occupancy, checks), "LRT_Bezetting", any, flows);

  test("adds up four months of ten", async () => {
    const rows = (await computed(withFlows())).rows("LRT_Bezetting");
    expect(rows.map((row) => [row["Bezetting"], row["Controle"]])).toEqual([10, 20, 30, 40].map((sum) => [sum, "OK"]));
  });

  test.each(["12 januari", ""])(
    "knows no month when one begins on %j: its ten persons belong nowhere",
    async (start) => {
      const content = typed(withFlows(), "LRT_Bezetting", (row) => row["Periode"] === "maand 2", {
        "Begint op": start,
      });
      const rows = (await computed(content)).rows("LRT_Bezetting");
      expect(rows.map((row) => row["Bezetting"])).toEqual(["#N/A", "#N/A", "#N/A", "#N/A"]);
      const other = "FOUT: een andere regel heeft geen datum bij Begint op";
      expect(rows.map((row) => row["Controle"])).toEqual([
        other,
        "FOUT: vul bij Begint op een datum in, zoals 12-1-2026",
        other,
        other,
      ]);
      expect(await lineOf(content, "SCHRIJFWIJZE Bezetting")).toEqual([1, "FOUT"]);
    },
  );
});

test.each([
  ["LRT_Taakstelling", { Gebied: "Almere" }, "SCHRIJFWIJZE Taakstelling"],
  ["LRT_Taakstelling", { "Verschoonbaar (invoer)": "j" }, "SCHRIJFWIJZE Taakstelling"],
  ["LRT_Woningen", { Halfjaar: "2023-2" }, "SCHRIJFWIJZE Woningen"],
])("the sheet Controles counts a row of %s with %j", async (table, cells, id) => {
  expect(await lineOf(withDwellings(), id)).toEqual([0, "OK"]);
  expect(await lineOf(typed(withDwellings(), table, isOf("GM0034"), cells), id)).toEqual([1, "FOUT"]);
});

test.each([
  ["LRT_Landelijk", { Halfjaar: "2023-2" }, "SCHRIJFWIJZE Landelijk"],
  ["LRT_Landelijk", { Versie: "2e" }, "SCHRIJFWIJZE Landelijk"],
  ["LRT_Beleid", { Gebied: "Flevoland" }, "SCHRIJFWIJZE Beleid"],
  ["LRT_Halfjaren", { Provincie: "Flevoland" }, "SCHRIJFWIJZE Halfjaren"],
])("the sheet Controles counts the rows of %s with %j", async (table, cells, id) => {
  const content = withDwellings();
  const rows = tableNamed(content, table).rows.length;
  expect(await lineOf(content, id)).toEqual([0, "OK"]);
  expect(await lineOf(typed(content, table, any, cells), id)).toEqual([rows, "FOUT"]);
});

describe("blank rows in Drie opgaven, without formulas", () => {
  const ranks = async (of: WorkbookContent): Promise<readonly unknown[]> =>
    (await computed(of, TASKS)).rows("LRT_DrieOpgaven").flatMap((row) => (row["Gebied"] === "" ? [] : [row["Rang"]]));
  const right = ["1", "2", "3", "4", "5", "6"];
  const withBlank = (isFirst: boolean): WorkbookContent => {
    const content = withTasks();
    const table = tableNamed(content, "LRT_DrieOpgaven");
    const blank = table.headers.map(() => "");
    const add = (rows: readonly (readonly unknown[])[]) => (isFirst ? [blank, ...rows] : [...rows, blank]);
    return withTables(content, { ...table, rows: add(table.rows), formulas: add(table.formulas ?? []) });
  };

  test.each([true, false])("move no rank and hide nobody, also when one stands first: %j", async (isFirst) => {
    expect([...(await ranks(withTasks()))].map(String).sort()).toEqual(right);
    expect(await ranks(withBlank(isFirst))).toEqual(await ranks(withTasks()));
    expect(await lineOf(withBlank(isFirst), "ONTBREEKT Drie opgaven")).toEqual([0, "OK"]);
    const lacking = without(withBlank(isFirst), "LRT_DrieOpgaven", isOf("GM0034"));
    expect(await lineOf(lacking, "ONTBREEKT Drie opgaven")).toEqual([1, "FOUT"]);
  });

  test("are all there is when a body was emptied: six are missing, and the same order brings them with their ranks", async () => {
    const table = tableNamed(withTasks(), "LRT_DrieOpgaven");
    const blanks = table.rows.map((row) => row.map(() => ""));
    const emptied = withTables(withTasks(), { ...table, rows: blanks, formulas: blanks });
    expect(await lineOf(emptied, "ONTBREEKT Drie opgaven")).toEqual([6, "FOUT"]);
    const back = after(emptied, orderOf(threeTasks, { id: "o9" }));
    expect(await lineOf(back, "ONTBREEKT Drie opgaven")).toEqual([0, "OK"]);
    // Nobody did anything yet: all six share the first rank, and none has a seventh.
    expect(await ranks(back)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test("of another province is not missed: only Flevoland has rows there", async () => {
    const both = workbookOf(opening(autumn), opening(autumn, { province: "PV26" }), threeTasks, checks);
    expect(await lineOf(both, "ONTBREEKT Drie opgaven")).toEqual([0, "OK"]);
  });
});
