import { provinces } from "../../../src/reference/regions";
import { isRegister, readRegisterSource } from "../../../src/intake/decision/registerSource";
import { draftOf, rowsOf } from "./drafts";

const register = (...besluiten: readonly unknown[]): unknown => ({
  titel: "Register",
  bron: "LRT",
  datum: "2026-11-01",
  licentie: "CC0",
  verantwoording: "geen",
  besluiten,
});

test.each<[unknown, boolean]>([
  [{ besluiten: [] }, true],
  [{ schemaVersie: 1, regels: [] }, true],
  [{ schemaVersie: 1 }, false],
  [{ regels: [] }, false],
  [{}, false],
  [[], false],
  [null, false],
  ["besluiten", false],
])("%j is meant as decisions: %s", (content, expected) => {
  expect(isRegister(content)).toBe(expected);
});

test("of a decision its rows are those of regions, and its totals are beside their sum", () => {
  const decision = draftOf({
    categorieen: ["totaal", "amv"],
    regels: rowsOf("NL totaal 100", "NL amv 9", "PV22 totaal 60", "PV24 totaal 41", "PV22 amv 4"),
  });
  expect(readRegisterSource(decision, {})).toEqual({
    outcome: "read",
    decision,
    rows: [
      { region: "PV22", name: "Drenthe", count: 60, lines: [3], category: "totaal" },
      { region: "PV24", name: "Flevoland", count: 41, lines: [4], category: "totaal" },
      { region: "PV22", name: "Drenthe", count: 4, lines: [5], category: "amv" },
    ],
    totals: [
      { region: "NL", printed: 100, sum: 101, category: "totaal", line: 1 },
      { region: "NL", printed: 9, sum: 4, category: "amv", line: 2 },
    ],
    // 60 + 41 is more than 100; 4 of 9 may be those of a part of the country
    messages: [
      {
        problem: { code: "reading.totalDiffers", parameters: { printed: 100, sum: 101, difference: 1, line: "1" } },
        severity: "warning",
        lines: [1],
      },
    ],
    questions: [],
  });
});

test("all provinces that add up to less than their total are said", () => {
  const rows = provinces.map(({ code }) => `${code} totaal 10`);
  const messagesOf = (total: number, own: readonly string[]): number =>
    readRegisterSource(draftOf({ controle: [], regels: rowsOf(`NL totaal ${String(total)}`, ...own) }), {}).messages
      .length;
  expect([messagesOf(120, rows), messagesOf(121, rows), messagesOf(121, rows.slice(1))]).toEqual([0, 1, 0]);
});

test("a decision without rows of regions has no sum", () => {
  expect(readRegisterSource(draftOf(), {})).toMatchObject({ outcome: "read", rows: [], totals: [] });
});

describe("of several decisions the planner chooses one by its id", () => {
  const one = draftOf({ id: "raming-2026" });
  const two = draftOf({ id: "raming-2027" });
  const asked = {
    outcome: "question",
    decision: null,
    rows: [],
    totals: [],
    messages: [{ problem: { code: "reading.registerChoice", parameters: {} }, severity: "information", lines: [] }],
    questions: [{ about: "value", column: "id", choices: ["raming-2026", "raming-2027"] }],
  };

  test("which is asked", () => {
    expect(readRegisterSource(register(one, two), {})).toEqual(asked);
  });

  test("and taken", () => {
    expect(readRegisterSource(register(one, two), { values: new Map([["id", "raming-2027"]]) }).decision).toEqual(two);
  });

  test("or asked again when there is none of that id", () => {
    expect(readRegisterSource(register(one, two), { values: new Map([["id", "x"]]) })).toEqual(asked);
    expect(readRegisterSource(register(one), { values: new Map([["id", "x"]]) }).outcome).toBe("question");
  });

  test("and nothing is asked of a single one", () => {
    expect(readRegisterSource(register(one), {}).decision).toEqual(one);
  });
});

test("what is no decision is refused with the reason", () => {
  const { messages, ...read } = readRegisterSource({ besluiten: 1 }, {});
  expect(read).toEqual({ outcome: "refused", decision: null, rows: [], totals: [], questions: [] });
  expect(messages.map(({ problem: { code }, severity }) => [code, severity])).toEqual([
    ["intake.registerMalformed", "error"],
  ]);
});
