import { heldBy } from "../../../src/plans/cellContent";
import { dateCell } from "../../../src/plans/cellDate";
import { agreementNames } from "../../../src/plans/agreements/agreementHead";
import { agreementAreas } from "../../../src/plans/agreements/agreementAreas";
import { BLOCK_ROWS } from "../../../src/plans/agreements/agreementBlock";
import { agreementLayout } from "../../../src/plans/agreements/agreementLayout";
import { planAgreements } from "../../../src/plans/agreements/planAgreements";
import { sheetHead } from "../../../src/plans/sheetHead";
import { HEADER_ROW } from "../../../src/plans/tableLayout";
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { computed } from "../housing/computeSheets";
import { isDone, rowsIn, tableNamed, typed } from "../housing/orderFor";
import { withTables } from "../applyDesired";
import { checkedIn, checks, faultsIn, workbookOf } from "../checkSheet/checkedWorkbook";
import { orderOf, planned, refused } from "../reception/decisions";
import { agreementsOf } from "./agreementChoices";

const TABLE = "LRT_Afspraken";
const at = (nr: number) => (row: Readonly<Record<string, unknown>>) => row["Nr"] === nr;
const judged = async (content: WorkbookContent): Promise<readonly unknown[]> =>
  (await computed(content)).rows(TABLE).map((row) => row["Controle"]);
/** What stands above the table, by its label. */
const above = async (content: WorkbookContent): Promise<Readonly<Record<string, unknown>>> => {
  const [labels = [], values = []] = (await computed(content)).sheet("Afspraken");
  return Object.fromEntries(labels.map((label, place) => [String(label), values[place]]));
};

describe("the order of agreements", () => {
  test("makes ten numbered lines that wait for input", () => {
    const rows = rowsIn(workbookOf(agreementsOf()), TABLE);
    expect(rows.map((row) => row["Nr"])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(new Set(rows.map((row) => row["Afspraak"]))).toEqual(new Set([""]));
    expect(planned(orderOf(agreementsOf())).log).toMatchObject({ action: "Afspraken gemaakt", remark: "" });
  });

  test("begins with the lines that it was given: days as serial numbers, places as numbers", () => {
    const line = { municipality: "Urk", places: 40, due: "2023-11-05", status: "loopt", remark: "punt 5" } as const;
    const content = workbookOf(agreementsOf([line, {}], "2023-10-27"));
    expect(rowsIn(content, TABLE)[0]).toMatchObject({
      Nr: 1,
      Datum: 45_226,
      Gemeente: "Urk",
      Afspraak: "Brief versturen",
      Plekken: 40,
      "Eigenaar (rol)": "JenV",
      "Gereed op": 45_235,
      Status: "loopt",
      Toelichting: "punt 5",
    });
    expect(content.pointers.get(agreementNames.referenceDate)?.value).toBe(dateCell("2023-10-27"));
    expect(planned(orderOf(agreementsOf([line, {}]))).log.remark).toBe("2 regels ingevuld");
    const many = Array.from({ length: 12 }, () => ({}));
    expect(rowsIn(workbookOf(agreementsOf(many)), TABLE)).toHaveLength(12);
  });

  test("is made once, and the lines of a planner stay", () => {
    const made = workbookOf(agreementsOf());
    const content = typed(made, TABLE, at(3), { Afspraak: "Onze afspraak" });
    expect(refused(orderOf(agreementsOf([{}]), { id: "o2" }), content)).toEqual([
      ["tasks.sheetExists", { sheet: "Afspraken" }],
    ]);
    const again = planned(orderOf(agreementsOf(), { id: "o0" }), content);
    expect(isDone(again, content)).toBe(true);
    expect(rowsIn(content, TABLE)[2]).toMatchObject({ Afspraak: "Onze afspraak" });
  });

  test("brings back only the counts where somebody took them away, and not where there is no room", () => {
    const made = workbookOf(agreementsOf([{}]));
    const names = Object.values(agreementNames) as readonly string[];
    const pointers = new Map([...made.pointers].filter(([name]) => !names.includes(name)));
    const plan = (content: WorkbookContent) =>
      planAgreements({ content, isContinued: false }, agreementsOf().agreements);
    const brought = plan({ ...made, pointers });
    expect(brought.ok && brought.value.tables.map(({ rows }) => rows)).toEqual([[]]);
    expect(brought.ok && brought.value.blocks.map(({ row, column }) => [row, column])).toEqual([[2, 0]]);
    const moved = withTables({ ...made, pointers }, { ...tableNamed(made, TABLE), row: 1 });
    expect(plan(moved).ok).toBe(false);
    expect(agreementAreas(moved)).toEqual([]);
    expect(agreementAreas(made)).toEqual([
      { name: "sheet afspraken", sheet: "Afspraken", row: 2, column: 0, rows: 2, columns: 8 },
    ]);
  });
});

describe("what the sheet of agreements says", () => {
  const lines = [
    { due: "2023-11-05" },
    { due: "2023-10-26", status: "loopt" },
    { due: "2023-10-27" },
    { due: "2023-10-01", status: "gereed" },
    { due: "2023-10-01", status: "vervallen" },
    {},
  ] as const;

  test("an agreement is late the day after its last day, and only while it is open", async () => {
    const content = workbookOf(agreementsOf(lines, "2023-10-27"));
    expect((await judged(content)).slice(0, 7)).toEqual(["OK", "LET OP: te laat", "OK", "OK", "OK", "OK", ""]);
    expect(await above(content)).toMatchObject({
      "Peildatum (invoer)": 45_226,
      Open: 3,
      Loopt: 1,
      Gereed: 1,
      Vervallen: 1,
      "Te laat": 1,
      "Zonder datum": 1,
    });
  });

  test.each([
    ["no day", null],
    ["words", "morgen"],
  ])("with %s as reference date nothing counts as on time", async (_what, day) => {
    const made = workbookOf(agreementsOf(lines));
    const place = made.pointers.get(agreementNames.referenceDate);
    if (place === undefined) throw new Error("There is no cell for the day.");
    const pointers = new Map([...made.pointers, [agreementNames.referenceDate, { ...place, value: day ?? "" }]]);
    const content = { ...made, pointers };
    const asked = "LET OP: vul boven de tabel de peildatum in";
    expect((await judged(content)).slice(0, 6)).toEqual([asked, asked, asked, "OK", "OK", "OK"]);
    expect((await above(content))["Te laat"]).toBe("vul peildatum in");
  });

  test.each([
    [{ Nr: "" }, "FOUT: vul bij Nr een getal in"],
    [{ Nr: "drie" }, "FOUT: vul bij Nr een getal in"],
    [{ Nr: 2 }, "FOUT: nummer staat meer dan één keer"],
    [{ Afspraak: "" }, "FOUT: schrijf bij Afspraak wat is afgesproken"],
    [{ "Gereed op": "volgende week" }, "FOUT: geen datum"],
    [{ Datum: "1 mei" }, "FOUT: geen datum"],
    [{ Plekken: "veertig" }, "FOUT: tekst waar een getal hoort"],
    [{ Plekken: -1 }, "FOUT: negatief aantal"],
    [{ Plekken: 1.5 }, "FOUT: geen heel aantal"],
    [{ Status: "" }, "FOUT: kies een status: open, loopt, gereed of vervallen"],
    [{ Status: "klaar" }, "FOUT: kies een status: open, loopt, gereed of vervallen"],
  ])("a line with %j says %s", async (cells, words) => {
    const content = typed(workbookOf(agreementsOf([{}, {}], "2023-10-27")), TABLE, at(1), cells);
    expect((await judged(content))[0]).toBe(words);
  });

  test("Controles counts what is late and what is wrong", async () => {
    const late = workbookOf(agreementsOf(lines, "2023-10-27"), checks);
    expect(faultsIn((await checkedIn(late)).lines)).toEqual(["AANDACHT Afspraken: 1 ≠ 0, LET OP"]);
    const wrong = typed(late, TABLE, at(1), { Status: "klaar", Plekken: "veel" });
    expect(faultsIn((await checkedIn(wrong)).lines).map((line) => line.split(":")[0])).toEqual([
      "SCHRIJFWIJZE Afspraken",
      "GETAL Afspraken",
      "OORDEEL Afspraken",
      "AANDACHT Afspraken",
    ]);
  });
});

test("the explanation leaves the rows above the headers to the counts", () => {
  expect(sheetHead(agreementLayout)).toHaveLength(HEADER_ROW - BLOCK_ROWS);
});

test("every cell above the table holds words, a day or a formula", () => {
  const [block] = planned(orderOf(agreementsOf([], "2023-10-27"))).blocks;
  expect(block?.contents.flat().map(heldBy)).not.toContain("");
});
