/** Lines that are added up are pieces of one whole. A sub-total, an older version or the same piece twice among them makes the sum wrong. */
import { ALL_TOGETHER } from "../../../src/intake/rules/summedRows";
import { DECISION, outcome, read } from "../corpus";

const ANSWERS = { values: new Map([["Locatie", ALL_TOGETHER]]) };

function list(...lines: readonly string[]): string {
  return ["Gemeente;Locatie;Plekken", "Emmen;Azc A;500", ...lines, "Assen;Azc C;400", ""].join("\n");
}

test("pieces are added up: 500 + 300 = 800", async () => {
  expect(outcome(await read(list("Emmen;Azc B;300"), DECISION, ANSWERS))).toBe("GM0114 800, GM0106 400");
});

test.each<[string, readonly string[], string]>([
  ["a sub-total", ["Emmen;Azc B;300", "Emmen;Subtotaal;800"], "In regel 4 staat 'Subtotaal' met 800"],
  ["all locations", ["Emmen;Azc B;300", "Emmen;alle locaties;800"], "In regel 4 staat 'alle locaties' met 800"],
  ["a line without a name", ["Emmen;Azc B;300", "Emmen;;800"], "In regel 4 staat '–' met 800"],
  ["what the others are together", ["Emmen;Azc B;300", "Emmen;Azc Z;800"], "In regel 4 staat 'Azc Z' met 800"],
  ["an older version", ["Emmen;Azc A (oud);450"], "In regel 3 staat 'Azc A (oud)' met 450"],
  ["what is withdrawn", ["Emmen;Azc B (vervalt);300"], "In regel 3 staat 'Azc B (vervalt)' met 300"],
  ["one of two options", ["Emmen;Azc B (alternatief 2);300"], "In regel 3 staat 'Azc B (alternatief 2)' met 300"],
  ["a part", ["Emmen;w.v. amv;50"], "In regel 3 staat 'w.v. amv' met 50"],
  ["the same piece twice", ["Emmen;Azc A;500"], "In regel 3 staat 'Azc A' met 500"],
])("%s is no piece: it is refused with its line", async (_what, lines, expected) => {
  const { uitkomst, rijen, meldingen } = await read(list(...lines), DECISION, ANSWERS);
  expect([uitkomst, rijen]).toEqual(["geweigerd", []]);
  expect(meldingen[0]?.zin).toContain(expected);
  expect(meldingen.map(({ code }) => code)).not.toContain("reading.linesTogether");
});

test("a sub-total that is left out stops nothing", async () => {
  const text = list("Emmen;Azc B;300", "Emmen;Subtotaal;800");
  const reading = await read(text, DECISION, { ...ANSWERS, leftOut: new Set([4]) });
  expect(outcome(reading)).toBe("GM0114 800, GM0106 400");
});
