/** The quota needs inhabitants and no decision: what is wrong with the decision or the key stops no cell of Taakstelling. */
import { sentence } from "../../src/text/sentence";
import { readReceptionContext, forgetReceptionContext } from "../../src/workbook/receptionContext";
import { capacityDecisions } from "../../src/reference/decisions";
import { codesOf, give } from "./giveOrder";
import { firstHalf, type HousingSheets, openWithoutHousing } from "./housingSheets";

const [newest] = capacityDecisions.filter(({ total }) => total !== null);
if (newest === undefined) throw new Error("No shipped decision has a total.");

let sheets: HousingSheets;
beforeEach(async () => {
  sheets = await openWithoutHousing();
  expect(codesOf(await give({ kind: "decision", decision: newest, keyId: "spreidingswet-2026" }))).toEqual([]);
});
afterEach(() => sheets.close());

test.each([
  ["the sheet Besluit is gone", deleteDecision, "Besluit"],
  ["a header of LRT_Besluiten was typed over", () => typeHeader("LRT_Besluiten", "Titel"), "Titel"],
  ["a header of LRT_Sleutel was typed over", () => typeHeader("LRT_Sleutel", "Gewicht"), "Gewicht"],
])(
  "%s: the quota of six municipalities is computed, and the decision says what to mend",
  async (_what, harm, named) => {
    await harm();
    forgetReceptionContext();
    await sheets.openHalfYear(firstHalf);
    expect(new Set(await sheets.verdicts("LRT_Taakstelling"))).toEqual(new Set(["OK"]));
    expect((await sheets.column("LRT_Taakstelling", "Berekend")).every((cell) => typeof cell === "number")).toBe(true);
    forgetReceptionContext();
    const { context } = await readReceptionContext();
    expect(context.ok ? "" : context.problems.map(sentence).join(" ")).toContain(named);
  },
);

function deleteDecision(): Promise<void> {
  sheets.person.deleteSheet("Besluit");
  return Promise.resolve();
}

async function typeHeader(table: string, header: string): Promise<void> {
  const [headers = []] = await sheets.read(`${table}[#Headers]`);
  const place = sheets.state.tables.find(({ name }) => name === table)?.area;
  if (place === undefined) throw new Error(`No ${table}.`);
  const column = place.column + headers.indexOf(header);
  sheets.state.write({ ...place, column, rows: 1, columns: 1 }, [["Anders"]]);
}
