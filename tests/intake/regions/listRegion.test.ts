import { codesOf, listRegion, regionOfCodeText } from "../../../src/intake/regions/listRegion";
import { type Memory, remembered } from "../../../src/intake/regions/memory";
import { nameKey } from "../../../src/intake/regions/nameKey";
import { municipalities, provinces } from "../../../src/reference/regions";

function said(text: string): string {
  const found = listRegion(text);
  switch (found.kind) {
    case "region":
      return found.region.code + (found.isCut === true ? " cut" : "");
    case "shared":
      return `${found.province.code} or ${found.municipality.code}`;
    case "former":
      return `former ${found.former.code}${found.short === null ? "" : ` short ${found.short.code}`}`;
    case "ambiguous":
      return found.candidates.map(({ code }) => code).join(" or ");
    case "other":
      return found.other;
    case "total":
      return `total ${found.region?.code ?? ""}`.trim();
    case "unknown":
      return "unknown";
  }
}

describe("what a text in a list is about", () => {
  test("knows every region by its official name, and no two regions share a key but the provinces", () => {
    for (const region of [...provinces, ...municipalities()]) {
      const word = region.kind === "province" ? "provincie" : "gemeente";
      expect(said(`${word} ${region.name}`)).toBe(region.code);
    }
    expect(new Set(municipalities().map(({ name }) => nameKey(name))).size).toBe(342);
  });

  test.each([
    ["GM0344", "GM0344"],
    ["GM0344    ", "GM0344"],
    ["G0344", "GM0344"],
    ["pv26", "PV26"],
    ["NL01", "NL"],
    ["GM9999", "unknown"],
    ["GM0738", "former GM0738"],
    ["Utrecht", "PV26 or GM0344"],
    ["Utrecht (gemeente)", "GM0344"],
    ["Gem. Utrecht", "GM0344"],
    ["Groningen (PV)", "PV20"],
    ["Prov. Groningen", "PV20"],
    ["Aa & Hunze", "GM1680"],
    ["Hengelo (O)", "GM0164"],
    ["Hengelo (O.)", "GM0164"],
    ["Hengelo O", "GM0164"],
    ["Hengelo", "GM0164"],
    ["Hengelo (Gld.)", "former GM0248"],
    ["Capelle a/d IJssel", "GM0502"],
    ["Capelle a.d. IJssel", "GM0502"],
    ["Capelle a/d Ĳssel", "GM0502"],
    ["Horst a/d Maas", "GM1507"],
    ["Bilt, De", "GM0310"],
    ["De Bilt", "GM0310"],
    ["Hertogenbosch, 's-", "GM0796"],
    ["Fryslan", "PV21"],
    ["Sudwest-Fryslan", "GM1900"],
    ["Sudwest Fryslan", "GM1900"],
    ["Nuenen, Gerwen en Nederw", "GM0820 cut"],
    ["Bergen", "GM0373 or GM0893"],
    ["Bergen (NH)", "GM0373"],
    ["Bergen L", "GM0893"],
    ["Beek (L.)", "GM0888"],
    ["Laren (Gld)", "former GM0259"],
    ["Pijnacker", "former GM0594 short GM1926"],
    ["Aalburg", "former GM0738"],
    ["Weesp", "former GM0457"],
    ["Noord-Nederland (LD)", "landsdeel"],
    ["LD01", "landsdeel"],
    ["Oost-Groningen (CR)", "coropgebied"],
    ["VR13", "veiligheidsregio"],
    ["Amsterdam-Amstelland", "veiligheidsregio"],
    ["WK036300", "wijk of buurt"],
    ["Totaal", "total"],
    ["Totaal Flevoland", "total PV24"],
    ["Eindtotaal", "total"],
    ["Nederland", "NL"],
    ["Amsterdm", "unknown"],
    // Cyrillic А
    ["\u0410msterdam", "unknown"],
    ["__proto__", "unknown"],
    ["constructor", "unknown"],
    ["", "unknown"],
  ])("%j is %s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

test.each(["Zwolle 1)", "Zwolle1)", "Zwolle (1)", "Zwolle [2]", "Zwolle ¹", "Zwolle¹²", "Zwolle a)", "Zwolle *"])(
  "a note behind a name says nothing about it: %s",
  (text) => {
    expect(said(text)).toBe("GM0193");
  },
);

test.each(["Zwolle 2", "Zwolle (incl. Dalfsen)", "Zwolle i)", "1)", "Zwollea)"])("is no note: %s", (text) => {
  expect(said(text)).toBe("unknown");
});

describe("a name with the letters of its province", () => {
  test.each([
    ["Zwolle (Ov)", "GM0193"],
    ["Zwolle, Ov.", "GM0193"],
    ["Zwolle (Ov) (gemeente)", "GM0193"],
    ["Utrecht (Ut)", "GM0344"],
    ["Provincie Utrecht (Ut)", "PV26"],
    ["Bergen (Noord-Holland)", "GM0373"],
    ["Bergen (Limburg)", "GM0893"],
    ["Aalburg (NB)", "former GM0738"],
    ["Werkendam (NB)", "former GM0870"],
    ["Haren (Gr)", "former GM0017"],
    ["Haren (Dr)", "unknown"],
    ["Pijnacker (ZH)", "former GM0594 short GM1926"],
    ["Zwolle (Gld)", "unknown"],
    ["Bergen (Utr)", "unknown"],
    ["Aalburg (Gld)", "unknown"],
    ["Pijnacker (Gld)", "unknown"],
    ["Appelscha-Zuid (Ov)", "unknown"],
    ["Zwolle (xx)", "unknown"],
  ])("%s is %s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe("a total may name its region", () => {
  test.each([
    ["Totaal: provincie Utrecht", "total PV26"],
    ["Totaal  provincie Utrecht", "total PV26"],
    ["Provincie Utrecht, totaal", "total PV26"],
    ["Provincie Utrecht - totaal", "total PV26"],
    ["TOTAAL UTRECHT", "total PV26"],
    ["Totaal Nederland", "total NL"],
    ["Totaal Zwolle", "total"],
    ["Totaal gemeente Utrecht", "total"],
    ["Totaal opvang", "total"],
    ["Subtotaal", "total"],
    ["Som", "total"],
    ["Alle gemeenten", "total"],
    ["Sommelsdijk-Zuid", "unknown"],
  ])("%s is %s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe("a code is one as a whole", () => {
  test.each([
    ["NL", "NL"],
    ["NL00", "NL"],
    ["NL02", "unknown"],
    ["xNL", "unknown"],
    ["NLx", "unknown"],
    ["xG0193", "unknown"],
    ["G01931", "unknown"],
    ["AB12", "unknown"],
    ["LD1", "unknown"],
  ])("%s is %s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test("and not the name of a region of another kind", () => {
    expect(regionOfCodeText(" ld01 ")).toEqual({ kind: "other", other: "landsdeel" });
    expect(regionOfCodeText("AB12")).toBeNull();
    expect(regionOfCodeText("Zwolle")).toBeNull();
  });
});

describe("the word for its kind says which of two is meant", () => {
  test.each([
    ["Utrecht (gem)", "GM0344"],
    ["Utrecht (gem.)", "GM0344"],
    ["Utrecht (gm)", "GM0344"],
    ["Utrecht (prov)", "PV26"],
    ["Utrecht (prov.)", "PV26"],
    ["gem Utrecht", "GM0344"],
    ["prov Utrecht", "PV26"],
    ["Gemeente  Utrecht", "GM0344"],
    ["Utrecht (gemeente) noord", "unknown"],
    ["De gemeente Utrecht", "unknown"],
    ["Gemeente Friesland", "unknown"],
    ["Friesland", "PV21"],
    ["Provincie Aalburg", "unknown"],
    ["Provincie Zwolle", "unknown"],
  ])("%s is %s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe("an article may stand behind its name", () => {
  test.each([
    ["Bilt,De", "GM0310"],
    ["Bilt,  de", "GM0310"],
    ["Hertogenbosch, 's", "GM0796"],
    ["Hertogenbosch, ’s", "GM0796"],
    ["Hertogenbosch, ’s-", "GM0796"],
    ["Bilt, Deventer", "unknown"],
    ["x, Bilt, De", "unknown"],
  ])("%s is %s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe("a name is cut off at 23 or 24 signs and nowhere else, and is no longer than 100", () => {
  test.each([
    ["Nuenen, Gerwen en Nede", "unknown"],
    ["Nuenen, Gerwen en Neder", "GM0820 cut"],
    ["Nuenen, Gerwen en Nederwe", "unknown"],
    [`Gemeente${" ".repeat(86)}Zwolle`, "GM0193"],
    [`Gemeente${" ".repeat(87)}Zwolle`, "unknown"],
  ])("%s is %s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe("a code or number in the cell of a name", () => {
  const coded = (text: string): string => {
    const found = listRegion(text);
    const other = found.kind === "region" ? found.otherCode : undefined;
    return `${said(text)}${other === undefined ? "" : ` not ${other.code}${other.isKnown ? "" : " (unknown)"}`}`;
  };

  test.each([
    ["GM0193 Zwolle", "GM0193"],
    ["Zwolle (0193)", "GM0193"],
    ["1. Zwolle", "GM0193"],
    ["193 Zwolle", "GM0193"],
    ["26 Utrecht", "unknown"],
    ["22 Drenthe", "PV22"],
    ["Utrecht (GM0344)", "GM0344"],
    ["PV26 Utrecht", "PV26"],
    ["GM0193 Almere", "GM0034 not GM0193"],
    ["GM9999 Almere", "GM0034 not GM9999 (unknown)"],
    ["0193 Almere", "GM0034 not 0193"],
    ["8011 Zwolle", "unknown"],
    ["Zwolle 2024", "unknown"],
    ["GM9999 Appelscha", "unknown"],
  ])("%s is %s", (text, expected) => {
    expect(coded(text)).toBe(expected);
  });
});

test("the codes of everything that a text may be about", () => {
  const codes = (text: string): readonly string[] => codesOf(listRegion(text));
  expect(codes("Zwolle")).toEqual(["GM0193"]);
  expect(codes("Utrecht")).toEqual(["PV26", "GM0344"]);
  expect(codes("Bergen")).toEqual(["GM0373", "GM0893"]);
  expect(codes("Aalburg")).toEqual(["GM0738"]);
  expect(codes("Pijnacker")).toEqual(["GM0594", "GM1926"]);
  expect(codes("Totaal")).toEqual([]);
  expect(codes("Appelscha")).toEqual([]);
});

test("what was looked up once is remembered", () => {
  const memory: Memory = new Map([["Zwolle", { kind: "unknown" }]]);
  expect(remembered("Zwolle", memory)).toEqual({ kind: "unknown" });
  expect(remembered("Urk", memory)).toEqual(listRegion("Urk"));
  expect(memory.get("Urk")).toEqual(listRegion("Urk"));
});
