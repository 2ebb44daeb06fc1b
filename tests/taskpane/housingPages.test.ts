/** @jest-environment jsdom */
import { emptyWorkbook } from "../../src/plans/workbookContent";
import { openHousing, type OpenHousing } from "./openHousing";
import { openPane, remembering, workbookHolding } from "./openPane";
import { quotaWith } from "./quotaBuilder";

const FLEVOLAND = "PV24";
const quota = quotaWith({ halfYear: "2023-II", province: FLEVOLAND, national: [17_600] });

/** The page in view, by its id; the others are in the form but hidden. */
function shownPages({ root }: Pick<OpenHousing, "root">): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>(".page")].filter(({ hidden }) => !hidden).map(({ id }) => id);
}

describe("the pages of Huisvesting", () => {
  test("without a half-year: opening one comes first, and only what can be done is offered", async () => {
    const pane = await openHousing(emptyWorkbook);
    expect(pane.lines("#housing-pages button")).toEqual(["Halfjaar", "Bladen"]);
    expect(shownPages(pane)).toEqual(["page-halfYear"]);
  });

  test("with a half-year: the months come first, and the form of half a year almost last", async () => {
    const pane = await openHousing(quota);
    expect(pane.lines("#housing-pages button")).toEqual(["Maanden", "Ruilen", "Lijst", "Halfjaar", "Bladen"]);
    expect(shownPages(pane)).toEqual(["page-months"]);
    expect(pane.find("#housing-page-months").getAttribute("aria-current")).toBe("page");
  });

  test("one at a time; what was typed on another page stays", async () => {
    const pane = await openHousing(quota);
    await pane.click("#housing-page-exchange");
    expect(shownPages(pane)).toEqual(["page-exchange"]);
    await pane.fill("#exchange-reason", "Nieuwbouw");
    await pane.click("#housing-page-list");
    expect(shownPages(pane)).toEqual(["page-list"]);
    expect(pane.find("#housing-page-exchange").getAttribute("aria-current")).toBe("false");
    await pane.click("#housing-page-exchange");
    expect(pane.valueOf("#exchange-reason")).toBe("Nieuwbouw");
  });

  test("the page is remembered on this computer", async () => {
    const memory = remembering({ wie: "Regietafel" });
    const { port } = workbookHolding(quota);
    const first = await openPane(port, { memory });
    await first.click("#section-housing");
    await first.click("#housing-page-sheets");
    const later = await openPane(port, { memory });
    await later.click("#section-housing");
    expect(shownPages(later)).toEqual(["page-sheets"]);
  });

  test.each(["exchange", "elsewhere"])("a remembered page '%s' that is of no use now is passed over", async (kept) => {
    const memory = remembering({ wie: "Regietafel", "huisvesting.pagina": kept });
    const pane = await openPane(workbookHolding(emptyWorkbook).port, { memory });
    await pane.click("#section-housing");
    expect(shownPages(pane)).toEqual(["page-halfYear"]);
  });

  test("the months say how far they are, who is missing in a folded list, and lead to the sheet", async () => {
    const entered = quotaWith({
      halfYear: "2023-II",
      province: FLEVOLAND,
      national: [17_600],
      housed: { GM0034: 12, GM0184: 3 },
    });
    const pane = await openHousing(entered);
    expect(pane.words("#months-filled")).toBe("Ingevuld tot en met maand 1. Gehuisvest: 15 van 434 personen.");
    expect(pane.words("#months-missing summary")).toBe("Bij 4 gemeenten is een maand nog leeg. Leeg telt als 0.");
    expect(pane.find("#months-missing").hasAttribute("open")).toBe(false);
    expect(pane.lines("#months-missing li")[0]).toBe("Dronten: maand 1");
    await pane.click("#months-sheet-1");
    expect(pane.port.showSheet).toHaveBeenCalledWith({ by: "table", key: "LRT_Taakstelling" });
  });

  test("with more provinces in the workbook the planner chooses which the pages are about", async () => {
    const pane = await openHousing(
      quotaWith(
        { halfYear: "2023-II", province: FLEVOLAND, national: [17_600] },
        { halfYear: "2024-I", province: "PV28", national: [18_750] },
      ),
    );
    await pane.fill("#works-province", "PV28");
    expect(pane.words("#months-heading")).toBe("Maanden van 2024-I");
    expect(pane.valueOf("#housing-province")).toBe("PV28");
    await pane.fill("#works-province", FLEVOLAND);
    expect(pane.words("#months-heading")).toBe("Maanden van 2023-II");
  });
});
