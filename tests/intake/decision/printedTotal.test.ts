import { printedTotal } from "../../../src/intake/decision/printedTotal";
import type { PrintedTotal } from "../../../src/intake/reading";
import { prepareDecision } from "../../../src/intake/decision/prepareDecision";
import { readSource } from "../../../src/intake/readSource";
import { DECISION, read, textInput } from "../corpus";

/** Each with what the lines it counts add up to. */
const totals = (...printed: readonly (readonly [number, number])[]): readonly PrintedTotal[] =>
  printed.map(([value, sum], index) => ({ region: null, printed: value, sum, category: "totaal", line: index + 1 }));

describe("which printed total is that of the list", () => {
  test.each<[string, readonly PrintedTotal[], number | null, number | string]>([
    ["the only one, also when the rows add up to less", totals([7_050, 7_002]), 7_002, 7_050],
    ["the one that equals the sum, wherever it stands", totals([7_002, 7_002], [6_500, 7_002]), 7_002, 7_002],
    ["and when it stands below", totals([6_500, 7_002], [7_002, 7_002]), 7_002, 7_002],
    ["one below totals of parts", totals([3_553, 3_553], [3_449, 3_449], [7_050, 7_002]), 7_002, 7_050],
    ["the same one twice", totals([7_050, 7_002], [7_050, 7_002]), 7_002, 7_050],
    ["none where they differ", totals([7_050, 7_002], [6_500, 7_002]), 7_002, "7.050 en 6.500"],
    ["none where only that of a part is printed", totals([3_553, 3_553]), 7_002, "3.553"],
    ["none where they differ and there are no rows", totals([7_050, 0], [6_500, 0]), null, "7.050 en 6.500"],
  ])("%s", (_what, printed, sum, expected) => {
    const found = printedTotal(printed, "totaal", sum);
    expect(
      found.kind === "one" ? found.places : found.kind === "several" && found.message.problem.parameters["places"],
    ).toBe(expected);
  });

  test("none is printed", () => {
    expect(printedTotal([], "totaal", 7_002)).toEqual({ kind: "none" });
    expect(printedTotal(totals([7_002, 7_002]), "amv", 194)).toEqual({ kind: "none" });
  });
});

const LIST = "Provincie;Opgave\nDrenthe;3.553\nFlevoland;3.449\n";

test("the total of an earlier decision below it is not taken: 3.553 + 3.449 = 7.002", async () => {
  const { besluit } = await read(`${LIST}Totaal;7.002\nTotaal vorig besluit;6.500\n`, DECISION);
  expect(besluit?.controle.map(({ plekken }) => plekken)).toEqual([7_002]);
});

test("where none adds up the field stays empty, and a file is not written without it", async () => {
  const text = `${LIST}Totaal;7.050\nTotaal vorig besluit;6.500\n`;
  const { uitkomst, besluit, rijen, meldingen } = await read(text, DECISION);
  expect([uitkomst, rijen.length, besluit?.controle]).toEqual(["gelezen", 2, []]);
  expect(besluit?.regels.map(({ gebied }) => gebied)).toEqual(["PV22", "PV24"]);
  expect(meldingen.find(({ code }) => code === "reading.printedTotalsDiffer")?.zin).toBe(
    "Het totaal is niet ingevuld. Gedrukt is 7.050 en 6.500, en de regels tellen op tot 7.002. Vul het totaal zelf in.",
  );
  const made = prepareDecision(await readSource(textInput(text), DECISION), { titel: "Besluit" }, []);
  expect(made.ok ? [] : made.problems.map(({ code }) => code)).toEqual(["reading.printedTotalsDiffer"]);
});

test("totals that differ and no rows are refused", async () => {
  const { uitkomst, meldingen } = await read("Provincie;Opgave\nTotaal;7.050\nNederland;6.500\n", DECISION);
  expect([uitkomst, meldingen[0]?.code]).toEqual(["geweigerd", "reading.severalTotals"]);
});
