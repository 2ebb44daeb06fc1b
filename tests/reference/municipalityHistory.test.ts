import { endedCodesNamed, endOf, municipalityHistory } from "../../src/reference/municipalityHistory";
import table from "../../src/reference/data/municipalityHistory.json";
import { presentSuccessors } from "../../src/reference/presentSuccessors";
import { municipalities, regionOfCode } from "../../src/reference/regions";
import { regionsNamed } from "../../src/reference/regionNames";
import { resolveRegion } from "../../src/reference/resolveRegion";
import { sentence } from "../../src/text/sentence";

const said = (text: string): string => {
  const region = resolveRegion(text);
  return region.ok ? region.value.code : region.problems.map(sentence).join(" ");
};
const namesOf = (code: string): readonly string[] => presentSuccessors(code).map(({ name }) => name);

describe("the municipalities that ended since 1970", () => {
  const rows = municipalityHistory();

  test("are 746, in 767 rows: one for every old and new code", () => {
    expect([rows.length, new Set(rows.map(({ oldCode }) => oldCode)).size]).toEqual([767, 746]);
    expect(new Set(rows.map(({ oldCode, newCode }) => `${oldCode} ${newCode}`)).size).toBe(767);
  });

  test("ended from 1970 to 1 January 2019, each with a kind and its evidence", () => {
    expect(rows.filter(({ ended }) => ended < "1970-01-01" || ended > "2019-01-01")).toEqual([]);
    expect(
      Array.from(table.proof).filter(
        (sign) => !/^(?:SOURCED|DERIVED): /u.test(table.sources[Number.parseInt(sign, 36)] ?? ""),
      ),
    ).toEqual([]);
    expect(table.proof).toHaveLength(rows.length);
    const kinds = ["merged", "renamed", "split"].map((kind) => rows.filter((row) => row.kind === kind).length);
    expect(kinds).toEqual([688, 42, 37]);
  });

  test("are none of those of today, by code or by name", () => {
    expect(rows.filter(({ oldCode }) => regionOfCode(oldCode) !== undefined)).toEqual([]);
    const present = new Set(municipalities().map(({ name }) => name));
    expect(rows.filter(({ oldName }) => present.has(oldName))).toEqual([]);
  });

  test("all lie in a municipality of today, at the end of every chain", () => {
    expect(rows.filter(({ newCode }) => presentSuccessors(newCode).length === 0)).toEqual([]);
  });
});

describe("a name that is gone", () => {
  test.each([
    [
      "Aalburg",
      "De gemeente Aalburg (GM0738) bestaat sinds 1 januari 2019 niet meer en is opgegaan in Altena (GM1959). Gebruik die gemeente.",
    ],
    [
      "het Bildt",
      "De gemeente het Bildt (GM0063) bestaat sinds 1 januari 2018 niet meer en is opgegaan in Waadhoeke (GM1949). Gebruik die gemeente.",
    ],
    [
      "gemeente Abcoude",
      "De gemeente Abcoude (GM0305) bestaat sinds 1 januari 2011 niet meer en is opgegaan in De Ronde Venen (GM0736). Gebruik die gemeente.",
    ],
    [
      "GM0305",
      "De gemeente Abcoude (GM0305) bestaat sinds 1 januari 2011 niet meer en is opgegaan in De Ronde Venen (GM0736). Gebruik die gemeente.",
    ],
    [
      "Boornsterhem",
      "De gemeente Boornsterhem (GM0057) bestaat sinds 3 januari 1985 niet meer. Haar gebied hoort nu bij Heerenveen (GM0074), Leeuwarden (GM0080), Súdwest-Fryslân (GM1900) en De Fryske Marren (GM1940). Kies een van die gemeenten.",
    ],
  ])("%s gives its successors", (name, sentenceOfIt) => {
    expect(said(name)).toBe(sentenceOfIt);
  });

  test("leads along the whole chain to today", () => {
    // Maasdam → Binnenmaas (1984) → Hoeksche Waard (2019)
    expect(namesOf("GM0554")).toEqual(["Hoeksche Waard"]);
  });

  test("that was only renamed says so", () => {
    expect(said("GM1921")).toBe(
      "De gemeente De Friese Meren (GM1921) kreeg op 1 juli 2015 een andere naam of code: De Fryske Marren (GM1940). Gebruik die gemeente.",
    );
  });

  test("that was split names all its successors", () => {
    const split = municipalityHistory().filter(({ kind }) => kind === "split");
    for (const code of new Set(split.map(({ oldCode }) => oldCode))) {
      const codes = presentSuccessors(code).map((region) => region.code);
      for (const successor of codes) expect(said(code)).toContain(successor);
    }
  });

  test("does not count its dots, and is no province", () => {
    expect(endedCodesNamed("Hengelo (Gld.)")).toEqual(endedCodesNamed("Hengelo (Gld)"));
    expect(endOf(endedCodesNamed("Hengelo (Gld.)")[0] ?? "")).toHaveLength(1);
    expect(said("provincie Aalburg")).toContain("niet bekend");
  });

  test("a municipality of today is its own successor, and an unknown code has none", () => {
    expect([namesOf("GM0344"), namesOf("GM9999")]).toEqual([["Utrecht"], []]);
    expect([endOf("GM0344"), endedCodesNamed("Utrecht"), regionsNamed("Aalburg")]).toEqual([[], [], []]);
  });
});
