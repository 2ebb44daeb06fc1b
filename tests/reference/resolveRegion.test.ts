import * as fc from "fast-check";
import { municipalities, provinces } from "../../src/reference/regions";
import { resolveRegion } from "../../src/reference/resolveRegion";
import { sentence } from "../../src/text/sentence";

function answer(text: string): string {
  const result = resolveRegion(text);
  return result.ok ? result.value.code : result.problems.map(sentence).join(" ");
}

describe("resolveRegion", () => {
  test("takes the codes of CBS in any case, with blanks around them", () => {
    expect(["GM0344", " gm0344 ", "PV26", "pv26", "NL", "nl01", "NL01"].map(answer)).toEqual([
      "GM0344",
      "GM0344",
      "PV26",
      "PV26",
      "NL",
      "NL",
      "NL",
    ]);
  });

  test("knows every region by its own code, and by its name with the kind before it", () => {
    for (const region of [...provinces, ...municipalities()]) {
      const word = region.kind === "province" ? "provincie" : "gemeente";
      expect([answer(region.code), answer(`${word} ${region.name}`)]).toEqual([region.code, region.code]);
    }
  });

  test("knows every name that belongs to one region only, also without accents, hyphens or capitals", () => {
    const shared = ["Groningen", "Utrecht"];
    for (const { code, name } of [...provinces, ...municipalities()].filter(
      (region) => !shared.includes(region.name),
    )) {
      const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/-/gu, " ").toUpperCase();
      expect([answer(name), answer(plain), answer(`  ${name.replace(/ /gu, "   ")} `)]).toEqual([code, code, code]);
    }
  });

  test.each([
    ["Den Haag", "GM0518"],
    ["'s-Gravenhage", "GM0518"],
    ["’s-Gravenhage", "GM0518"],
    ["‘s Gravenhage", "GM0518"],
    ["`s-gravenhage", "GM0518"],
    ["s Gravenhage", "GM0518"],
    ["Den Bosch", "GM0796"],
    ["ʼs‑Hertogenbosch", "GM0796"],
    ["Friesland", "PV21"],
    ["Fryslan", "PV21"],
    ["provincie Friesland", "PV21"],
    ["Fryslân (PV)", "PV21"],
    ["NL-FR", "PV21"],
    ["Noord Holland", "PV27"],
    ["Brabant", "PV30"],
    ["Nederland", "NL"],
    ["Nuenen", "GM0820"],
    ["Nuenen c.a.", "GM0820"],
    ["Capelle aan den Ĳssel", "GM0502"],
    ["Hengelo", "GM0164"],
    ["Bergen NH", "GM0373"],
    ["Bergen (L.)", "GM0893"],
    ["gemeente Utrecht", "GM0344"],
    ["Utrecht (gemeente)", "GM0344"],
    ["PROVINCIE UTRECHT", "PV26"],
    ["Utrecht (PV)", "PV26"],
    ["Utrecht (provincie)", "PV26"],
    ["Groningen (PV)", "PV20"],
    ["Súdwest\u00a0Fryslân", "GM1900"],
  ])("reads %s as %s", (text, code) => {
    expect(answer(text)).toBe(code);
  });

  test("keeps look-alikes apart", () => {
    expect(["Rozendaal", "Roosendaal", "Kapelle", "Capelle aan den IJssel"].map(answer)).toEqual([
      "GM0277",
      "GM1674",
      "GM0678",
      "GM0502",
    ]);
  });

  test("refuses a bare name that is a province and a municipality, with both ways out", () => {
    expect(answer("Utrecht")).toBe(
      "'Utrecht' is een provincie en een gemeente. Schrijf 'provincie Utrecht' of 'gemeente Utrecht'. De codes PV26 en GM0344 mogen ook.",
    );
    expect(answer(" groningen")).toContain("PV20 en GM0014");
  });

  test("refuses a name of two municipalities with the candidates, also with the word gemeente", () => {
    expect(answer("Bergen")).toBe(
      "De naam 'Bergen' is niet duidelijk genoeg. Kies Bergen (NH.) (GM0373) of Bergen (L.) (GM0893).",
    );
    expect(answer("gemeente Bergen")).toContain("GM0373");
    expect(answer("Alphen")).toContain("Alphen aan den Rijn (GM0484) of Alphen-Chaam (GM1723)");
    expect(answer("Krimpen")).toContain("Krimpen aan den IJssel (GM0542) of Krimpenerwaard (GM1931)");
  });

  test("names the successor of a merged municipality with its date, by name and by code", () => {
    const said =
      "De gemeente Brielle (GM0501) ging op 1 januari 2023 op in Voorne aan Zee (GM1992). Gebruik die gemeente.";
    expect(["Brielle", "GM0501", "gemeente Brielle"].map(answer)).toEqual([said, said, said]);
    expect(answer("Weesp")).toContain("24 maart 2022 op in Amsterdam (GM0363)");
  });

  test("names all four successors of Haaren, which was split", () => {
    expect(answer("Haaren")).toBe(
      "De gemeente Haaren (GM0788) is op 1 januari 2021 verdeeld. Gebruik Boxtel (GM0757), Oisterwijk (GM0824), Tilburg (GM0855) en Vught (GM0865).",
    );
    expect(answer("GM0788")).toBe(answer("haaren"));
  });

  test("answers a municipality normally as long as its merger is only planned (Wijdemeren, 2027)", () => {
    expect([answer("Wijdemeren"), answer("GM1696")]).toEqual(["GM1696", "GM1696"]);
  });

  test("never guesses: a slip of the pen is an unknown name, and an unknown code stays unknown", () => {
    expect(answer("Amsterdm")).toBe(
      "Het gebied 'Amsterdm' is niet bekend. Controleer de naam of gebruik de code van het CBS.",
    );
    expect(answer("GM9999")).toBe(
      "De code GM9999 is niet bekend. Gebruik een code van het CBS, zoals GM0344, PV26 of NL.",
    );
    expect(answer("PV32")).toContain("PV32 is niet bekend");
    expect(answer("provincie Amsterdam")).toContain("niet bekend");
    expect(answer("provincie Brielle")).toContain("niet bekend");
    expect(answer("gemeente")).toContain("niet bekend");
    expect(answer("   ")).toBe("Er staat geen gebied. Vul een naam of een code in, zoals GM0344 of PV26.");
  });

  test("is not misled by names of JavaScript's own, and cuts long texts short", () => {
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      expect(answer(name)).toContain("niet bekend");
    }
    expect(answer("x".repeat(30000)).length).toBeLessThan(250);
  });

  test("answers something for every text, and only regions that exist", () => {
    const known = new Set(["NL", ...provinces.map(({ code }) => code), ...municipalities().map(({ code }) => code)]);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const result = resolveRegion(text);
        return result.ok ? known.has(result.value.code) : result.problems.length === 1;
      }),
    );
  });
});

test("a name that nobody knows is looked up, and not compared with every municipality that ended", () => {
  resolveRegion("Nergens");
  const passes = jest.spyOn(Array.prototype, "filter");
  try {
    for (let number = 0; number < 100; number += 1) expect(resolveRegion(`Nergens ${String(number)}`).ok).toBe(false);
    const lengths = passes.mock.contexts.map((passed) => (passed as readonly unknown[]).length);
    expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(3);
  } finally {
    passes.mockRestore();
  }
});
