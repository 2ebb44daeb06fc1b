import { agreementsOf } from "../plans/agreements/agreementChoices";
import { municipalMap, provinceMap } from "../plans/map/mapChoices";
import { meetingChoice } from "../plans/meeting/meetingChoiceOf";
import { readKeptOrder } from "../../src/intake/keptOrder";
import type { Order, OrderChoice } from "../../src/plans/order";
import { capacityDecisions } from "../../src/reference/decisions";

const halfYear = { year: 2024, half: 1 } as const;
const [decision] = capacityDecisions;
if (decision === undefined) throw new Error("No decisions.");

const selection = {
  kind: "selection",
  address: "'Mijn blad'!$A$1:$A$3",
  rows: 3,
  columns: 1,
  seen: "sha256:1",
  from: { sheet: "Mijn blad", row: 0, column: 0, rows: 3, columns: 1 },
} as const;
const formula = {
  total: 100,
  weights: selection,
  method: "sluitend",
  minimum: "geen",
  maximum: "Blad1!B1:B3",
  at: { sheet: "Blad1", row: 0, column: 4 },
} as const;

/** Every kind of order, as the pane makes it. */
const choices: readonly OrderChoice[] = [
  {
    kind: "ignore",
    ignored: { code: "W8", sheet: "Besluit", cell: "", what: "wat", reason: "x", print: `sha256:${"0".repeat(64)}` },
  },
  {
    kind: "freeze",
    freeze: {
      source: { sheet: "Mijn blad", row: 0, column: 2 },
      day: "2026-11-28",
      decision: "proef-2026",
      key: "gelijk",
      values: [[0.5], ["tekst"]],
      formats: [["0.0%"], [""]],
      formulas: [{ row: 0, column: 2, rows: 1, columns: 1, formula: "A1/2", format: "0.0%" }],
      tables: [],
    },
  },
  { kind: "meeting", meeting: meetingChoice() },
  { kind: "map", map: provinceMap() },
  { kind: "map", map: municipalMap("PV24", [1.25, -3, null]) },
  {
    kind: "thaw",
    thaw: {
      frozen: "a1b2c3d4",
      sheet: "Mijn blad",
      area: { row: 0, column: 2, rows: 2, columns: 1 },
      formulas: [
        {
          row: 0,
          column: 2,
          rows: 1,
          columns: 1,
          print: `sha256:${"0".repeat(64)}`,
          formulaPrint: `sha256:${"1".repeat(64)}`,
        },
      ],
    },
  },
  {
    kind: "seal",
    seal: {
      name: "Stuk voor de regietafel",
      decision: "proef-2026",
      key: "gelijk",
      state: {
        step: 2,
        sheets: [
          {
            name: "Besluit",
            print: `sha256:${"0".repeat(64)}`,
            rows: "00001f2a",
            tables: { LRT_Besluit: "0".repeat(16) },
          },
        ],
        names: { LRT_Totaal: "1".repeat(16) },
      },
    },
  },
  { kind: "decision", decision, keyId: "lrt-77100" },
  { kind: "formula", formula },
  { kind: "formula", formula: { ...formula, minimum: null, maximum: null, agreed: "'Mijn blad'!B1:B3" } },
  {
    kind: "formula",
    formula: {
      ...formula,
      weights: { kind: "key", keyId: "lrt-77100", rows: [{ name: "Groningen", weight: 0.5 }] },
      minimum: null,
      maximum: "15000",
    },
  },
  { kind: "formula", formula: { ...formula, total: Number.MAX_SAFE_INTEGER, maximum: "9007199254740991" } },
  { kind: "example", example: { name: "VERDEEL", at: { sheet: "Blad1", row: 0, column: 4 } } },
  {
    kind: "halfYear",
    halfYear: { province: "PV28", halfYear, rounding: "statutory", ownNational: Number.MAX_SAFE_INTEGER },
  },
  {
    kind: "comparison",
    comparison: {
      total: 100,
      first: "a, sluitend",
      second: "b, adams",
      rows: [{ code: "PV20", name: "Groningen", inhabitants: 10, first: 60, second: 40 }],
    },
  },
  { kind: "halfYear", halfYear: { province: "PV28", halfYear, rounding: "published", ownNational: null } },
  {
    kind: "revision",
    revision: { halfYear, persons: 12_345, announced: "2023-11-10", source: "", before: { GM0034: 218 } },
  },
  {
    kind: "revision",
    revision: { halfYear, persons: 12_345, announced: null, source: "", before: { GM0034: 218 }, newest: 2 },
  },
  {
    kind: "revision",
    revision: {
      halfYear,
      persons: 20_000,
      announced: null,
      source: "",
      before: { GM0034: 218 },
      after: { GM0034: 248 },
      newest: 2,
    },
  },
  {
    kind: "exchange",
    exchange: {
      halfYear,
      reason: "Nieuwbouw",
      parties: [
        { code: "GM0034", before: 218, after: 208 },
        { code: "GM0050", before: 23, after: 33 },
      ],
    },
  },
  {
    kind: "officialList",
    list: { halfYear, rows: [{ code: "GM0034", listedName: "Almere", quota: 220, counts: true }] },
  },
  { kind: "inhabitants", inhabitants: { province: null, year: 2025, counts: { NL: 18_044_027 }, source: "CBS" } },
  { kind: "dwellings", dwellings: { province: "PV28", halfYear } },
  { kind: "transitionLocations" },
  { kind: "regions", regions: { province: "PV28" } },
  { kind: "glossary" },
  agreementsOf(),
  agreementsOf([{ due: "2023-11-05", places: 3 }], "2023-10-27"),
  { kind: "supply", supply: { province: "PV28", date: "2027-07-01", isExample: false } },
  { kind: "threeTasks", threeTasks: { province: "PV28", halfYear } },
  { kind: "occupancy", occupancy: { period: "week", periods: 26, start: "2027-01-01" } },
  { kind: "update" },
];

function order(choice: OrderChoice): Order {
  return {
    id: "abcd2345",
    at: "2026-11-28T08:30:00.123Z",
    localTime: "2026-11-28 09:30 (UTC+1)",
    who: "Regietafel",
    base: { LRT_Besluiten: "sha256:1" },
    choice,
  };
}

describe("an order that the log kept", () => {
  test.each(choices.map((choice) => [choice.kind, choice] as const))(
    "of kind %s is read as it was given",
    (_kind, choice) => {
      const given = order(choice);
      const read = readKeptOrder(JSON.stringify(given), given.id);
      expect(read).toEqual({ ok: true, value: given });
    },
  );

  const inFormula = (change: object): unknown => ({
    ...order({ kind: "formula", formula }),
    choice: { kind: "formula", formula: { ...formula, ...change } },
  });
  const sealedSheet = { name: "Besluit", print: `sha256:${"0".repeat(64)}`, rows: "0000", tables: {} };
  const sealed = (change: object): unknown => {
    const state = { step: 1, sheets: [sealedSheet], names: {}, ...change };
    return { ...order({ kind: "update" }), choice: { kind: "seal", seal: { name: "", decision: "", key: "", state } } };
  };
  const mapped = (change: object): unknown => {
    const map = { ...municipalMap("PV24", [1]), ...change };
    return { ...order({ kind: "update" }), choice: { kind: "map", map } };
  };
  const agreed = (line: object): unknown => {
    const { agreements } = agreementsOf([{}]);
    const lines = agreements.lines.map((plain) => ({ ...plain, ...line }));
    return { ...order({ kind: "update" }), choice: { kind: "agreements", agreements: { ...agreements, lines } } };
  };
  const withAddress = (address: string): unknown => inFormula({ weights: { ...selection, address } });

  test.each<readonly [string, unknown]>([
    ["text that is no JSON", undefined],
    ["nothing", null],
    ["a list", []],
    ["an unknown kind", { ...order({ kind: "update" }), choice: { kind: "wipe" } }],
    ["something more than an order", { ...order({ kind: "update" }), more: 1 }],
    ["something more than a choice", { ...order({ kind: "update" }), choice: { kind: "update", more: 1 } }],
    ["no moment", { ...order({ kind: "update" }), at: "gisteren" }],
    ["an address with a formula behind it", withAddress('A1),WEBSERVICE("x")')],
    ["an address of another workbook", withAddress("'[x.xlsx]Blad1'!A1")],
    ["an address with a call in the name of its sheet", withAddress("Blad1(1)!A1")],
    ["an address without a sheet", withAddress("A1:A3")],
    ["a day that the calendar does not have", agreed({ due: "2023-02-30" })],
    ["a status of its own", agreed({ status: "klaar" })],
    ["places below nought", agreed({ places: -1 })],
    ["a method that is a formula", inFormula({ method: '");WEBSERVICE("x' })],
    ["a bound that is a formula", inFormula({ minimum: "1+1" })],
    [
      "a decision with other figures than its fingerprint",
      order({ kind: "decision", decision: { ...decision, total: 1 }, keyId: "x" }),
    ],
    [
      "a municipality that is no code",
      {
        ...order({ kind: "update" }),
        choice: { kind: "inhabitants", inhabitants: { province: null, year: 2025, counts: { "=1+1": 3 }, source: "" } },
      },
    ],
    [
      "a number below nothing",
      {
        ...order({ kind: "update" }),
        choice: { kind: "occupancy", occupancy: { period: "week", periods: -1, start: "2027-01-01" } },
      },
    ],
    ["a map with a number that is text", mapped({ rows: [{ name: "Urk", value: "=1+1" }] })],
    ["a map of nothing", mapped({ rows: [] })],
    ["a map with a number that is too large", mapped({ rows: [{ name: "Urk", value: 1e13 }] })],
    ["a map with something more", mapped({ more: 1 })],
    ["a seal with a mark that is none", sealed({ sheets: [{ ...sealedSheet, rows: "xyz1" }] })],
    ["a seal with half a mark", sealed({ sheets: [{ ...sealedSheet, rows: "00001f" }] })],
    ["a seal with a fingerprint that is none", sealed({ sheets: [{ ...sealedSheet, print: "sha256:1" }] })],
    ["a seal with something more", sealed({ more: 1 })],
    ["a seal with no rows in a mark", sealed({ step: 0 })],
  ])("with %s is refused", (_what, given) => {
    const kept = given === undefined ? "{" : JSON.stringify(given);
    const read = readKeptOrder(kept, "abcd2345");
    expect(read).toEqual({ ok: false, problems: [{ code: "intake.keptOrderMalformed", parameters: {} }] });
  });

  test("of another line of the log is refused", () => {
    expect(readKeptOrder(JSON.stringify(order({ kind: "update" })), "wxyz2345").ok).toBe(false);
  });
});
