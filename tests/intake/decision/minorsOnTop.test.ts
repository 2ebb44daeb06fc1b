/** Minors that may come on top of the total are asked about; then they are added: 3.553 + 104 = 3.657, and 3.449 + 90 = 3.539. */
import fc from "fast-check";
import { withMinorsOnTop } from "../../../src/intake/decision/minorsOnTop";
import { DECISION, outcome, read } from "../corpus";

const OF_2027 = { ...DECISION, year: 2027 };
const QUESTION = "waarde? in het totaal | bovenop het totaal";
const PLUS = "Provincie;Opgave 2027;+ amv\nDrenthe;3553;104\nFlevoland;3449;90\n";
const TABLES =
  "Tabel 1 Opgave 2027\nProvincie;Plekken\nDrenthe;3553\nFlevoland;3449\n\nTabel 2 amv, bovenop tabel 1\nProvincie;Plekken\nDrenthe;104\nFlevoland;90\n";
const answer = (value: string) => ({ values: new Map([["amv", value]]) });

describe.each([
  ["a column '+ amv'", PLUS],
  ["a column 'plus amv'", PLUS.replace("+ amv", "plus amv")],
  ["a table on top of another one", TABLES],
])("%s", (_what, text) => {
  test("is asked about", async () => {
    expect(outcome(await read(text, OF_2027))).toBe(QUESTION);
  });

  test("is inside the total when the planner says so: 3.553 stays", async () => {
    expect(outcome(await read(text, OF_2027, answer("in het totaal")))).toBe("PV22 3553, PV24 3449, PV22 104, PV24 90");
  });

  test("is added when it comes on top, and that is said: 7.196 of which 194", async () => {
    const reading = await read(text, OF_2027, answer("bovenop het totaal"));
    expect(outcome(reading)).toBe("PV22 3657, PV24 3539, PV22 104, PV24 90");
    expect(reading.besluit?.controle.map(({ plekken }) => plekken)).toEqual([7196, 194]);
    expect(reading.meldingen.find(({ code }) => code === "reading.minorsAdded")?.zin).toBe(
      "De amv komen bovenop het totaal. Zij zijn bij elk gebied opgeteld, samen 194.",
    );
  });
});

test("printed totals go up as the rows do: 7.002 and 194 become 7.196", async () => {
  const reading = await read(`${PLUS}Totaal;7002;194\n`, OF_2027, answer("bovenop het totaal"));
  expect(reading.totalen.map(({ gedrukt, som }) => [gedrukt, som])).toEqual([
    [7196, 7196],
    [194, 194],
  ]);
});

test.each(["amv", "waarvan amv", "amv-plekken"])("a column '%s' is a part, as always", async (header) => {
  expect(outcome(await read(PLUS.replace("+ amv", header), OF_2027))).toBe("PV22 3553, PV24 3449, PV22 104, PV24 90");
});

test("whatever the figures are, the sum of the rows goes up by those of the minors with a total, and they stay as they are", () => {
  const region = fc.constantFrom("PV20", "PV21", "PV22", "PV23", "PV24");
  const figures = fc.uniqueArray(fc.tuple(region, fc.nat(9000), fc.option(fc.nat(900))), {
    selector: ([code]) => code,
  });
  fc.assert(
    fc.property(figures, (list) => {
      const row = (code: string, count: number, category: "totaal" | "amv", line: number) => ({
        region: code as "PV20",
        name: code,
        count,
        lines: [line],
        category,
      });
      const totals = list.map(([code, count], index) => row(code, count, "totaal", index));
      const minors = list.flatMap(([code, , count], index) => (count === null ? [] : [row(code, count, "amv", index)]));
      const checked = {
        rows: [...totals, ...minors],
        doubtful: [],
        totals: [],
        messages: [],
        questions: [],
        problems: [],
      };
      const { rows } = withMinorsOnTop(checked, answer("bovenop het totaal"));
      const sum = (category: string): number =>
        rows.filter((one) => one.category === category).reduce((all, { count }) => all + count, 0);
      const before = totals.reduce((all, { count }) => all + count, 0);
      const added = minors.reduce((all, { count }) => all + count, 0);
      expect([sum("totaal"), sum("amv")]).toEqual([before + added, added]);
      expect(withMinorsOnTop(checked, {})).toBe(checked);
    }),
  );
});
