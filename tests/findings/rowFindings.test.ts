import { rowFindings } from "../../src/findings/rowFindings";
import { addInVersion } from "../../src/plans/version";
import type { WorkbookContent } from "../../src/plans/workbookContent";
import { workbookOf } from "../plans/checkSheet/checkedWorkbook";
import { rowsIn, typed } from "../plans/housing/orderFor";
import { autumn, opening } from "../plans/housing/orders";
import { goldenContent } from "../plans/schema/goldenContent";

const keyless = (content: WorkbookContent): readonly unknown[] =>
  rowFindings({ content, sheets: [], names: new Map(), links: [] })
    .filter(({ code, where }) => code === "ZONDERSLEUTEL" && where.sheet === "Logboek")
    .map(({ what }) => what.parameters["headers"]);

/** Version 0.2.0 gave the lines of its log no number of an order: nobody can fill that in. */
test("lines in the log of a version without keys lack none", () => {
  const content = goldenContent("0.2.0-full");
  expect(rowsIn(content, "LRT_Logboek").length).toBeGreaterThan(2);
  expect(keyless(content)).toEqual([]);
  // The same line in a log that has the columns which came later.
  const later = Object.fromEntries(
    ["Opdracht", "Stap", "Tijdstip", "Wie", "Oud", "Nieuw", "Opdracht (voor de invoegtoepassing)"].map((header) => [
      header,
      "",
    ]),
  );
  const updated = typed(workbookOf(opening(autumn)), "LRT_Logboek", () => true, { ...later, Versie: "0.2.0" });
  expect(keyless(updated)).toEqual([]);
});

test("a line of this version of which somebody took the key away lacks it", () => {
  const content = workbookOf(opening(autumn));
  expect(rowsIn(content, "LRT_Logboek").map((row) => row["Versie"])).toContain(addInVersion);
  expect(keyless(content)).toEqual([]);
  expect(keyless(typed(content, "LRT_Logboek", () => true, { Opdracht: "" }))).toEqual(["Opdracht"]);
});
