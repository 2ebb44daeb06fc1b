import { planGlossary } from "../../../src/plans/glossary/planGlossary";
import terms from "../../../src/plans/glossary/terms.json";
import { isDone, rowsIn, typed, without } from "../housing/orderFor";
import { after, checkedIn, checks, faultsIn, workbookOf } from "../checkSheet/checkedWorkbook";
import { orderOf, planned } from "../reception/decisions";

const TABLE = "LRT_Begrippen";
const glossary = { kind: "glossary" } as const;
const isTerm = (term: string) => (row: Readonly<Record<string, unknown>>) => row["Begrip"] === term;

describe("the order of words", () => {
  test("brings every word with its meaning and its source", () => {
    const rows = rowsIn(workbookOf(glossary), TABLE);
    expect(rows).toHaveLength(terms.length);
    expect(rows.find(isTerm("Taakruil"))).toEqual({
      Begrip: "Taakruil",
      Uitleg: "Gemeenten veranderen samen hun taakstelling. De som blijft gelijk.",
      Bron: expect.stringMatching(/^Huisvestingswet 2014, artikel 29, lid 2/u) as string,
    });
    expect(planGlossary().log).toMatchObject({ action: "Begrippen aangevuld", remark: `${terms.length} begrippen` });
  });

  test("given again it adds what lacks, and leaves what a person changed, added or sorted", () => {
    const made = workbookOf(glossary);
    const changed = typed(made, TABLE, isTerm("Opgave"), { Uitleg: "Zo zeggen wij het.", Bron: "" });
    const added = typed(changed, TABLE, isTerm("Rest"), { Begrip: "Ons eigen woord" });
    const shorter = without(added, TABLE, isTerm("Aandeel"));
    const rows = rowsIn(after(shorter, orderOf(glossary, { id: "o2" })), TABLE);
    expect(rows.slice(0, shorter.tables.find(({ name }) => name === TABLE)?.rows.length)).toEqual(
      rowsIn(shorter, TABLE),
    );
    expect(rows.slice(-2).map((row) => row["Begrip"])).toEqual(["Aandeel", "Rest"]);
    expect(rows).toHaveLength(terms.length + 1);
    expect(isDone(planned(orderOf(glossary, { id: "o3" }), made), made)).toBe(true);
  });

  test("Controles sees a word that stands twice and a line without a word", async () => {
    const right = workbookOf(glossary, checks);
    expect(faultsIn((await checkedIn(right)).lines)).toEqual([]);
    const twice = typed(right, TABLE, isTerm("Rest"), { Begrip: "Opgave" });
    expect(faultsIn((await checkedIn(twice)).lines)).toEqual(["DUBBEL Begrippen: 2 ≠ 0, FOUT"]);
    const blank = typed(right, TABLE, isTerm("Rest"), { Begrip: "" });
    expect(faultsIn((await checkedIn(blank)).lines)).toEqual(["SCHRIJFWIJZE Begrippen: 1 ≠ 0, FOUT"]);
  });
});

describe("the words", () => {
  test("stand once each, however they are written, with a meaning and a source", () => {
    const folded = terms.map(({ term }) => term.toLowerCase());
    expect(new Set(folded).size).toBe(terms.length);
    expect(
      terms.filter(({ term, meaning, source }) => [term, meaning, source].some((text) => text.trim() === "")),
    ).toEqual([]);
  });

  test("say how is rounded and who goes first in a tie", () => {
    const meaning = (term: string): string => terms.find((row) => row.term === term)?.meaning ?? "";
    expect(meaning("Afronden: sluitend")).toContain("grootste rest");
    expect(meaning("Afronden: officieel")).toContain("dat verschil staat er altijd bij");
    expect(meaning("Gelijke stand")).toContain("Wie het hoogst in de lijst staat, gaat voor");
    expect(meaning("LRT-verdeelsleutel")).toContain("de formule en de gewichten zijn onbekend");
  });

  test("are explained in sentences of at most 20 words", () => {
    const long = terms
      .flatMap(({ meaning }) => meaning.split(/(?<=[.?:;])\s+/u))
      .filter((sentence) => sentence.split(/\s+/u).length > 20);
    expect(long).toEqual([]);
  });
});
