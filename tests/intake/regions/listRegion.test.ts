import { listRegion } from "../../../src/intake/regions/listRegion";
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
