import type { HousingOrderChoice } from "../../../src/plans/housing/planHousing";
import { emptyWorkbook } from "../../../src/plans/workbookContent";
import { applyDesired } from "../applyDesired";
import { computed } from "./computeSheets";
import { isDone, plan, rowsIn, typed, workbookWith } from "./orderFor";

const FLEVOLAND = "PV24";
const opening = (year: number, half: 1 | 2, ownNational: number | null = null): HousingOrderChoice => ({
  kind: "halfYear",
  halfYear: { province: FLEVOLAND, halfYear: { year, half }, rounding: "published", ownNational },
});
const ALMERE = { Gebied: "GM0034" } as const;

describe("a half-year that opens", () => {
  test("computes the quota of every municipality of the province", async () => {
    const content = workbookWith(opening(2023, 2));
    const sheets = await computed(content);
    const rows = sheets.rows("LRT_Taakstelling");
    expect(rows).toHaveLength(6);
    // 17.600 × 217.828 / 17.590.672 = 217,94.
    const almere = sheets.row("LRT_Taakstelling", ALMERE);
    expect(almere).toMatchObject({ Landelijk: 17_600, Taakstelling: 218, Beginsaldo: 0, Opgave: 218, Controle: "OK" });
    expect(almere).toMatchObject({ "Trede (voorstel)": 0, Reden: "Er is nu geen achterstand die meetelt." });
    expect(rows.map((row) => row["Controle"])).toEqual(["OK", "OK", "OK", "OK", "OK", "OK"]);
    const [overview] = sheets.rows("LRT_Halfjaren");
    expect(overview).toMatchObject({ Gemeenten: 6, Achterstand: 0, Voorsprong: 0, Controle: "OK" });
    expect(overview?.["Nog te huisvesten"]).toBe(overview?.["Taakstelling"]);
  });

  test("is done when it is written, and brings the balance of the half-year before along", async () => {
    const first = workbookWith(opening(2023, 2));
    expect(isDone(plan(first, opening(2023, 2)), first)).toBe(true);
    const housed = typed(first, "LRT_Taakstelling", (row) => row["Gebied"] === "GM0034", { "Maand 6 (invoer)": 200 });
    const content = applyDesired(plan(housed, opening(2024, 1)), housed);
    expect(rowsIn(content, "LRT_Taakstelling")).toHaveLength(12);
    const sheets = await computed(content);
    // 200 − 218 = −18; 18.750 × 222.825 / 17.811.291 = 234,57.
    expect(sheets.row("LRT_Taakstelling", { ...ALMERE, Halfjaar: "2024-I" })).toMatchObject({
      Beginsaldo: -18,
      Taakstelling: 235,
      Opgave: 253,
      "Saldo peilmoment": -18,
      "Peilmomenten op rij": 1,
      "Trede (voorstel)": 1,
    });
  });

  test("makes the tables that formulas name before those whose formulas name them", () => {
    const desired = plan(emptyWorkbook, opening(2023, 2));
    expect(desired.tables.map(({ layout }) => layout.name)).toEqual([
      "LRT_Landelijk",
      "LRT_OfficieleLijst",
      "LRT_Taakruil",
      "LRT_Beleid",
      "LRT_Ladder",
      "LRT_Taakstelling",
      "LRT_Halfjaren",
    ]);
  });
});
