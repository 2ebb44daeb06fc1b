/**
 * Something that a person put in the place of a formula of ours stays. An order whose figures go through it says where it is, and the overview of
 * the half-year no longer says OK.
 */
import type { Outcome } from "../../src/plans/outcome";
import { sentence } from "../../src/text/sentence";
import { codesOf, give } from "./giveOrder";
import { FLEVOLAND, openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";

const OWN = "FOUT: formule overgetypt, kopieer die uit een andere regel";
const OVERALL = "FOUT: zie blad Taakstelling";
const OVERALL_OF_VERDICTS = "FOUT: op blad Taakstelling staat iets anders op de plek van een formule";

let workbook: QuotaWorkbook;
beforeEach(async () => {
  workbook = await openQuotaWorkbook();
  expect(codesOf(await workbook.openHalfYear("2023-II"))).toEqual([]);
});
afterEach(() => workbook.close());

const remarks = (outcome: Outcome): readonly string[] =>
  outcome.kind === "done" ? outcome.remarks.map(sentence) : [outcome.kind];
const exchanged = () =>
  workbook.exchange("2023-II", [
    ["Almere", 218, 230],
    ["Zeewolde", 23, 11],
  ]);
const verdict = async (municipality: string): Promise<unknown> =>
  (await workbook.quotaRow(municipality, "2023-II"))["Controle"];
const overall = async (): Promise<unknown> => (await workbook.rows("LRT_Halfjaren"))[0]?.["Controle"];

const places = [
  ["Ruil", 0, "AG6"],
  ["Taakstelling", 218, "O6"],
  ["Landelijk", 17_600, "AC6"],
  ["Berekend", 218, "AE6"],
  ["Taakstelling", "=218+0", "O6"],
] as const;

test.each(places)(
  "%s with %p over it: every order through it says so, and so do its row and the overview",
  async (...place) => {
    const [header, typed, address] = place;
    await workbook.enter("Almere", "2023-II", header, typed);
    await workbook.state.grid.settled();
    const told = [
      `Op blad 'Taakstelling' staat iets anders op de plek van een formule, in ${address} (${header}). ` +
        "Wat deze opdracht verandert, ziet u daar niet. Kopieer de formule uit een andere regel als dat niet de bedoeling is.",
    ];
    expect(remarks(await exchanged())).toEqual(told);
    expect(remarks(await workbook.revise("2023-II", 30_000))).toEqual(told);
    const listed = [{ code: "GM0034", listedName: "Almere", quota: 400, counts: true }] as const;
    expect(remarks(await workbook.putList("2023-II", listed))).toEqual(told);
    expect(remarks(await workbook.openHalfYear("2024-I"))).toEqual(told);
    await workbook.state.grid.settled();
    const kept = (await workbook.quotaRow("Almere", "2023-II"))[header];
    expect(kept).toBe(typed === "=218+0" ? 218 : typed);
    if (typed !== "=218+0") expect([await verdict("Almere"), await overall()]).toEqual([OWN, OVERALL]);
  },
);

test("an order that goes through other rows says nothing of it", async () => {
  await workbook.enter("Dronten", "2023-II", "Taakstelling", 46);
  await workbook.state.grid.settled();
  expect(remarks(await exchanged())).toEqual([]);
  const listed = [{ code: "GM0034", listedName: "Almere", quota: 400, counts: true }] as const;
  expect(remarks(await workbook.putList("2023-II", listed))).toEqual([]);
});

test("a whole row that was pasted as values is one remark, and its own verdict is not believed", async () => {
  const { area } = workbook.table("LRT_Taakstelling");
  const line = { ...area, row: area.row + 1, rows: 1 };
  await workbook.state.grid.settled();
  workbook.state.write(line, workbook.state.grid.values(line));
  await workbook.state.grid.settled();
  expect(await verdict("Almere")).toBe("OK");
  expect(await overall()).toBe(OVERALL_OF_VERDICTS);
  const told = remarks(await exchanged());
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("T6 (Inwoners), AC6 (Landelijk), AE6 (Berekend) en nog 3 cellen");
});

test("inhabitants that come to a row with a typed number are told with its cell", async () => {
  await workbook.enter("Almere", "2023-II", "Inwoners", 222_825);
  await workbook.state.grid.settled();
  const inhabitants = { province: FLEVOLAND, year: 2022, counts: { GM0034: 222_826 }, source: "lijst" };
  const outcome = await give({ kind: "inhabitants", inhabitants });
  expect(remarks(outcome).filter((told) => told.includes("T6 (Inwoners)"))).toHaveLength(1);
});
