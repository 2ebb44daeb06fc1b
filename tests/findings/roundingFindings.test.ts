import { roundingFindings } from "../../src/findings/roundingFindings";
import type { WorkbookContent } from "../../src/plans/workbookContent";
import { workbookOf } from "../plans/checkSheet/checkedWorkbook";
import { type Cells, typed } from "../plans/housing/orderFor";
import { autumn, opening } from "../plans/housing/orders";

const findings = (content: WorkbookContent): readonly unknown[] =>
  roundingFindings({ content, sheets: [], names: new Map(), links: [] }).map(({ code, what }) => [
    code,
    what.parameters["name"],
    what.parameters["shown"],
    what.parameters["usual"],
  ]);

describe("the rounding of a half-year", () => {
  const opened = workbookOf(opening(autumn));

  test("is the same for all its municipalities", () => {
    expect(findings(opened)).toEqual([]);
    expect(findings(workbookOf())).toEqual([]);
    expect(findings(typed(opened, "LRT_Taakstelling", () => true, { Afronding: "wettelijk" }))).toEqual([]);
  });

  test("is told of the one that differs", () => {
    const isUrk = (row: Cells): boolean => row["Naam"] === "Urk";
    expect(findings(typed(opened, "LRT_Taakstelling", isUrk, { Afronding: "wettelijk" }))).toEqual([
      ["AFRONDING", "Urk", "wettelijk", "gepubliceerd"],
    ]);
    expect(findings(typed(opened, "LRT_Taakstelling", isUrk, { Afronding: "" }))).toEqual([
      ["AFRONDING", "Urk", "–", "gepubliceerd"],
    ]);
  });
});
