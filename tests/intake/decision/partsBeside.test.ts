import { DECISION, read } from "../corpus";

const HEADERS = "Provincie;Regulier;Amv;Totaal";

async function told(lines: string, headers = HEADERS): Promise<readonly unknown[]> {
  const { meldingen } = await read(`Opgave\n${headers}\n${lines}`, DECISION);
  return meldingen.filter(({ code }) => code === "reading.partsDiffer").map(({ regels, zin }) => [regels, zin]);
}

describe("regular places, minors and their total beside each other", () => {
  test("say nothing where they add up, also with points in the numbers", async () => {
    expect(await told("Drenthe;3.449;104;3.553\nFlevoland;3.359;90;3.449\n")).toEqual([]);
  });

  test("are told with the line where they do not: 3.449 + 104 = 3.553, and not 3.550", async () => {
    expect(await told("Drenthe;3449;104;3550\nFlevoland;3359;90;3449\n")).toEqual([
      [
        [3],
        "In regel 3 tellen 'Regulier' en amv op tot 3.553, en niet tot 3.550. Gelezen is wat er staat: controleer welk getal klopt.",
      ],
    ]);
  });

  test("are told once, however many lines there are", async () => {
    const [one] = await told("Drenthe;3449;104;3550\nFlevoland;3359;90;3400\nUtrecht;10;2;12\n");
    expect(one).toEqual([[3, 4], expect.stringMatching(/^In 2 regels tellen 'Regulier' en amv niet op/u)]);
  });

  test("mean something else where no line adds up, or where a column is a part of another kind", async () => {
    expect(await told("Drenthe;1;104;3550\nFlevoland;2;90;3400\n")).toEqual([]);
    expect(await told("Drenthe;97%;104;3550\nFlevoland;97%;90;3400\n", "Provincie;Regulier in %;Amv;Totaal")).toEqual(
      [],
    );
  });
});
