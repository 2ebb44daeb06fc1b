/** @jest-environment jsdom */
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { openHousing, type OpenHousing } from "./openHousing";
import { quotaWith } from "./quotaBuilder";

const ZUID_HOLLAND = "PV28";
let pane: OpenHousing;

/** Twice Delft in one half-year, with another number of persons housed. */
function withDifferingRows(): WorkbookContent {
  const content = quotaWith({ halfYear: "2023-II", province: ZUID_HOLLAND, national: [17_600] });
  const again = quotaWith({ halfYear: "2023-II", province: ZUID_HOLLAND, national: [], housed: { GM0503: 12 } });
  const rows = again.tables[0]?.rows.filter((row) => row.includes("GM0503")) ?? [];
  const tables = content.tables.map((table, index) =>
    index === 0 ? { ...table, rows: [...table.rows, ...rows] } : table,
  );
  return { ...content, tables };
}

describe("the section Huisvesting", () => {
  test("outside Excel shows every number, and its buttons cannot be used", async () => {
    pane = await openHousing(emptyWorkbook, { isHosted: false });
    await pane.fill("#housing-province", ZUID_HOLLAND);
    await pane.fill("#half-year", "2023-II");
    expect(pane.words("#half-year-preview .status")).toContain("samen 3.757 personen");
    const buttons = ["#open-half-year", "#make-locations", "#make-occupancy"];
    expect(buttons.map((button) => pane.find(button).getAttribute("aria-disabled"))).toEqual(["true", "true", "true"]);
    for (const button of buttons) await pane.click(button);
    expect(pane.port.carryOut).not.toHaveBeenCalled();
  });

  test("shows why the workbook cannot be read in place of the forms, until it can", async () => {
    pane = await openHousing(withDifferingRows());
    expect(pane.words("#housing-problems")).toBe(
      "Op het blad Taakstelling staan regel 12 en regel 56 voor hetzelfde, met verschillende inhoud. Haal de verkeerde weg.",
    );
    expect(pane.isShown("#half-year")).toBe(false);
    await pane.changeWorkbook(emptyWorkbook);
    expect(pane.isShown("#housing-problems")).toBe(false);
    expect(pane.isShown("#half-year")).toBe(true);
  });

  test("reads the workbook anew when a colleague changed it, and keeps what was typed", async () => {
    const first = { halfYear: "2023-II", province: ZUID_HOLLAND, national: [17_600] };
    pane = await openHousing(quotaWith(first));
    await pane.fill("#own-national", "19.000");
    const next = { halfYear: "2024-I", province: ZUID_HOLLAND, national: [18_750] };
    await pane.changeWorkbook(quotaWith(first, next));
    expect(pane.words("#housing-present")).toBe("In de werkmap: Zuid-Holland, 2023-II, 2024-I.");
    // 2024-I is open now, so that the next one is proposed.
    expect([pane.valueOf("#half-year"), pane.valueOf("#own-national")]).toEqual(["2024-II", "19.000"]);
  });

  test("names every province of the workbook with its half-years", async () => {
    pane = await openHousing(
      quotaWith(
        { halfYear: "2023-II", province: ZUID_HOLLAND, national: [17_600] },
        { halfYear: "2023-II", province: "PV24", national: [] },
        { halfYear: "2024-I", province: "PV24", national: [18_750] },
      ),
    );
    expect(pane.words("#housing-present")).toBe(
      "In de werkmap: Zuid-Holland, 2023-II. In de werkmap: Flevoland, 2023-II, 2024-I.",
    );
    await pane.fill("#housing-province", "PV24");
    expect(pane.valueOf("#half-year")).toBe("2024-II");
  });
});
