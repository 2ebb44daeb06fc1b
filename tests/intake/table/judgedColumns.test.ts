import type { FigureKind } from "../../../src/intake/headers/figureWords";
import { judgedColumns } from "../../../src/intake/table/judgedColumns";
import { DECISION } from "../corpus";
import { blockOf, headersOf, subjectsOf } from "./parts";

/** "1 sure, 2 other -": the columns that may hold the figure, with a dash where no numbers stand in them. */
function judged(headers: string, lines: string, wanted: FigureKind): string {
  return judgedColumns(blockOf(lines, headers), headersOf(headers), wanted, {
    order: DECISION,
    subjects: subjectsOf({ name: 0 }),
  })
    .map(({ header, verdict, hasNumbers }) => `${header.column} ${verdict.fit}${hasNumbers ? "" : " -"}`)
    .join(", ");
}

describe("what a total holds is open beside a column that it may be the sum with", () => {
  test.each<[string, FigureKind, string]>([
    ["Gemeente;Totale taakstelling;Achterstand", "quota", "1 unsure, 2 unfit"],
    ["Gemeente;Totale taakstelling;Noot", "quota", "1 sure, 2 other"],
    ["Gemeente;Totaal;Achterstand", "quota", "1 unsure, 2 unfit"],
    ["Gemeente;Totale opgave;Achterstand", "places", "1 sure, 2 unfit"],
    ["Gemeente;Totaal inwoners;Saldo", "inhabitants", "1 sure, 2 unfit"],
    ["Gemeente;Totale opgave;Noodopvang", "places", "1 unsure, 2 other"],
    ["Gemeente;Totaal;Noodopvang", "places", "1 unsure, 2 other"],
    ["Gemeente;Opgave;Noodopvang", "places", "1 sure, 2 other"],
    ["Gemeente;Totaal (x 1.000);Noodopvang", "places", "1 multiple, 2 other"],
    ["Gemeente;Totaal inwoners;Noodopvang", "inhabitants", "1 sure, 2 other"],
    ["Gemeente;Totale taakstelling;Noodopvang", "quota", "1 sure, 2 other"],
  ])("%s for %s", (headers, wanted, expected) => {
    expect(judged(headers, "Zwolle;140;20\nAlmere;250;30", wanted)).toBe(expected);
  });
});

describe("whether numbers stand in a column", () => {
  test.each<[string, string, string, string]>([
    ["in one line is enough", "Gemeente;Opgave", "Zwolle;\nAlmere;250", "1 sure"],
    ["none", "Gemeente;Opgave", "Zwolle;x\nAlmere;y", "1 sure -"],
    ["of a sheet", "Gemeente;Opgave", "Zwolle;=140", "1 sure"],
    ["days are no numbers", "Gemeente;Opgave", "Zwolle;1-10-2023\nAlmere;2023-10-01", "1 sure -"],
    [
      "numbers with words are some below a header that names the figure",
      "Gemeente;Opgave",
      "Zwolle;x\nAlmere;circa 120",
      "1 sure",
    ],
    ["but not below another", "Gemeente;Noot", "Zwolle;circa 120", "1 other -"],
    ["nor below another beside numbers", "Gemeente;Noot;Opgave", "Zwolle;circa 120;140", "1 other -, 2 sure"],
    ["nor below none beside numbers", ";;", "Zwolle;140;circa 120", "1 other, 2 other -"],
    ["without any header or numbers they may be the figure", ";", "Zwolle;circa 120", "1 other"],
  ])("%s", (_what, headers, lines, expected) => {
    expect(judged(headers, lines, "places")).toBe(expected);
  });
});

describe("a column that is called something else is no candidate", () => {
  test.each<[string, string, string, string]>([
    ["a province", "Gemeente;Provincie;Taakstelling", "Zwolle;1;140\nAlmere;2;250", "2 sure"],
    ["the regions", "Gemeente;Taakstelling", "Zwolle;140\nAlmere;250", "1 sure"],
    [
      "a year that names the figure, above years",
      "Gemeente;Jaar taakstelling;Aantal",
      "Zwolle;2024;140\nAlmere;2023;250",
      "2 bare",
    ],
    [
      "the same with a blank",
      "Gemeente;Jaar taakstelling;Aantal",
      "Zwolle;2024;140\nAlmere;;250\nUrk;2023;9",
      "2 bare",
    ],
    ["but not above figures", "Gemeente;Jaar taakstelling", "Zwolle;140\nAlmere;250", "1 sure"],
    ["nor above a figure among years", "Gemeente;Jaar taakstelling", "Zwolle;2024\nAlmere;250", "1 sure"],
    ["nor above a single year, that may be a figure", "Gemeente;Jaar taakstelling", "Zwolle;2024", "1 sure"],
    ["a code that names the figure is no year", "Gemeente;Code taakstelling", "Zwolle;2024\nAlmere;2023", "1 unsure"],
    ["a header that is not known stays", "Gemeente;Woningen", "Zwolle;140\nAlmere;250", "1 other"],
    ["names below no header are no candidate", ";", "Zwolle;140", "1 other"],
  ])("%s", (_what, headers, lines, expected) => {
    expect(judged(headers, lines, "quota")).toBe(expected);
  });
});
