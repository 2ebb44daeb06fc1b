/**
 * Headers that were merged in Excel come out as one text with blanks beside it, and below them stand "Mannen", "Vrouwen" and "Totaal": the column
 * of the total is read, never the first one below the text.
 */
import { INHABITANTS_2025, outcome, QUOTA_2024_I, read } from "../corpus";

describe("a header over more columns", () => {
  test.each<[string, string, typeof INHABITANTS_2025, string]>([
    [
      "with its total behind: 66.000 + 67.810 = 133.810",
      "Gemeente;Bevolking 1 januari 2025;;\n;Mannen;Vrouwen;Totaal\nZwolle;66000;67810;133810\n",
      INHABITANTS_2025,
      "GM0193 133810",
    ],
    [
      "that stands in each of them",
      "Gemeente;Bevolking;Bevolking;Bevolking\n;Mannen;Vrouwen;Totaal\nZwolle;66000;67810;133810\n",
      INHABITANTS_2025,
      "GM0193 133810",
    ],
    [
      "with its total in front: 60 + 80 = 140",
      "Gemeente\tTaakstelling 2024-I\t\t\n\tTotaal\tGerealiseerd\tRestant\nZwolle\t140\t60\t80\n",
      QUOTA_2024_I,
      "GM0193 140",
    ],
    [
      "over families and others: 60 + 80 = 140",
      "Gemeente\tTaakstelling 2024-I\t\t\n\tGezinnen\tAlleenstaanden\tTotaal\nZwolle\t60\t80\t140\nAlmere\t100\t140\t240\n",
      QUOTA_2024_I,
      "GM0193 140, GM0034 240",
    ],
  ])("%s", async (_what, text, order, expected) => {
    expect(outcome(await read(text, order))).toBe(expected);
  });

  test.each(["2000", "–"])("a label of a total with %s beside it begins no other list", async (figure) => {
    const text = `Gemeente;Groep;Taakstelling 2024-I\nZwolle;;140\n;Totaal Overijssel;${figure}\nAlmere;;240\n`;
    expect(outcome(await read(text, QUOTA_2024_I))).toContain("GM0034 240");
  });

  test("a total among the lines stays a total, also where its label stands in another column", async () => {
    const text = "Nr;Gemeente;Opmerking;Inwoners\n1;Zwolle;;133810\n2;Almere;;229574\n;;Totaal;363384\n";
    const reading = await read(text);
    expect(outcome(reading)).toBe("GM0193 133810, GM0034 229574");
    expect(reading.totalen).toEqual([{ gedrukt: 363_384, som: 363_384, categorie: "inwoners" }]);
  });
});

describe("a unit in a row of its own below the header", () => {
  test.each<[string, string]>([
    ["personen", "GM0193 140"],
    ["(aantal)", "GM0193 140"],
    ["woningen", "kolom? Taakstelling woningen"],
    ["x 1.000", "kolom? Taakstelling x 1.000"],
    ["%", "geweigerd: reading.ratio"],
    ["gerealiseerd", "geweigerd: reading.result"],
  ])("%s", async (unit, expected) => {
    expect(outcome(await read(`Gemeente;Taakstelling\n;${unit}\nZwolle;140\n`, QUOTA_2024_I))).toBe(expected);
  });
});
