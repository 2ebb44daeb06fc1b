/** What was settled in the contract of the functions, on the file that is handed over. */
import { openBareRealm } from "./bareRealm";

const { functions } = openBareRealm();

/** Objects of another realm have other prototypes; through JSON they compare by content. */
function call(id: string, ...parameters: readonly unknown[]): unknown {
  const body = functions.get(id);
  if (body === undefined) throw new Error(`${id} is not associated.`);
  return JSON.parse(JSON.stringify(body(...parameters)));
}

describe("the shipped functions", () => {
  test.each([[[[null]]], [[[""]]], [[[0]]]])("take a required range of one blank cell as a blank cell", (blank) => {
    expect(call("RESTVERDEEL", 10, [[5]], blank, null)).toEqual([[10]]);
  });

  test("divide over the municipalities of a province by its name", () => {
    const codes = (call("GEMEENTEN", "Zuid-Holland") as unknown[][]).map(([code]) => [code]);
    const asked = call("OPGAVE", codes) as number[][];
    const table = call("VERDEEL", null, [["Zuid-Holland"]], null, null, null) as unknown[][];
    expect(table.map(([, places]) => [places])).toEqual(asked);
  });

  test("refuse what no cell can hold, and what can no longer be exact", () => {
    expect(() => call("TOEWIJZING", [[9007199254740992]], [[5e-324]], null, null)).toThrow(
      "Bij 5E-324 vrijkomende woningen en 2,2 personen per woning is het deel te groot voor een cel.",
    );
    expect(() => call("BEZETTING", 100, [[0]], [[0]], [[1]], 5e-324)).toThrow("De bezetting is te groot");
    expect(() => call("VERDEEL", 1e16, [[5]], null, null, null)).toThrow(
      "Het totaal 10.000.000.000.000.000 is te groot om precies te verdelen.",
    );
  });

  test("give round measures round", () => {
    // A third of the weight has all: Sainte-Laguë (2/3)²/(1/3) + 2 (1/3)²/(1/3) = 4/3 + 2/3 = 200 %.
    expect((call("EERLIJKHEID", [[9], [0], [0]], [[1], [1], [1]]) as unknown[][])[1]?.[1]).toBe(200);
    expect(call("BIJDRAGE", [[1, 0]], [[9007199254740991, 5]])).toEqual([[9007199254740991, 9007199254740991, 1]]);
  });
});
