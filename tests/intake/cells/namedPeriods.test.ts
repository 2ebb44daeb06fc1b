import {
  halfNamed,
  halfOfHeader,
  periodsIn,
  romanHalf,
  withoutPeriods,
  withoutSourcePeriod,
  type NamedHalf,
} from "../../../src/intake/cells/namedPeriods";
import { keyOf } from "../../../src/intake/cells/period";

describe("the periods that a header or a title names", () => {
  test.each<[string, readonly string[]]>([
    ["Inwoners op 1 januari 2025", ["2025-01-01"]],
    ["Inwoners 1 jan. 2025", ["2025-01-01"]],
    ["Inwoners 1-1-24", ["2024-01-01"]],
    ["Inwoners 01/01/2024", ["2024-01-01"]],
    ["Inwoners '24", ["2024"]],
    ["Inwoners ’24", ["2024"]],
    ["Inwoners jan-24", ["2024-01-01"]],
    ["Inwoners mrt 2024", ["2024-03-01"]],
    ["Inwoners sept. 2024", ["2024-09-01"]],
    ["Inwoners mei 2025", ["2025-05-01"]],
    ["Inwoners 2024 december", ["2024-12-01"]],
    ["Inwoners 2024/2025", ["2024", "2025"]],
    ["inw_2025", ["2025"]],
    ["Taakstelling 2024-I", ["2024-1"]],
    ["Taakstelling 2024 - II", ["2024-2"]],
    ["Taakstelling 2024 -II", ["2024-2"]],
    ["Taakstelling 2024- II", ["2024-2"]],
    ["Taakstelling 2024/2", ["2024-2"]],
    ["Taakstelling op 31-2-2024", []],
    ["Taakstelling januari t/m juni 1800", []],
    ["Taakstelling II-2024", ["2024-2"]],
    ["Taakstelling H1 2024", ["2024-1"]],
    ["Taakstelling 2024H2", ["2024-2"]],
    ["Taakstelling 24-II", ["2024-2"]],
    ["Taakstelling 2e helft van 2024", ["2024-2"]],
    ["Taakstelling eerste half jaar 2024", ["2024-1"]],
    ["Taakstelling 2024, tweede halfjaar", ["2024-2"]],
    ["Taakstelling 2e hj 2024", ["2024-2"]],
    ["Opvangplekken per 1.000 inwoners", []],
    ["AantalInwoners_5", []],
    ["Leeftijd 65-74", []],
    ["van 15 tot 20 jaar", []],
    ["12345", []],
    ["1.2024,5", []],
  ])("%s", (text, expected) => {
    expect(periodsIn(text).map(keyOf)).toEqual(expected);
  });

  test("are looked for in the first 400 signs: more is prose", () => {
    expect(periodsIn(`${"x".repeat(395)} 2024`)).toHaveLength(1);
    expect(periodsIn(`${"x".repeat(396)} 2024`)).toEqual([]);
  });

  test("are not those of the source, unless nothing else names one", () => {
    expect(withoutSourcePeriod("Inwoners 2024 (indeling 2023)")).toBe("Inwoners 2024 ( )");
    expect(withoutSourcePeriod("Inwoners (indeling 2023)")).toBe("Inwoners (indeling 2023)");
  });

  test("are taken out, so that the words that are left say what is counted", () => {
    expect(withoutPeriods("Taakstelling H1 2024")).toBe("Taakstelling");
    expect(withoutPeriods("Inwoners op 1 januari 2025 (aantal)")).toBe("Inwoners op   (aantal)");
  });
});

describe("the half of a year that a text names without a year", () => {
  test.each<[string, NamedHalf | null]>([
    ["Taakstelling 1e halfjaar", 1],
    ["Taakstelling Tweede Helft", 2],
    ["Taakstelling H2", 2],
    ["1e en 2e halfjaar", "both"],
    ["eerste/tweede helft", "both"],
    ["1e halfjaar en 2e halfjaar", "both"],
    ["1e kwartaal", null],
    ["Taakstelling", null],
  ])("%s", (text, half) => {
    expect(halfNamed(text)).toBe(half);
  });

  test.each<[string, NamedHalf | null]>([
    ["Taakstelling I", 1],
    ["Taakstelling II", 2],
    ["Taakstelling (II)", 2],
    ["Taakstelling III", null],
    ["I en II", "both"],
    ["iii", null],
  ])("in Roman figures: %s", (text, half) => {
    expect(romanHalf(text)).toBe(half);
  });
});

test.each<[string, NamedHalf | null]>([
  ["Taakstelling 2024-I", 1],
  ["Taakstelling II", 2],
  ["Taakstelling I en II", "both"],
  ["Taakstelling 2024-I en II", "both"],
  ["Taakstelling 2024-I, 2e halfjaar", "both"],
  ["Taakstelling 2024", null],
])("every half that a header names, with its year or without: %s", (header, expected) => {
  expect(halfOfHeader(header)).toBe(expected);
});
