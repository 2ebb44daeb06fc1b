/**
 * Lists that say when in another way than a full date, each with the one right end. Nobody writes a year twice: a header says "2e halfjaar", a
 * cell is left blank below another, and a year has two figures.
 */
import { writeXlsx } from "hucre/xlsx";
import { bytesInput, DECISION, outcome, QUOTA_2024_I, read } from "./corpus";

const other = "geweigerd: reading.otherPeriod";

describe("a header of the quota of 2024-I", () => {
  test.each<[string, string]>([
    ["Taakstelling 1e halfjaar", "GM0193 140"],
    ["Taakstelling I", "GM0193 140"],
    ["Taakstelling H1 2024", "GM0193 140"],
    ["Taakstelling 2024 - I", "GM0193 140"],
    ["Taakstelling 24-I", "GM0193 140"],
    ["Taakstelling 1e helft van 2024", "GM0193 140"],
    ["Taakstelling 2024, eerste halfjaar", "GM0193 140"],
    ["Taakstelling 2e halfjaar", other],
    ["Taakstelling II", other],
    ["Taakstelling H2", other],
    ["Taakstelling 2024 - II", other],
    ["Taakstelling II-2024", other],
    ["Taakstelling 24-II", other],
    ["Taakstelling 2024, 2e hj", other],
    ["Taakstelling 2023-I", other],
    ["Taakstelling 2023/2024", other],
    ["Taakstelling 1e en 2e halfjaar", other],
    ["Taakstelling 1e en 2e halfjaar 2024", other],
    ["Taakstelling januari", "kolom? Taakstelling januari"],
  ])("%s", async (header, expected) => {
    expect(outcome(await read(`Gemeente;${header}\nZwolle;140\n`, QUOTA_2024_I))).toBe(expected);
  });

  test.each<[string, string, string]>([
    [
      "two halves, one without a word of its own",
      "Taakstelling 2024\nGemeente;1e helft;2e helft\nZwolle;140;130\n",
      "GM0193 140",
    ],
    ["periods for headers", "Taakstelling\nGemeente;2024-I;2024-II\nZwolle;140;130\n", "GM0193 140"],
    ["halves in figures", "Gemeente;Taakstelling I;Taakstelling II\nZwolle;140;130\n", "GM0193 140"],
    [
      "a year above two halves",
      "Gemeente;Taakstelling 2024;\n;1e halfjaar;2e halfjaar\nZwolle;140;130\n",
      "GM0193 140",
    ],
    ["another year above two halves", "Gemeente;Taakstelling 2023;\n;1e halfjaar;2e halfjaar\nZwolle;140;130\n", other],
    ["a title of the other half", "Taakstelling tweede halfjaar\nGemeente;Taakstelling\nZwolle;140\n", other],
    ["a chapter for a title", "Bijlage II\nGemeente;Taakstelling\nZwolle;140\n", "GM0193 140"],
    [
      "two candidates of which one names the half-year",
      "Gemeente;Taakstelling gezinnen 2024-I;Taakstelling gezinnen 2024-II\nZwolle;140;130\n",
      "kolom? Taakstelling gezinnen 2024-I",
    ],
    [
      "months",
      "Gemeente;Taakstelling jan;Taakstelling feb\nZwolle;14;13\n",
      "kolom? Taakstelling jan | Taakstelling feb",
    ],
    [
      "a note of the other half",
      "Gemeente;Taakstelling\nZwolle;140\n\nDeze taakstelling geldt voor het tweede halfjaar van 2024.\n",
      "periode? 2024-I | 2024-II",
    ],
    [
      "a note about what was achieved before",
      "Gemeente;Taakstelling\nZwolle;140\n\nDe realisatie van 2023-II volgt later.\n",
      "GM0193 140",
    ],
  ])("with %s", async (_what, text, expected) => {
    expect(outcome(await read(text, QUOTA_2024_I))).toBe(expected);
  });
});

describe("a header of the inhabitants of 2025", () => {
  test.each<[string, string]>([
    ["Inwoners '25", "GM0193 133810"],
    ["Inwoners jan-25", "GM0193 133810"],
    ["Inwoners 1-1-25", "GM0193 133810"],
    ["Inwoners 1 jan 2025", "GM0193 133810"],
    ["Inwoners (2)", "GM0193 133810"],
    ["Inwoners '24", other],
    ["Inwoners jan-24", other],
    ["Inwoners 1-1-24", other],
    ["Inwoners 2024/2025", other],
    ["Inwoners mei 2025", other],
    ["Inwoners 31-12-25", other],
    ["Inwoners 24", "kolom? Inwoners 24"],
    ["Inwoners mei", "kolom? Inwoners mei"],
    ["Inwoners 31 december", "kolom? Inwoners 31 december"],
  ])("%s", async (header, expected) => {
    expect(outcome(await read(`Gemeente;${header}\nZwolle;133810\n`))).toBe(expected);
  });

  test("a month in a title is one of publication", async () => {
    expect(outcome(await read("Kerncijfers, maart 2025\nGemeente;Inwoners\nZwolle;133810\n"))).toBe("GM0193 133810");
  });
});

describe("a year that stands once for many lines", () => {
  test("counts for none of them where there are more years", async () => {
    const result = await read("Jaar;Gemeente;Inwoners\n2024;Zwolle;132411\n;Almere;226500\n2025;Delft;109577\n");
    expect(outcome(result)).toBe("GM0503 109577");
    expect(result.meldingen.filter(({ ernst }) => ernst === "fout").map(({ code, regels }) => [code, regels])).toEqual([
      ["reading.periodBlank", [3]],
    ]);
  });

  test("counts for all of them where it is the only one, and a total never needs it", async () => {
    const text = "Jaar;Gemeente;Inwoners\n2025;Zwolle;133810\n;Almere;229574\n;Totaal;363384\n";
    expect(outcome(await read(text))).toBe("GM0193 133810, GM0034 229574");
    const years = "Jaar;Gemeente;Inwoners\n2024;Zwolle;132411\n2025;Zwolle;133810\n;Totaal;133810\n";
    const { meldingen, totalen } = await read(years);
    expect([meldingen.filter(({ ernst }) => ernst === "fout"), totalen[0]?.gedrukt]).toEqual([[], 133_810]);
  });
});

describe("a column of units", () => {
  test.each<[string, string]>([
    ["aantal", "GM0193 140"],
    ["personen", "GM0193 140"],
    ["", "GM0193 140"],
    ["x 1 000", "waarde? duizendtallen | de aantallen zelf"],
    ["x 10", "geweigerd: reading.otherUnit"],
    ["woningen", "geweigerd: reading.otherUnit"],
    ["%", "geweigerd: reading.otherUnit"],
  ])("that says %j", async (unit, expected) => {
    expect(outcome(await read(`Gemeente;Eenheid;Taakstelling\nZwolle;${unit};140\n`, QUOTA_2024_I))).toBe(expected);
  });

  test("of thousands is multiplied when the planner says so, and units that differ are refused", async () => {
    const text = "Gemeente;Eenheid;Taakstelling\nZwolle;x 1 000;2\n";
    const answers = { values: new Map([["Taakstelling", "duizendtallen"]]) };
    expect(outcome(await read(text, QUOTA_2024_I, answers))).toBe("GM0193 2000");
    const mixed = "Gemeente;Eenheid;Taakstelling\nZwolle;x 1 000;2\nAlmere;aantal;250\n";
    expect(outcome(await read(mixed, QUOTA_2024_I, answers))).toBe("geweigerd: reading.otherUnit");
  });

  test.each(["Taakstelling in tientallen", "Taakstelling (x 100)", "Taakstelling in honderdtallen"])(
    "a title that says so is asked about: %s",
    async (title) => {
      const text = `${title}\nGemeente;Taakstelling\nZwolle;14\n`;
      expect(outcome(await read(text, QUOTA_2024_I))).toBe("waarde? de aantallen zelf");
      const answers = { values: new Map([["Taakstelling", "de aantallen zelf"]]) };
      expect(outcome(await read(text, QUOTA_2024_I, answers))).toBe("GM0193 14");
    },
  );
});

describe("a header of Excel's own", () => {
  test.each([
    ["Aantal van Taakstelling", "kolom? Aantal van Taakstelling"],
    ["Som van Taakstelling", "kolom? Som van Taakstelling"],
    ["Nr taakstelling", "kolom? Nr taakstelling"],
    ["Gemiddelde van Taakstelling", "geweigerd: reading.ratio"],
    ["Aantal taakstelling", "GM0193 1"],
  ])("%s", async (header, expected) => {
    expect(outcome(await read(`Rijlabels;${header}\nZwolle;1\n`, QUOTA_2024_I))).toBe(expected);
  });
});

describe("a column beside the figure", () => {
  test.each<[string, string, string]>([
    [
      "of households is no choice",
      "Gemeente;Inwoners;Huishoudens\nZwolle;133810;62000\nAlmere;229574;99000\n",
      "GM0193 133810, GM0034 229574",
    ],
    [
      "of households in one line is none either",
      "Gemeente;Inwoners;Huishoudens\nZwolle;133810;62000\n",
      "GM0193 133810",
    ],
    ["of ages by their codes is one", "Gemeente;Leeftijd;Inwoners\nZwolle;10;1500\nAlmere;10;2500\n", "waarde? 10"],
    [
      "that is called like a place is that of the figures",
      "Regio's;Perioden;Waarde\nZwolle;2025;133810\nAlmere;2025;229574\n",
      "GM0193 133810, GM0034 229574",
    ],
  ])("%s", async (_what, text, expected) => {
    expect(outcome(await read(text))).toBe(expected);
  });

  test("a price without cents is no number below 0", async () => {
    const { meldingen } = await read("Gemeente;Taakstelling\nZwolle;140,-\nAlmere;250-\n", QUOTA_2024_I);
    expect(meldingen.filter(({ regels }) => regels.length > 0).map(({ code }) => code)).toEqual([
      "reading.unreadable",
      "reading.minusBehind",
    ]);
  });
});

describe("numbers that a comma between cells cut off", () => {
  test.each<[string, string]>([
    ["Gemeente,Taakstelling\nZwolle,140,5\nAlmere,250,0\n", "geweigerd: reading.cutThousands"],
    ["Gemeente,Taakstelling,\nZwolle,140,5\nAlmere,250,5\n", "geweigerd: reading.cutThousands"],
    ["Gemeente,Taakstelling,Opmerking\nAmsterdam,1,234\nAlmere,250,\n", "geweigerd: reading.cutThousands"],
    ["Gemeente,Taakstelling,Realisatie\nAmsterdam,1,234,1,100\nZwolle,140,120\n", "geweigerd: reading.cutThousands"],
    ["Gemeente,Taakstelling,Realisatie\nAmsterdam,1234,1100\nZwolle,140,120\n", "GM0363 1234, GM0193 140"],
    ["Gemeente,Taakstelling,Opmerking\nAmsterdam,1234,zie noot 1\nZwolle,140,\n", "GM0363 1234, GM0193 140"],
    ['Gemeente,Taakstelling\nAmsterdam,"1,234"\nZwolle,"140"\n', "GM0363 1234, GM0193 140"],
    ["Gemeente;Taakstelling\nAmsterdam;1234;5\nZwolle;140\n", "GM0363 1234, GM0193 140"],
  ])("%j", async (text, expected) => {
    expect(outcome(await read(text, QUOTA_2024_I))).toBe(expected);
  });
});

describe("a bare name of a province and a municipality", () => {
  test("is open when it is the sum of the other municipalities of its province", async () => {
    const text = "Gemeente;Taakstelling\nUtrecht;200\nAmersfoort;140\nZeist;60\n";
    const result = await read(text, QUOTA_2024_I);
    expect(outcome(result)).toBe("GM0307 140, GM0355 60");
    expect(result.meldingen.find(({ code }) => code === "reading.sharedName")?.regels).toEqual([2]);
  });

  test("is the municipality beside others of which it is no sum", async () => {
    const text = "Gemeente;Taakstelling\nUtrecht;1000\nAmersfoort;140\nZeist;60\n";
    expect(outcome(await read(text, QUOTA_2024_I))).toBe("GM0344 1000, GM0307 140, GM0355 60");
  });
});

test("a sheet that is called II holds the second half", async () => {
  const sheets = [
    {
      name: "II",
      rows: [
        ["Gemeente", "Taakstelling"],
        ["Zwolle", 140],
      ],
    },
  ];
  expect(outcome(await read(bytesInput("a.xlsx", await writeXlsx({ sheets })), QUOTA_2024_I))).toBe(other);
});

describe("a header of both half-years is the figure of neither", () => {
  const QUOTA_2024_II: typeof QUOTA_2024_I = { ...QUOTA_2024_I, halfYear: { year: 2024, half: 2 } };

  test.each([
    "Taakstelling 2024-I en 2024-II",
    "Taakstelling 2024-1 en 2024-2",
    "Taakstelling 1e halfjaar 2024 en 2e halfjaar 2024",
    "Taakstelling 2024 I en II",
    "Taakstelling 2024-I/II",
    "Taakstelling 2024-I+II",
    "Taakstelling 2024-I,II",
    "Taakstelling 2024-i/ii",
    "Taakstelling i en ii 2024",
    "Taakstelling 2024 (I & II)",
    "Taakstelling I en II",
    "Taakstelling eerste en tweede halfjaar 2024",
    "Taakstelling eerste/tweede halfjaar 2024",
    "Taakstelling H1 en H2 2024",
    "Taakstelling 2024-I (2e halfjaar)",
  ])("%s", async (header) => {
    for (const order of [QUOTA_2024_I, QUOTA_2024_II]) {
      expect(outcome(await read(`Gemeente;${header}\nZwolle;270\n`, order))).toBe(other);
      const titled = `Taakstelling\nGemeente;${header}\nZwolle;270\n`;
      expect(outcome(await read(titled, order))).toBe(other);
    }
  });

  test("a title of both is asked about, and the answer counts", async () => {
    for (const title of ["Taakstelling 2024-I en 2024-II", "Taakstelling 2024-I en II", "1e en 2e halfjaar 2024"]) {
      const text = `${title}\nGemeente;Taakstelling\nZwolle;270\n`;
      expect(outcome(await read(text, QUOTA_2024_II))).toBe("periode? 2024-I | 2024-II");
      expect(outcome(await read(text, QUOTA_2024_II, { period: "2024-II" }))).toBe("GM0193 270");
      expect(outcome(await read(text, QUOTA_2024_II, { period: "2024-I" }))).toBe(other);
    }
  });

  test.each(["Taakstelling 2024-I en 2024-II", "Taakstelling eerste en tweede halfjaar 2024"])(
    "above two columns it only says the year: %s",
    async (upper) => {
      const text = `Gemeente;${upper};\n;1e halfjaar;2e halfjaar\nZwolle;140;130\n`;
      expect(outcome(await read(text, QUOTA_2024_I))).toBe("GM0193 140");
      expect(outcome(await read(text, QUOTA_2024_II))).toBe("GM0193 130");
      const titled = `${upper}\nGemeente;Taakstelling I;Taakstelling II\nZwolle;140;130\n`;
      expect(outcome(await read(titled, QUOTA_2024_I))).toBe("GM0193 140");
      expect(outcome(await read(titled, QUOTA_2024_II))).toBe("GM0193 130");
    },
  );
});

describe("a year of how the country was divided", () => {
  test.each(["Inwoners 2025 (indeling 2026)", "Inwoners 1-1-2025, indeling 2026", "Inwoners 2025, bron: CBS 2026"])(
    "is not that of the figures: %s",
    async (header) => {
      expect(outcome(await read(`Gemeente;${header}\nZwolle;133810\n`))).toMatch(/^kolom\?|^GM0193 133810$/u);
      const other2026 = { kind: "inhabitants", year: 2026, halfYear: null, province: null } as const;
      expect(outcome(await read(`Gemeente;${header}\nZwolle;133810\n`, other2026))).toBe(other);
    },
  );

  test("counts when it is the only one", async () => {
    expect(outcome(await read("Gemeente;Inwoners (indeling 2024)\nZwolle;133810\n"))).toBe(other);
  });
});

describe("a column that only looks like one of units", () => {
  test.each(["Politie-eenheid", "Regionale eenheid", "Aantal eenheden"])("%s", async (header) => {
    const text = `Gemeente;${header};Taakstelling\nZwolle;Oost-Nederland;140\n`;
    expect(outcome(await read(text, QUOTA_2024_I))).toBe("GM0193 140");
  });

  test.each(["x1", "aantal inwoners", "aantal (x 1)", "stuks"])("counts are also called %s", async (unit) => {
    const text = `Gemeente;Eenheid van de cijfers;Taakstelling\nZwolle;${unit};140\n`;
    expect(outcome(await read(text, QUOTA_2024_I))).toBe("GM0193 140");
    expect(outcome(await read(text.replace(unit, "woningen"), QUOTA_2024_I))).toBe("geweigerd: reading.otherUnit");
  });
});

test("a column of footnotes in a file with commas cuts nothing off", async () => {
  const text = "Gemeente,Inwoners,Noot\nZwolle,133810,1\nAlmere,229574,\n";
  expect(outcome(await read(text))).toBe("GM0193 133810, GM0034 229574");
  const cut = "Gemeente,Inwoners,Noot\nZwolle,133,810\nAlmere,229,574\n";
  expect(outcome(await read(cut))).toBe("geweigerd: reading.cutThousands");
});

test("a note that announces the next half-year is asked about, and no list of another half-year is taken for the answer", async () => {
  const text = "Gemeente;Taakstelling\nZwolle;140\n\nDe taakstelling voor 2024-II volgt in april.\n";
  expect(outcome(await read(text, QUOTA_2024_I))).toBe("periode? 2024-I | 2024-II");
  expect(outcome(await read(text, QUOTA_2024_I, { period: "2024-I" }))).toBe("GM0193 140");
  expect(outcome(await read(text, QUOTA_2024_I, { period: "2024-II" }))).toBe(other);
  expect(outcome(await read(`Taakstelling 2024-I\n${text}`, QUOTA_2024_I))).toBe("GM0193 140");
});

test("a column of periods may say in its header which ones there are", async () => {
  for (const header of ["Periode (2020-2025)", "Jaar 2024-2025"]) {
    const text = `Gemeente;${header};Inwoners\nZwolle;2024;132411\nZwolle;2025;133810\n`;
    expect(outcome(await read(text))).toBe("GM0193 133810");
  }
});

describe("one half-year or day in many forms", () => {
  test.each(["1ste halfjaar 2024", "1e half-jaar 2024", "2024, 1ste halfjaar", "HJ1 2024", "2024 HJ1", "2024HJ01"])(
    "in the header of the quota: %s",
    async (form) => {
      expect(outcome(await read(`Gemeente;Taakstelling ${form}\nZwolle;140\n`, QUOTA_2024_I))).toBe("GM0193 140");
      const second = form.replace("1ste", "2de").replace("1e", "2e").replace("HJ1", "HJ2").replace("HJ01", "HJ02");
      expect(outcome(await read(`Gemeente;Taakstelling ${second}\nZwolle;140\n`, QUOTA_2024_I))).toBe(other);
    },
  );

  test.each(["2025 1 januari", "1.1.2025", "01.01.2025"])("in the header of the inhabitants: %s", async (form) => {
    expect(outcome(await read(`Gemeente;Inwoners ${form}\nZwolle;133810\n`))).toBe("GM0193 133810");
    const before = form.replace("2025", "2024");
    expect(outcome(await read(`Gemeente;Inwoners ${before}\nZwolle;133810\n`))).toBe(other);
  });

  test.each(["1.1.2025", "01-01-2025 00:00:00", "01-01-2025 00:00", "2025-01-01 00:00:00", "2025-01-01T00:00:00"])(
    "in a cell: %s",
    async (day) => {
      const text = `Gemeente;Peildatum;Inwoners\nZwolle;${day.replace("2025", "2024")};132411\nZwolle;${day};133810\n`;
      expect(outcome(await read(text))).toBe("GM0193 133810");
    },
  );
});

test("of a workbook without regions it is said that no column was found, and of a text what to do", async () => {
  const rows = [
    ["Onderwerp", "Aantal"],
    ["Stoelen", 12],
  ];
  const workbook = bytesInput("a.xlsx", await writeXlsx({ sheets: [{ name: "Blad1", rows }] }));
  expect(outcome(await read(workbook, DECISION))).toBe("geweigerd: reading.headerMissing");
  expect(outcome(await read("Onderwerp;Aantal\nStoelen;12\n", DECISION))).toBe("geweigerd: reading.decisionMissing");
});
