/** @jest-environment jsdom */
import { emptyWorkbook } from "../../src/plans/workbookContent";
import { type OpenPane, openPane, workbookHolding } from "./openPane";
import { quotaWith } from "./quotaBuilder";

let pane: OpenPane;
const words = (selector: string): readonly string[] => pane.lines(`${selector} tbody tr`);

describe("the differences in the section Delen", () => {
  test("of two decisions begin with the one that counts and the one before it in the list, and follow the choice", async () => {
    pane = await openPane(workbookHolding(emptyWorkbook).port);
    await pane.click("#section-sharing");
    // 88.000 both: only what is said in words differs.
    expect(words("#difference-places")[0]).toContain("88.000");
    await pane.fill("#difference-from", "mpp-2022-2-for-2024");
    // 75.500 became 88.000.
    expect(words("#difference-places")[0]?.split(/\s+/u)).toEqual(["Totaal", "75.500", "88.000", "+12.500"]);
    expect(pane.words("#difference-count")).toMatch(/verschil/u);
    await pane.fill("#difference-until", "mpp-2022-2-for-2024");
    expect(pane.words("#difference-same")).toBe("Kies twee verschillende.");
    expect(pane.isShown("#difference-places")).toBe(false);
  });

  test("of two half-years are those of the quota and the balance per municipality", async () => {
    const content = quotaWith(
      { halfYear: "2023-II", province: "PV24", national: [17_600], housed: { GM0034: 200 } },
      { halfYear: "2024-I", province: "PV24", national: [18_750] },
    );
    pane = await openPane(workbookHolding(content).port);
    await pane.click("#section-sharing");
    await pane.fill("#difference-kind", "halfYears");
    const almere = words("#difference-quota").find((line) => line.includes("Almere"));
    expect(almere?.split(/\s+/u)).toEqual(["Almere", "218", "235", "+17"]);
    const balance = words("#difference-balance").find((line) => line.includes("Almere"));
    expect(balance?.split(/\s+/u)).toEqual(["Almere", "-18", "-253", "−235"]);
  });

  test("of half-years need two of them", async () => {
    pane = await openPane(workbookHolding(quotaWith({ halfYear: "2023-II", province: "PV24", national: [1] })).port);
    await pane.click("#section-sharing");
    await pane.fill("#difference-kind", "halfYears");
    expect(pane.words("#difference-one")).toContain("nog maar één halfjaar");
  });
});
