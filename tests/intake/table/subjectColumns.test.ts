import type { Memory } from "../../../src/intake/regions/memory";
import { isSubject, subjectColumns } from "../../../src/intake/table/subjectColumns";
import { linesOf, subjectsOf, times } from "./parts";

/** "name 1, code 0 of province, province 2": what was found, by its column. */
function found(text: string): string {
  const choice = subjectColumns(linesOf(text), new Map());
  if (choice.kind !== "found") return choice.kind === "twice" ? `twice ${choice.columns.join(" ")}` : choice.kind;
  const { name, code, bareCodes, province } = choice.columns;
  return [
    name === null ? null : `name ${name}`,
    code === null ? null : `code ${code}${bareCodes === null ? "" : ` of ${bareCodes}`}`,
    province === null ? null : `province ${province}`,
  ]
    .filter((part) => part !== null)
    .join(", ");
}

const MUNICIPALITIES =
  "Zwolle Almere Urk Delft Ede Arnhem Tilburg Breda Amersfoort Nijmegen Apeldoorn Deventer Enschede".split(" ");
const municipality = (index: number): string => MUNICIPALITIES[index % MUNICIPALITIES.length] ?? "";

describe("the columns that name the regions, by what stands in them", () => {
  test.each([
    ["a name of municipalities", "Zwolle;140\nAlmere;250", "name 0"],
    ["a name of provinces", "Drenthe;3553\nFlevoland;3449", "name 0"],
    ["nothing that is a region", "appel;140\npeer;250", "none"],
    ["figures alone", "140;12\n250;11", "none"],
    ["the province beside the municipality", "Overijssel;Zwolle;140\nFlevoland;Almere;250", "name 1, province 0"],
    [
      "one name of two kinds is a province",
      "Provinciecode;Naam\n26;Utrecht\n20;Groningen",
      "name 1, code 0 of province",
    ],
    ["names that several municipalities have", "Bergen;1\nHengelo;2", "name 0"],
    ["a name that ended", "Aalburg;1\nAbcoude;2", "name 0"],
    [
      "as many municipalities as provinces",
      "Gemeentecode;Naam\n193;Zwolle\n4;Overijssel",
      "name 1, code 0 of municipality",
    ],
  ])("%s", (_what, text, expected) => {
    expect(found(text)).toBe(expected);
  });

  test.each([
    ["of municipalities", "GM0193;140\nGM0034;250", "code 0"],
    ["with a single letter", "G0193;140\nG0034;250", "code 0"],
    ["of the country", "NL01;140", "code 0"],
    ["of the country without a number", "NL;140", "code 0"],
    ["beside their names", "GM0193;Zwolle;140\nGM0034;Almere;250", "name 1, code 0"],
    ["of provinces beside their names", "PV22;Drenthe;3553\nPV24;Flevoland;3449", "name 1, code 0"],
    ["of provinces alone", "PV22;3553\nPV24;3449", "code 0"],
    ["of both, without names: the municipality is the region", "PV23;GM0193;140\nPV24;GM0034;250", "code 1"],
    ["of both, beside municipalities", "PV23;GM0193;Zwolle\nPV24;GM0034;Almere", "name 2, code 1"],
    ["of provinces beside municipalities are none of these", "PV23;Zwolle;140\nPV24;Almere;250", "name 1"],
    ["at the end of a longer text are none", "Noord NL;Zwolle\nZuid NL;Almere", "name 1"],
  ])("written codes %s", (_what, text, expected) => {
    expect(found(text)).toBe(expected);
  });

  test.each([
    ["of municipalities", "Gemeentecode;Gemeente\n193;Zwolle\n34;Almere", "name 1, code 0 of municipality"],
    [
      "of municipalities in a sheet",
      "Gemeentecode;Gemeente\n=193;Zwolle\n=34;Almere",
      "name 1, code 0 of municipality",
    ],
    ["of provinces", "Provinciecode;Provincie\n22;Drenthe\n24;Flevoland", "name 1, code 0 of province"],
    ["of either", "Code;Gemeente\n193;Zwolle\n34;Almere", "name 1, code 0 of any"],
    ["of provinces beside municipalities are not theirs", "Provinciecode;Gemeente\n23;Zwolle\n24;Almere", "name 1"],
    ["of municipalities beside provinces are not theirs", "Gemeentecode;Provincie\n1;Drenthe\n2;Flevoland", "name 1"],
    [
      "the one that fits",
      "Provinciecode;Gemeentecode;Gemeente\n23;193;Zwolle\n24;34;Almere",
      "name 2, code 1 of municipality",
    ],
    ["of provinces without any name", "Provinciecode;n\n22;3553\n24;3449", "code 0 of province"],
    ["of municipalities without any name", "Gemeentecode;n\n193;140\n34;250", "code 0 of municipality"],
    ["without a header that says so", "Nummer;Gemeente\n193;Zwolle\n34;Almere", "name 1"],
    ["with a header too far down", `${times(12, () => "x;Zwolle")}\nGemeentecode;Gemeente\n193;Zwolle`, "name 1"],
  ])("bare numbers %s", (_what, text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe("of several columns with names", () => {
  test.each([
    ["that differ, none can be chosen", "Zwolle;Almere;1\nUrk;Delft;2", "twice 0 1"],
    ["of which two are the same, none can be chosen", "Zwolle;Zwolle;Almere\nUrk;Urk;Delft", "twice 0 1 2"],
    ["the one that is headed by municipalities", "Plaats;Gemeente\nZwolle;Almere\nUrk;Delft", "name 1, province 0"],
    ["the one that is headed by provinces", "Grenst aan;Provincie\nDrenthe;Flevoland\nFlevoland;Drenthe", "name 1"],
    ["the one that is headed by regions", "Ligt bij;Regio\nZwolle;Almere\nUrk;Delft", "name 1, province 0"],
    ["two that are headed by municipalities", "Gemeente;Gemeente\nZwolle;Almere\nUrk;Delft", "twice 0 1"],
    [
      "a header too far down says nothing",
      `${times(12, (number) => `${municipality(number)};${municipality(number + 1)}`)}\nPlaats;Gemeente`,
      "twice 0 1",
    ],
  ])("%s", (_what, text, expected) => {
    expect(found(text)).toBe(expected);
  });

  test("that hold the same, the first counts", () => {
    expect(found("Zwolle;Zwolle;1\nAlmere;Almere;2")).toMatch(/^name 0/u);
    expect(found("Provincie;Naam\nDrenthe;Drenthe\nFlevoland;Flevoland")).toBe("name 0");
  });
});

describe("a column of regions is one for half of its texts, headers and titles aside", () => {
  const remarks = (regions: number, others: number): string =>
    times(
      regions + others,
      (number) => `${municipality(number)};${number <= regions ? municipality(number + 1) : "n.v.t."}`,
    );

  test.each([
    ["four of twelve", remarks(4, 8), "twice 0 1"],
    ["three of twelve", remarks(3, 9), "name 0"],
    ["one of twelve", remarks(1, 11), "name 0"],
    [
      "totals and parts of the country say nothing",
      "Zwolle;1\nTotaal;2\nNoord-Nederland;3\nOost-Nederland;4\nWest-Nederland;5\nZuid-Nederland;6\nEindtotaal;7\nSubtotaal;8",
      "name 0",
    ],
    ["a header that is a place as well, above figures", "Gemeente;Heerde\nZwolle;140\nAlmere;250", "name 0"],
    ["the same in a sheet", "Gemeente;Heerde\nZwolle;=140\nAlmere;=250", "name 0"],
    ["signs for no figure are no numbers", "Zwolle;Heerde\n-;-", "twice 0 1"],
  ])("%s", (_what, text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe("of a long list the beginning is looked at, and some of all other lines", () => {
  const looked = (count: number): number => {
    const memory: Memory = new Map();
    subjectColumns(linesOf(times(count, (number) => `plaats ${number}`)), memory);
    return memory.size;
  };

  test.each([
    [399, 399],
    [400, 400],
    // 200 at the beginning and every tenth of the other 1,800
    [2000, 380],
  ])("of %d lines %d", (count, expected) => {
    expect(looked(count)).toBe(expected);
  });

  test("so that regions of another kind at its beginning hide nothing", () => {
    const text = `${times(300, (number) => `LD${String(number % 90).padStart(2, "0")};1`)}\n${times(1700, (number) => `${municipality(number)};2`)}`;
    expect(found(text)).toBe("name 0");
  });
});

test("the columns that name a region are its code, its name and its province", () => {
  const subjects = subjectsOf({ code: 0, name: 1, province: 3 });
  expect([0, 1, 2, 3, 4].map((column) => isSubject(column, subjects))).toEqual([true, true, false, true, false]);
});
