import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { inhabitantsOf } from "../../src/reference/inhabitants";
import { provinces } from "../../src/reference/regions";
import { CellError, openBareRealm } from "./bareRealm";

const dist = (name: string): string => readFileSync(resolve(__dirname, "../../dist", name), "utf8");
const metadata = JSON.parse(dist("functions.json")) as { functions: { id: string; name: string }[] };
const { functions, associatedTwice } = openBareRealm();

function call(id: string, ...parameters: readonly unknown[]): unknown {
  const body = functions.get(id);
  if (body === undefined) throw new Error(`${id} is not associated.`);
  return body(...parameters);
}

/** Objects of another realm have other prototypes; through JSON they compare by content. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("the shipped functions, alone in a bare realm", () => {
  test("every function of the metadata is associated exactly once, and nothing else", () => {
    expect([...functions.keys()].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
    expect(associatedTwice).toEqual([]);
  });

  test("ids and names are the same, in plain capitals", () => {
    for (const { id, name } of metadata.functions) {
      expect(id).toBe(name);
      expect(id).toMatch(/^[A-Z]{3,}$/u);
    }
  });

  test("100 places over three equal weights are 34, 33 and 33", () => {
    expect(plain(call("VERDEEL", 100, [[1], [1], [1]]))).toEqual([[34], [33], [33]]);
  });

  test("without arguments: the twelve published figures of 27 February 2026", async () => {
    expect(plain(await call("VERDEEL"))).toEqual([
      ["Groningen", 2483],
      ["Fryslân", 3094],
      ["Drenthe", 2460],
      ["Overijssel", 5801],
      ["Flevoland", 2285],
      ["Gelderland", 10749],
      ["Utrecht", 7542],
      ["Noord-Holland", 14905],
      ["Zuid-Holland", 18175],
      ["Zeeland", 1910],
      ["Noord-Brabant", 13476],
      ["Limburg", 5120],
    ]);
  });

  test.each([
    [5088, [171, 189, 144, 339, 126, 610, 396, 842, 1086, 112, 750, 323]],
    [3660, [123, 136, 104, 244, 90, 439, 285, 605, 781, 80, 539, 233]],
  ])("%d amv places, rounded per recipient by inhabitants of 1-1-2022, are the published table", (total, published) => {
    const weights = provinces.map(({ code }) => {
      const count = inhabitantsOf(code, 2022);
      return [count.ok ? count.value : null];
    });
    expect(plain(call("VERDEEL", total, weights, "officieel"))).toEqual(published.map((places) => [places]));
  });

  test("functions that read the workbook answer from the shipped decision", async () => {
    expect(await call("CAPACITEIT")).toBe(88000);
    expect(await call("BESLUIT", "id")).toBe("spreidingswet-raming-2");
    expect(plain(await call("OPGAVE", [["Alphen aan den Rijn"]]))).toEqual([[628]]);
    expect(plain(await call("INWONERS", [["NL"]], 2022))).toEqual([[17590672]]);
  });

  test("an error is one of CustomFunctions, with a Dutch sentence", () => {
    expect(() => call("VERDEEL", 100, [["tien"], [1]])).toThrow(CellError);
    expect(() => call("VERDEEL", 100, [["tien"], [1]])).toThrow(/gewichten, rij 1: Hier staat de tekst 'tien'/u);
  });

  test("holds no eval and makes no functions from text", () => {
    expect(dist("functions.js")).not.toMatch(/\beval\(|new Function/u);
  });
});
