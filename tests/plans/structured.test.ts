import { agreed, column, own, withActualNames } from "../../src/plans/structured";
import { tableHead } from "../../src/plans/tableLayout";

const head = tableHead({
  name: "LRT_Proef",
  sheet: "Proef",
  columns: ["Opgave", "Maand 1 (invoer)", "A#[B]@'C", "Één2"],
  key: ["Opgave"],
});

describe("a reference by names", () => {
  test("of the row itself needs brackets of its own only beside letters and digits", () => {
    const cell = own(head);
    expect(cell("Opgave")).toBe("[@Opgave]");
    expect(cell("Één2")).toBe("[@Één2]");
    expect(cell("Maand 1 (invoer)")).toBe("[@[Maand 1 (invoer)]]");
  });

  test("has an apostrophe before each sign that means something", () => {
    expect(own(head)("A#[B]@'C")).toBe("[@[A'#'[B']'@''C]]");
    expect(column(head)("A#[B]@'C")).toBe("LRT_Proef[[A'#'[B']'@''C]]");
  });

  test("of a whole column names the table", () => {
    expect(column(head)("Opgave")).toBe("LRT_Proef[Opgave]");
    expect(column(head)("Maand 1 (invoer)")).toBe("LRT_Proef[[Maand 1 (invoer)]]");
  });
});

test("rows agree on one value, or the cell says #N/A; without rows it shows what is asked", () => {
  expect(agreed("T[Waarde]", 'T[Gebied],"NL"', '""')).toBe(
    'IF(COUNTIFS(T[Gebied],"NL")=0,"",' +
      'IF(MAXIFS(T[Waarde],T[Gebied],"NL")=MINIFS(T[Waarde],T[Gebied],"NL"),MAXIFS(T[Waarde],T[Gebied],"NL"),NA()))',
  );
});

describe("a table that a planner renamed", () => {
  const actual = (name: string): string => `${name}_2`;

  test("keeps its formulas: its name is written as it is now", () => {
    expect(withActualNames("SUM(LRT_Taakruil[Personen])-LRT_Beleid[@[Drempel]]", actual)).toBe(
      "SUM(LRT_Taakruil_2[Personen])-LRT_Beleid_2[@[Drempel]]",
    );
  });

  test("is not sought in texts, names of cells or the middle of another name", () => {
    const template = 'IF(LRT_Drempel=1,"LRT_Taakruil[x] ""LRT_Beleid[y]""",XLRT_Beleid[a]&"a"&LRT_Ruil[b])';
    expect(withActualNames(template, actual)).toBe(
      'IF(LRT_Drempel=1,"LRT_Taakruil[x] ""LRT_Beleid[y]""",XLRT_Beleid[a]&"a"&LRT_Ruil_2[b])',
    );
  });
});
