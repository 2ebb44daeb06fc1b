import fc from "fast-check";
import { proposeStep } from "../../src/housing/proposeStep";
import { ladderCells } from "../../src/workbook/housing/ladderCells";
import { momentColumns } from "../../src/workbook/housing/quotaLayouts";
import { quotaPlaces } from "../../src/workbook/housing/quotaPlaces";
import { emptyQuotaState } from "../../src/workbook/housing/quotaState";
import { cellIn } from "../../src/workbook/tablePlace";
import type { CellValue } from "../../workbench/model/gridModel";
import { memoryGrid } from "../../workbench/model/memoryGrid";
import { resolveReference } from "../../workbench/model/references";

const LINE = 6;
const places = quotaPlaces(emptyQuotaState);
const cells = new Map(ladderCells(places, LINE, []));

/** What the column answers for balances, oldest first, and a threshold of the province; null is a blank. */
async function momentsInSheet(
  balances: readonly CellValue[],
  threshold: number | null,
): Promise<CellValue | undefined> {
  const grid = memoryGrid({ has: () => false, call: () => Promise.reject(new Error("No function is called.")) });
  const sheets = ["Taakstelling", "Beleid"].map((name) => ({ id: name, name }));
  sheets.forEach((sheet) => grid.addSheet(sheet));
  const area = (sheet: string, address: string) => {
    const found = resolveReference(address, sheet, { sheets, names: new Map(), tables: [] });
    if (found === null) throw new Error(address);
    return found;
  };
  const quota = places.LRT_Taakstelling;
  const policy = places.LRT_Beleid;
  const answer = area("Taakstelling", cellIn(quota, "Peilmomenten op rij", LINE));
  grid.write(area("Taakstelling", cellIn(quota, "Provincie", LINE)), [["PV24"]]);
  grid.write(area("Beleid", cellIn(policy, "Gebied", LINE)), [["PV24"]]);
  grid.write(area("Beleid", cellIn(policy, "Drempel in personen (invoer)", LINE)), [[threshold ?? ""]]);
  momentColumns.forEach((column, index) =>
    grid.write(area("Taakstelling", cellIn(quota, column, LINE)), [[balances[index] ?? ""]]),
  );
  const content = cells.get("Peilmomenten op rij");
  grid.write(answer, [[content?.kind === "formula" ? content.formula : ""]]);
  await grid.settled();
  return grid.values(answer)[0]?.[0];
}

describe("the assessment moments in a row", () => {
  test.each([
    ["every balance is a backlog", [-1, -2, -3, -4, -5], null, 5],
    ["the last one is a lead", [-1, -2, -3, -4, 5], null, 0],
    ["the last one is 0", [-1, -2, -3, -4, 0], null, 0],
    ["one in the middle is a lead", [-1, -2, 3, -4, -5], null, 2],
    ["the first ones are not known", ["", "", "", -4, -5], null, 2],
    ["nothing is known", ["", "", "", "", ""], null, 0],
    // A backlog counts when it is more than 10.
    ["one is exactly the threshold", [-20, -20, -10, -11, -12], 10, 2],
  ] as const)("when %s", async (_when, balances, threshold, moments) => {
    expect(await momentsInSheet(balances, threshold)).toBe(moments);
  });

  test("are those of the rule, for any balances and threshold", async () => {
    const balances = fc.array(fc.integer({ min: -30, max: 10 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(balances, fc.integer({ min: 0, max: 15 }), async (known, threshold) => {
        const shown = [...Array.from({ length: 5 - known.length }, () => ""), ...known];
        expect(await momentsInSheet(shown, threshold)).toBe(proposeStep(known, threshold, false).moments);
      }),
      { numRuns: 100 },
    );
  });
});
