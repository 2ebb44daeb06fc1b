/** The line AANBOD sees places that no sum has, and GEMEENTEN a municipality whose task is missing from the sums. */
import { typed } from "../housing/orderFor";
import { block, published, supplyOf, withBlocks } from "../supply/supplyWorkbook";
import { checkedIn, checks, faultsIn, workbookOf } from "./checkedWorkbook";

const filled = () =>
  withBlocks(workbookOf(published, supplyOf("PV24"), checks), [
    block(1, "Almere", 300),
    block(2, "Almere", 40, { "Categorie (invoer)": "amv" }),
    block(3, "Urk", 25, { "Zekerheid (invoer)": "zacht" }),
  ]);

test("what counts on the day stands at municipalities, and a province is there whole", async () => {
  const { lines, verdict } = await checkedIn(filled());
  expect(faultsIn(lines)).toEqual([]);
  expect(verdict).toBe("OK");
  expect([lines.get("AANBOD"), lines.get("GEMEENTEN Flevoland")]).toEqual([
    { expected: 325, actual: 325, verdict: "OK" },
    { expected: 6, actual: 6, verdict: "OK" },
  ]);
});

test("a municipality that stands twice, one that is gone and a sum that was typed over are seen", async () => {
  const over = typed(filled(), "LRT_AanbodGemeente", (row) => row["Naam"] === "Almere", { Hard: 301 });
  expect((await checkedIn(over)).lines.get("AANBOD")).toEqual({ expected: 325, actual: 326, verdict: "FOUT" });
  const without = {
    ...filled(),
    tables: filled().tables.map((table) =>
      table.name === "LRT_AanbodGemeente"
        ? { ...table, rows: table.rows.slice(0, 5), formulas: table.formulas?.slice(0, 5) ?? null }
        : table,
    ),
  };
  expect((await checkedIn(without)).lines.get("GEMEENTEN Flevoland")).toEqual({
    expected: 6,
    actual: 5,
    verdict: "LET OP",
  });
  const twice = typed(filled(), "LRT_AanbodGemeente", (row) => row["Naam"] === "Urk", { Gebied: "GM0034" });
  const { lines } = await checkedIn(twice);
  expect([lines.get("AANBOD")?.verdict, lines.get("OORDEEL Aanbod per gemeente")?.actual]).toEqual(["FOUT", 2]);
});

test("places that belong to no municipality and lines that cannot be read make the verdict FOUT", async () => {
  for (const wrong of [block(3, "Utrecht", 25), block(3, "Urk", "veel")]) {
    const { lines, verdict } = await checkedIn(
      withBlocks(filled(), [block(1, "Almere", 300), block(2, "Urk", 1), wrong]),
    );
    expect(lines.get("OORDEEL Aanbod")).toEqual({ expected: 0, actual: 1, verdict: "FOUT" });
    expect(verdict).toMatch(/^FOUT/u);
  }
});

test("a workbook without the sheets has no such lines", async () => {
  const { lines } = await checkedIn(workbookOf(published, checks));
  expect([...lines.keys()].filter((id) => /^(?:AANBOD|GEMEENTEN)/u.test(String(id)))).toEqual([]);
});
