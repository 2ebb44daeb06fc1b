/** "1" and "2" in pairs below one year are its halves; anything else keeps what it was. */
import { outcome, QUOTA_2024_I, read } from "../corpus";

const other = "geweigerd: reading.otherPeriod";
const QUOTA_2024_II = { ...QUOTA_2024_I, halfYear: { year: 2024, half: 2 } } as const;

describe("headers 1 and 2 below a year", () => {
  test.each<[string, string, string, string]>([
    [
      "of two years",
      "Taakstelling\nGemeente;2023;;2024;\n;1;2;1;2\nZwolle;90;95;140;130\n",
      "GM0193 140",
      "GM0193 130",
    ],
    [
      "beside the word for the regions",
      ";Taakstelling 2024;\nGemeente;1;2\nZwolle;140;130\n",
      "GM0193 140",
      "GM0193 130",
    ],
    ["below a title", "Taakstelling 2024\nGemeente;1;2\nZwolle;140;130\n", "GM0193 140", "GM0193 130"],
    ["with their sum", "Gemeente;Taakstelling 2024;;\n;1;2;Totaal\nZwolle;140;130;270\n", "GM0193 140", "GM0193 130"],
    ["below a header between", "Gemeente;2024;\n;Taakstelling;\n;1;2\nZwolle;140;130\n", "GM0193 140", "GM0193 130"],
    ["that are quarters", "Taakstelling\nGemeente;2024;;;\n;1;2;3;4\nZwolle;70;70;65;65\n", other, other],
    ["that stand turned", "Taakstelling\nGemeente;2024;\n;2;1\nZwolle;130;140\n", other, other],
    ["of which one is missing", "Taakstelling\nGemeente;2024;\n;1;\nZwolle;140;\n", other, other],
    ["beside another number", "Taakstelling\nGemeente;2024;;\n;1;2;7\nZwolle;140;130;7\n", other, other],
    ["that number two columns", "Gemeente;Taakstelling 2024;Realisatie 2024\n;1;2\nZwolle;140;130\n", other, other],
    ["that number two years", "Taakstelling\nGemeente;2024;2025\n;1;2\nZwolle;270;280\n", other, other],
  ])("%s", async (_what, text, first, second) => {
    expect(outcome(await read(text, QUOTA_2024_I))).toBe(first);
    expect(outcome(await read(text, QUOTA_2024_II))).toBe(second);
  });

  test("are said with their line", async () => {
    const { meldingen } = await read(";Taakstelling 2024;\nGemeente;1;2\nZwolle;140;130\n", QUOTA_2024_I);
    expect(meldingen.find(({ code }) => code === "reading.halfHeaders")?.regels).toEqual([2]);
  });

  test("without any year above them are no halves", async () => {
    const text = "Taakstelling\nGemeente;1;2\nZwolle;140;130\n";
    expect(outcome(await read(text, QUOTA_2024_I))).toBe("kolom? kolom 2 | kolom 3");
  });
});
