import { momentColumns, monthColumns } from "../../src/plans/housing/quotaHeads";
import { codesOf } from "./giveOrder";
import { halfUp, openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";

describe("tables that a planner renamed, moved or widened", () => {
  let workbook: QuotaWorkbook;
  beforeEach(async () => {
    workbook = await openQuotaWorkbook();
    expect(codesOf(await workbook.openHalfYear("2023-II"))).toEqual([]);
    await workbook.enter("Almere", "2023-II", "Maand 1 (invoer)", 100);
    await workbook.enter("Almere", "2023-II", "Maand 6 (invoer)", 30);
  });
  afterEach(() => workbook.finish());

  /** 17.600 gives Almere 218 in 2023-II, so that it ends 218 − 130 = 88 behind; 2024-I divides by the figures of 2023. */
  const expectNextHalfYear = async (): Promise<void> => {
    expect(codesOf(await workbook.openHalfYear("2024-I"))).toEqual([]);
    await expectBoth();
  };
  const expectBoth = async (prefix = ""): Promise<void> => {
    const rows = await workbook.rows(`${prefix}LRT_Taakstelling`);
    expect(rows).toHaveLength(12);
    const almere = rows.find((row) => row["Naam"] === "Almere" && row["Halfjaar"] === "2024-I");
    const quota = halfUp(18_750, 222_825n, 17_811_291n);
    expect(almere).toMatchObject({ Taakstelling: quota, Beginsaldo: -88, Opgave: quota + 88, Controle: "OK" });
    const overviews = await workbook.rows(`${prefix}LRT_Halfjaren`);
    expect(overviews.map((row) => [row["Halfjaar"], row["Gemeenten"], row["Controle"]])).toEqual([
      ["2023-II", 6, "OK"],
      ["2024-I", 6, "OK"],
    ]);
  };

  test("are known by their headers: under other names the next half-year opens just as well", async () => {
    const namesNow = (): readonly string[] => workbook.state.tables.map(({ name }) => name);
    const were = namesNow();
    for (const name of were) workbook.person.renameTable(name, `Onze_${name}`);
    expect(codesOf(await workbook.openHalfYear("2024-I"))).toEqual([]);
    // Eight tables and the log: none was made a second time.
    expect([...namesNow()].sort()).toEqual(were.map((name) => `Onze_${name}`).sort());
    // The formulas of the new rows name the tables as the planner does.
    await expectBoth("Onze_");
    for (const name of were) workbook.person.renameTable(`Onze_${name}`, name);
    await expectBoth();
  });

  test("on sheets with other names, also with blanks and an apostrophe, are found and referred to", async () => {
    workbook.person.renameSheet("Taakstelling", "Taken '23 en '24");
    workbook.person.renameSheet("Landelijk", "2023");
    workbook.person.renameSheet("Taakruil", "Ruil");
    await expectNextHalfYear();
    const sheets = workbook.state.grid.sheets().map(({ name }) => name);
    expect(sheets).not.toContain("Taakstelling");
    expect(codesOf(await workbook.revise("2024-I", 20_000))).toEqual([]);
    // 20.000 × 222.825 / 17.811.291 = 250,21.
    expect((await workbook.quotas("2024-I"))["GM0034"]).toBe(250);
  });

  test("in another order, with columns of the planner's own, get rows that fit; what is not ours stays as it is", async () => {
    workbook.person.addColumn("LRT_Taakstelling", "Notitie");
    workbook.person.addColumn("LRT_Taakstelling", "Wethouder");
    const columns = workbook.table("LRT_Taakstelling").columns.slice(0, -2);
    const moved = ["Volgnummer", "Eindsaldo", "Halfjaar", "Taakstelling"];
    const rest = columns.filter((column) => !moved.includes(column));
    const headers = ["Notitie", ...moved, ...rest.slice(0, 5), "Wethouder", ...rest.slice(5)];
    workbook.person.moveColumns("LRT_Taakstelling", headers);
    workbook.person.addColumn("LRT_Landelijk", "Eigen");
    workbook.person.moveColumns("LRT_Landelijk", [...workbook.table("LRT_Landelijk").columns].reverse());
    await workbook.enter("Almere", "2023-II", "Notitie", "gebeld");
    await workbook.enter("Almere", "2023-II", "Wethouder", "Jansen");
    await expectNextHalfYear();
    const rows = await workbook.rows("LRT_Taakstelling");
    expect(rows.map((row) => row["Notitie"]).filter((note) => note !== "")).toEqual(["gebeld"]);
    expect(rows.filter((row) => row["Halfjaar"] === "2024-I").map((row) => row["Wethouder"])).toEqual(
      Array.from({ length: 6 }, () => ""),
    );
    expect(workbook.table("LRT_Taakstelling").columns).toEqual(headers);
    expect((await workbook.rows("LRT_Landelijk")).map((row) => row["Eigen"])).toEqual(["", "", ""]);
  });

  test("with a column between two months count the months only, also in the rows that were there", async () => {
    workbook.person.addColumn("LRT_Taakstelling", "Kwartaal 1", monthColumns[3]);
    await workbook.enter("Almere", "2023-II", "Kwartaal 1", 100);
    expect((await workbook.quotaRow("Almere", "2023-II"))["Realisatie"]).toBe(130);
    expect((await workbook.quotaRow("Almere", "2023-II"))["Maanden"]).toBe(6);
    await expectNextHalfYear();
    await workbook.enter("Almere", "2024-I", "Maand 2 (invoer)", 40);
    await workbook.enter("Almere", "2024-I", "Kwartaal 1", 40);
    expect(await workbook.quotaRow("Almere", "2024-I")).toMatchObject({ Realisatie: 40, Maanden: 2, Controle: "OK" });
  });

  test("with a column between two assessment moments grow as well, and the ladder reads the moments only", async () => {
    workbook.person.addColumn("LRT_Taakstelling", "Eigen", momentColumns[2]);
    workbook.person.type("LRT_Taakstelling[Eigen]", -5000);
    await expectNextHalfYear();
    // Lelystad: 81 were asked and nobody was housed. The first moment is the end of 2023-I, with a balance of 0.
    const lelystad = await workbook.quotaRow("Lelystad", "2024-I");
    expect([lelystad["Eigen"], lelystad["Peilmomenten op rij"], lelystad["Trede (voorstel)"]]).toEqual(["", 1, 1]);
    expect(momentColumns.map((header) => lelystad[header])).toEqual(["", "", "", 0, -81]);
  });
});
