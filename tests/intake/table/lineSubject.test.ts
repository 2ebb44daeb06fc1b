import { lineSubject } from "../../../src/intake/table/lineSubject";
import type { SubjectColumns } from "../../../src/intake/table/subjectColumns";
import { codesOf, type ListRegion } from "../../../src/intake/regions/listRegion";
import { linesOf, subjectsOf } from "./parts";

const BOTH = { code: 0, name: 1 } as const;

function shown(found: ListRegion): string {
  return [found.kind, ...codesOf(found)].join(" ");
}

/** "region GM0193 'Zwolle'", and behind it a code that says something else. */
function subject(text: string, columns: Partial<SubjectColumns>): string {
  const [line = { line: 1, cells: [] }] = linesOf(text);
  const { found, text: own, code } = lineSubject(line, subjectsOf(columns), new Map());
  return `${shown(found)} '${own}'${code === null ? "" : `, ${code.clash} code '${code.text}'`}`;
}

test.each<[string, string, Partial<SubjectColumns>, string]>([
  ["a name alone", "Zwolle;140", { name: 0 }, "region GM0193 'Zwolle'"],
  ["a code alone", "GM0193;140", { code: 0 }, "region GM0193 'GM0193'"],
  ["a name that is not known", "Ter Apel;140", { name: 0 }, "unknown 'Ter Apel'"],
  ["a code that is not known", "GM9999;140", { code: 0 }, "unknown 'GM9999'"],
  ["a code of another kind of region", "LD01;140", { code: 0 }, "other 'LD01'"],
  ["a name in the column of codes", "Zwolle;140", { code: 0 }, "region GM0193 'Zwolle'"],
  ["nothing in both columns", ";;140", BOTH, "unknown ''"],
  ["a line that is too short", "GM0193", BOTH, "region GM0193 'GM0193'"],
  ["code and name of one region", "GM0193;Zwolle", BOTH, "region GM0193 'Zwolle'"],
  ["a code that tells which of two is meant", "GM0344;Utrecht", BOTH, "region GM0344 'Utrecht'"],
  ["a code of the province of the two", "PV26;Utrecht", BOTH, "region PV26 'Utrecht'"],
  [
    "a province that tells which of two is meant",
    "Noord-Holland;Bergen",
    { name: 1, province: 0 },
    "region GM0373 'Bergen'",
  ],
  ["a province in which neither lies", "Zeeland;Bergen", { name: 1, province: 0 }, "ambiguous GM0373 GM0893 'Bergen'"],
  ["no code beside a name of two regions", ";Utrecht", BOTH, "shared PV26 GM0344 'Utrecht'"],
  ["code and name of two regions", "GM0034;Zwolle", BOTH, "region GM0193 'Zwolle', other code 'GM0034'"],
  [
    "a code that is not known beside a name that is",
    "GM9999;Zwolle",
    BOTH,
    "region GM0193 'Zwolle', unknown code 'GM9999'",
  ],
  [
    "a code that is known beside a name that is not",
    "GM0193;Ter Apel",
    BOTH,
    "unknown 'Ter Apel', other code 'GM0193'",
  ],
  ["neither is known", "GM9999;Ter Apel", BOTH, "unknown 'Ter Apel', unknown code 'GM9999'"],
  ["no code but words beside a name", "onbekend;Zwolle", BOTH, "region GM0193 'Zwolle', unknown code 'onbekend'"],
  [
    "a name of another region in the column of codes",
    "Almere;Zwolle",
    BOTH,
    "region GM0193 'Zwolle', unknown code 'Almere'",
  ],
  ["a total with the code of a region", "GM0193;Totaal", BOTH, "total 'Totaal'"],
  ["a total with a code that is not known", "GM9999;Totaal", BOTH, "total 'Totaal'"],
  ["a part of the country with its code", "LD01;Noord-Nederland", BOTH, "other 'Noord-Nederland'"],
  [
    "a part of the country with a code that is not known",
    "99;Noord-Nederland",
    { ...BOTH, bareCodes: "any" },
    "other 'Noord-Nederland'",
  ],
  ["the same text twice", "Zwolle;Zwolle", BOTH, "region GM0193 'Zwolle'"],
  ["a former municipality with its code", "GM0001;Adorp", BOTH, "former GM0001 'Adorp'"],
  [
    "another code in the cell of the name",
    "GM0193 Almere;140",
    { name: 0 },
    "region GM0034 'Almere', other code 'GM0193'",
  ],
  [
    "a code that is not known in the cell of the name",
    "GM9999 Almere;140",
    { name: 0 },
    "region GM0034 'Almere', unknown code 'GM9999'",
  ],
])("%s", (_what, text, columns, expected) => {
  expect(subject(text, columns)).toBe(expected);
});

describe("a bare number in the column of codes", () => {
  test.each<[string, string, SubjectColumns["bareCodes"], string]>([
    ["is a municipality", "193;Zwolle", "municipality", "region GM0193 'Zwolle'"],
    ["has zeros in front that a sheet leaves out", "=34;Almere", "municipality", "region GM0034 'Almere'"],
    ["is a province", "26;Utrecht", "province", "region PV26 'Utrecht'"],
    ["is a municipality of the same name", "344;Utrecht", "municipality", "region GM0344 'Utrecht'"],
    ["of either is a province beside its name", "22;Drenthe", "any", "region PV22 'Drenthe'"],
    ["of either is a municipality beside its name", "193;Zwolle", "any", "region GM0193 'Zwolle'"],
    ["of either is a municipality where a name may be both", "344;Utrecht", "any", "region GM0344 'Utrecht'"],
    ["of municipalities is none of provinces", "22;Drenthe", "municipality", "region PV22 'Drenthe', other code '22'"],
    ["may be that of another region", "34;Zwolle", "municipality", "region GM0193 'Zwolle', other code '34'"],
    ["may be too long for a code", "19312;Zwolle", "municipality", "region GM0193 'Zwolle', unknown code '19312'"],
    ["that is not known", "9999;Zwolle", "municipality", "region GM0193 'Zwolle', unknown code '9999'"],
    ["says nothing in a sheet where the header names no codes", "=34;Zwolle", null, "region GM0193 'Zwolle'"],
    ["of either without a name is a municipality", "193;", "any", "region GM0193 '193'"],
    ["of provinces without a name is a province", "22;", "province", "region PV22 '22'"],
  ])("%s", (_what, text, bareCodes, expected) => {
    expect(subject(text, { ...BOTH, bareCodes })).toBe(expected);
  });
});

describe("a total may be labelled in another column than that of the regions", () => {
  test.each<[string, string, Partial<SubjectColumns>, string]>([
    ["in words", ";Totaal;390", { name: 0 }, "total 'Totaal'"],
    ["as the country", ";Nederland;390", { name: 0 }, "total 'Nederland'"],
    ["beside the code as well", ";;Totaal;390", BOTH, "total 'Totaal'"],
    ["of one province", ";Totaal Drenthe;390", { name: 0 }, "total 'Totaal Drenthe'"],
    ["a region there is none", ";Drenthe;390", { name: 0 }, "unknown ''"],
    ["a figure there is none", ";=390", { name: 0 }, "unknown ''"],
    ["in a list of codes alone", ";Totaal;390", { code: 0 }, "total 'Totaal'"],
  ])("%s", (_what, text, columns, expected) => {
    expect(subject(text, columns)).toBe(expected);
  });
});
