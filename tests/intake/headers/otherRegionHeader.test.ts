import { otherRegionHeader } from "../../../src/intake/headers/otherRegionHeader";
import { DECISION, outcome, QUOTA_2024_I, read } from "../corpus";

describe("a header that says that names are no municipalities or provinces", () => {
  test.each([
    "Arbeidsmarktregio",
    "Woondealregio's",
    "Jeugdhulpregio",
    "Veiligheidsregio",
    "COROP-gebied",
    "COROP gebied",
    "GGD-regio",
    "Politie-eenheid",
    "Waterschap",
    "Landsdelen",
    "Woonplaats",
    "Kern",
    "Wijken",
    "Postcode",
    "Opvanglocatie",
    "AZC",
    "Managementregio",
    "Kern noord",
    "Politie eenheid",
    "Naam van de arbeidsmarktregio",
  ])("%s", (header) => {
    expect(otherRegionHeader(header)).toBe("other");
  });

  test.each(["Plaats", "Plaatsnaam", "Stad"])("%s may be a municipality", (header) => {
    expect(otherRegionHeader(header)).toBe("town");
  });

  test.each([
    "Gemeente",
    "Provincie",
    "Regio",
    "Regio's",
    "Gebied",
    "Naam",
    "",
    "Gemeente / woonplaats",
    "Gemeenten per arbeidsmarktregio",
    "Provinciegebied",
    "Kiesgebied",
    "Naam kiesgebied",
    "Naam van de grote arbeidsmarktregio",
    "Overzicht van alle kernen in deze streek",
  ])("%j is not such a one", (header) => {
    expect(otherRegionHeader(header)).toBeNull();
  });
});

describe("a list of other regions that are called as municipalities or provinces", () => {
  test.each([
    ["Arbeidsmarktregio;Taakstelling\nZwolle;600\nAmersfoort;300\n", "geweigerd: reading.regionsOfOtherKind"],
    ["Veiligheidsregio;Taakstelling\nGroningen;600\nFlevoland;300\n", "geweigerd: reading.regionsOfOtherKind"],
    ["Gemeentecode;Woonplaats;Taakstelling\nGM0193;Zwolle;140\n", "GM0193 140"],
    ["Regio;Taakstelling\nZwolle;140\n", "GM0193 140"],
  ])("%j", async (text, expected) => {
    expect(outcome(await read(text, QUOTA_2024_I))).toBe(expected);
  });

  test("places of reception centres are said to be places", async () => {
    const { meldingen, rijen } = await read("Naam;Plaats;Opvangplekken\nHuis;Zwolle;600\nHof;Delft;300\n", DECISION);
    expect(meldingen.map(({ code }) => code)).toContain("reading.townNames");
    expect(rijen).toHaveLength(2);
  });
});
