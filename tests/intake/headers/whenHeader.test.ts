import { whenHeader } from "../../../src/intake/headers/whenHeader";
import { DECISION, INHABITANTS_2025, outcome, QUOTA_2024_I, read } from "../corpus";

test.each<[string, ReturnType<typeof whenHeader>]>([
  ["Datum", "counted"],
  ["Jaar", "counted"],
  ["Perioden", "counted"],
  ["Peildatum", "counted"],
  ["Peildatum besluit", "counted"],
  ["Jaar van de cijfers", "counted"],
  ["Jaar (2024)", "counted"],
  ["Jaar 2024", "counted"],
  ["Datum 1 januari", "counted"],
  ["Jaar taakstelling", "counted"],
  ["Datum raadsbesluit", "event"],
  ["datum_besluit", "event"],
  ["Datum B&W-besluit", "event"],
  ["Jaar van herindeling", "event"],
  ["Datum laatste wijziging", "event"],
  ["Date of letter", "event"],
  ["Jaar uitbreiding", "open"],
  ["Periode project", "open"],
])("%s: %s", (header, expected) => {
  expect(whenHeader(header)).toBe(expected);
});

test.each(["1-2-2025|3-4-2025", "1-2-2025|", "n.t.b.|nog niet", "45292|45293"])(
  "a day on which something else happened changes nothing: %s",
  async (cells) => {
    const [first = "", second = ""] = cells.split("|");
    const list = (header: string, figure: string, [one, other]: readonly [string, string]): string =>
      `${header};${figure};Datum raadsbesluit\n${one};${first}\n${other};${second}\n`;
    const decision = await read(list("Provincie", "Opgave", ["Drenthe;3553", "Flevoland;3449"]), DECISION);
    expect(outcome(decision)).toBe("PV22 3553, PV24 3449");
    expect(decision.besluit?.controle).toEqual([{ peildatum: null, categorie: "totaal", plekken: 7002 }]);
    const quota = list("Gemeente", "Taakstelling", ["Zwolle;140", "Almere;250"]);
    expect(outcome(await read(quota, QUOTA_2024_I))).toBe("GM0193 140, GM0034 250");
    const inhabitants = list("Gemeente", "Inwoners", ["Zwolle;133810", "Almere;229574"]);
    expect(outcome(await read(inhabitants, INHABITANTS_2025))).toBe("GM0193 133810, GM0034 229574");
  },
);

describe("a year of which nobody knows what it is of", () => {
  const text = (one: string, other: string): string =>
    `Gemeente;Inwoners;Jaar uitbreiding\nZwolle;133810;${one}\nAlmere;229574;${other}\n`;
  test("is asked about when it differs from what was asked for", async () => {
    expect(outcome(await read(text("2019", "2021")))).toBe("periode? 2025 | 2019 | 2021");
    expect(outcome(await read(text("2019", "2021"), INHABITANTS_2025, { period: "2025" }))).toBe(
      "GM0193 133810, GM0034 229574",
    );
    expect(outcome(await read(text("2019", "2021"), INHABITANTS_2025, { period: "2021" }))).toBe(
      "geweigerd: reading.otherPeriod",
    );
  });

  test("says nothing when it holds no year, and says it when it is the year", async () => {
    expect(outcome(await read(text("fase 2", "fase 3")))).toBe("GM0193 133810, GM0034 229574");
    expect(outcome(await read(text("2025", "2021")))).toBe("GM0193 133810");
  });

  test("but a plain year that differs is refused", async () => {
    const plain = text("2019", "2021").replace("Jaar uitbreiding", "Jaar");
    expect(outcome(await read(plain))).toBe("geweigerd: reading.otherPeriod");
  });
});
