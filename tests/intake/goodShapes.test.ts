import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import { municipalities } from "../../src/reference/regions";
import { inhabitantsOf } from "../../src/reference/inhabitants";
import { municipalityHistory } from "../../src/reference/municipalityHistory";
import {
  bytesInput,
  DECISION,
  encoded,
  INHABITANTS_2025,
  outcome,
  plainOds,
  plainXlsx,
  QUOTA_2024_I,
  read,
} from "./corpus";

const ZWOLLE = "GM0193 133810";
const BOTH = "GM0193 133810, GM0034 229574";
const path = "Bevolking/Bevolkingssamenstelling op 1 januari";

/** Figures: CBS, 1 January 2023, 2024 and 2025 (StatLine 70072ned and 03759ned). */
describe("inhabitants of 2025 are read", () => {
  test.each<[string, string, string]>([
    ["a plain list", "Gemeente;Inwoners\nZwolle;133810\nAlmere;229574\n", BOTH],
    ["commas between", "Gemeente,Inwoners\nZwolle,133810\nAlmere,229574\n", BOTH],
    ["tabs between", "Gemeente\tInwoners\nZwolle\t133810\nAlmere\t229574\n", BOTH],
    ["strokes between", "Gemeente|Inwoners\nZwolle|133810\nAlmere|229574\n", BOTH],
    ["old line ends", "Gemeente;Inwoners\rZwolle;133810\rAlmere;229574\r", BOTH],
    [
      "a quoted line end in the header",
      '"Gemeente";"Inwoners\nper gemeente"\n"Zwolle";133810\n"Almere";229574\n',
      BOTH,
    ],
    ["points in thousands", "Gemeente;Inwoners\nZwolle;133.810\nAlmere;229.574\n", BOTH],
    ["blanks in thousands", "Gemeente;Inwoners\nZwolle;133 810\nAlmere;229\u00a0574\n", BOTH],
    ["narrow blanks in thousands", "Gemeente;Inwoners\nZwolle;133\u202f810\nAlmere;229\u2009574\n", BOTH],
    ["padded numbers", 'Gemeente;Inwoners\nZwolle;"  133810"\nAlmere;"  229574"\n', BOTH],
    ["a point and one zero", "Gemeente;Inwoners\nZwolle;133810.0\nAlmere;229574.0\n", BOTH],
    ["a comma and two zeros", "Gemeente;Inwoners\nZwolle;133.810,00\nAlmere;229.574,00\n", BOTH],
    ["English thousands", 'Municipality,Population\nZwolle,"133,810"\nAlmere,"229,574"\n', BOTH],
    [
      "a long StatLine file",
      `"Perioden";"Regio's";"${path}/Totale bevolking (aantal)";"${path}/Bevolkingsdichtheid (aantal inwoners per km²)"\n"2024";"Zwolle";132411;1196\n"2025";"Zwolle";133810;1209\n"2025";"Aalburg";;\n`,
      ZWOLLE,
    ],
    [
      "a wide StatLine file",
      `"Perioden";"Regio's";"${path}/Totale bevolking (aantal)";"${path}/Leeftijd/Jonger dan 5 jaar (aantal)";"Bevolking/Gemiddelde huishoudensgrootte (personen)"\n"2025";"Zweeloo";;;\n"2025";"Zwolle";133810;6894;2,07\n`,
      ZWOLLE,
    ],
    [
      "a header with only aantal whose numbers are known",
      "Regio;Perioden;aantal;aantal inwoners per km²;km²\nZwolle;2025;133810;1209;119,3\nAlmere;2025;229574;1780;248,8\n",
      BOTH,
    ],
    [
      "dimensions that are all totals",
      "Geslacht;Leeftijd;Regio's;Perioden;Bevolking op 1 januari (aantal)\nTotaal mannen en vrouwen;Totaal;Zwolle;2025;133810\nTotaal mannen en vrouwen;Totaal;Almere;2025;229574\n",
      BOTH,
    ],
    ["a provisional year", "Regio;Perioden;Inwoners\nZwolle;2025*;133810\n", ZWOLLE],
    ["a date", "Regio;Peildatum;Inwoners\nZwolle;1-1-2025;133810\nAlmere;1 januari 2025;229574\n", BOTH],
    [
      "codes of CBS for periods",
      "RegioS;Perioden;AantalInwoners_5\nGM0193;2025JJ00;133810\nGM0034    ;2025JJ00;229574\n",
      BOTH,
    ],
    [
      "months, of which only January counts",
      "RegioS;Perioden;BevolkingAanHetBeginVanDePeriode_1\nGM0193;2025MM01;133810\nGM0193;2025MM02;133900\n",
      ZWOLLE,
    ],
    ["short headers", "GM_CODE;GM_NAAM;AANT_INW\nGM0193;Zwolle;133810\nGM0034;Almere;229574\n", BOTH],
    ["a header with its year", "Gemeente;inw-2024;inw-2025\nZwolle;132411;133810\n", ZWOLLE],
    ["a header with its day", "Gemeente;Aantal inwoners per 1-1-2025\nZwolle;133810\n", ZWOLLE],
    [
      "years as columns under a title",
      "Aantal inwoners per gemeente op 1 januari\n\nGemeente;2023;2024;2025\nZwolle;130668;132411;133810\n",
      ZWOLLE,
    ],
    [
      "years as columns whose numbers are known",
      "Gemeente;2023;2024;2025\nZwolle;130668;132411;133810\nAlmere;222825;226500;229574\n",
      BOTH,
    ],
    [
      "a header of two rows",
      ";Inwoners;;Huishoudens;\nGemeente;2024;2025;2024;2025\nZwolle;132411;133810;60000;60500\n",
      ZWOLLE,
    ],
    ["bare codes", "Gemeentecode;Inwoners\n193;133810\n0034;229574\n", BOTH],
    [
      "bare codes beside names",
      "Gemeentecode;Gemeentenaam;Provinciecode;Provincienaam;Inwoners\n193;Zwolle;23;Overijssel;133810\n34;Almere;24;Flevoland;229574\n",
      BOTH,
    ],
    ["a code without its M", "Naam;Code;Inwoners\nZwolle;G0193;133810\n", ZWOLLE],
    ["an unknown code beside a known name", "Naam;Code;Inwoners\nZwolle;GM9999;133810\n", ZWOLLE],
    ["no header, with numbers that are known", "Zwolle\t133810\nAlmere\t229574\n", BOTH],
    ["blanks between, as from a letter", "Gemeente    Inwoners\nZwolle      133.810\nAlmere      229.574\n", BOTH],
    ["one blank between", "Inwoners per 1 januari 2025\nZwolle 133.810\nAlmere 229.574\n", BOTH],
    [
      "a title, a note and a source",
      "Inwoners op 1 januari 2025;\n;\nGemeente;Inwoners\nZwolle;133810\n\nBron: CBS, 3 maart 2026;\n",
      ZWOLLE,
    ],
    ["a header on every page", "Gemeente;Inwoners\nZwolle;133810\nGemeente;Inwoners\nAlmere;229574\n", BOTH],
    [
      "other regions between",
      "Regio's;Inwoners\nNoord-Nederland (LD);1773584\nZwolle;133810\nOost-Groningen (CR);150000\nWK019310;4000\n",
      ZWOLLE,
    ],
    ["last year beside it", "Gemeente;Inwoners;Inwoners voorgaand jaar\nZwolle;133810;132411\n", ZWOLLE],
    ["a footnote", "Gemeente;Inwoners\nZwolle;133810*\nAlmere;229574 ¹\n", BOTH],
    ["names in other spellings", "Gemeente;Inwoners\nGem. Zwolle;133810\nAlmere (gemeente);229574\n", BOTH],
    [
      "a bare name that is a province as well",
      "Gemeente;Inwoners\nUtrecht;376757\nZwolle;133810\n",
      "GM0344 376757, GM0193 133810",
    ],
    [
      "a province among municipalities",
      "Regio;Inwoners\nFlevoland;456395\nAlmere;229574\nZwolle;133810\n",
      "GM0034 229574, GM0193 133810",
    ],
    ["a list of provinces", "Provincie;Inwoners\nZeeland;392969\nUtrecht;1409144\n", "PV29 392969, PV26 1409144"],
    ["the same line twice", "Gemeente;Inwoners\nZwolle;133810\nZwolle;133810\n", ZWOLLE],
    [
      "an ended municipality without a figure",
      "Gemeente;Inwoners\nWeesp;\nZwolle;133810\nHet Bildt;0\nAbcoude;.\n",
      ZWOLLE,
    ],
    [
      "a line that is not understood beside one that is",
      "Gemeente;Inwoners\nZwolle;133810\nFlevodam;100\nAlmere;n.v.t.\n",
      ZWOLLE,
    ],
    [
      "every line quoted as one cell",
      '"Perioden"";""Regio\'s"";""Inwoners (aantal)"\n"2025"";""Zwolle"";133810\n""2025"";""Almere"";229574\n"\n',
      BOTH,
    ],
    [
      "parts of a merger that stand for the whole",
      "Gemeente;Inwoners\nBrielle;17900\nHellevoetsluis;40900\nWestvoorne;15500\n",
      "GM1992 74300",
    ],
    [
      "extra columns without a meaning",
      "Nr;Gemeente;Opmerking;Inwoners;Oppervlakte\n1;Zwolle;groot;133810;119,3\n2;Almere;;229574;248,8\n",
      BOTH,
    ],
  ])("%s", async (_what, text, expected) => {
    expect(outcome(await read(text))).toBe(expected);
  });

  test.each<[string, Parameters<typeof encoded>[1]]>([
    ["windows-1252", "windows-1252"],
    ["macintosh", "macintosh"],
    ["cp850", "cp850"],
    ["utf-16le", "utf-16le"],
    ["utf-16be", "utf-16be"],
  ])("in %s", async (_name, encoding) => {
    const text = "Gemeente;Inwoners\nSúdwest-Fryslân;91234\nNoardeast-Fryslân;46000\nZwolle;133810\n";
    const result = await read(bytesInput("lijst.csv", encoded(text, encoding)));
    expect([result.bron.tekens, outcome(result)]).toEqual([encoding, "GM1900 91234, GM1970 46000, GM0193 133810"]);
  });

  const rows = [
    ["Gemeente", "Inwoners"],
    ["Zwolle", 133810],
    ["Almere", "229.574"],
  ] as const;

  test("out of a workbook of one writer and of another", async () => {
    const sheets = [{ name: "Blad1", rows: rows.map((row) => [...row]) }];
    for (const [name, bytes] of [
      ["a.xlsx", await writeXlsx({ sheets })],
      ["b.xlsx", plainXlsx(rows)],
      ["a.ods", await writeOds({ sheets })],
      ["b.ods", plainOds(rows)],
    ] as const) {
      const result = await read(bytesInput(name, bytes));
      expect([result.bron.vorm, outcome(result)]).toEqual([name.slice(2), BOTH]);
    }
  });

  test("out of the sheet that holds them", async () => {
    const sheets = [
      { name: "Toelichting", rows: [["Dit is een toelichting"]] },
      { name: "Inwoners", rows: rows.map((row) => [...row]) },
    ];
    expect(outcome(await read(bytesInput("a.xlsx", await writeXlsx({ sheets }))))).toBe(BOTH);
  });

  test("of two sheets that fit the planner chooses one", async () => {
    const sheets = ["Een", "Twee"].map((name) => ({ name, rows: rows.map((row) => [...row]) }));
    const input = bytesInput("a.xlsx", await writeXlsx({ sheets }));
    expect(outcome(await read(input))).toBe("waarde? Een | Twee");
    expect(outcome(await read(input, INHABITANTS_2025, { sheet: "twee" }))).toBe(BOTH);
  });

  test("out of JSON of CBS, version 3 and version 4", async () => {
    const third = {
      "odata.metadata": "x",
      value: [
        { ID: 0, RegioS: "GM0193", Perioden: "2025JJ00", TotaleBevolking_1: 133810 },
        { ID: 1, RegioS: "GM0003", Perioden: "2025JJ00", TotaleBevolking_1: null },
      ],
    };
    const fourth = {
      "@odata.context": "x",
      value: [
        {
          Id: 1,
          Measure: "M000352",
          ValueAttribute: "None",
          Value: 133810,
          StringValue: null,
          Geslacht: "T001038",
          Leeftijd: "10000",
          RegioS: "GM0193",
          Perioden: "2025JJ00",
        },
        {
          Id: 2,
          Measure: "M000352",
          ValueAttribute: "None",
          Value: 229574,
          StringValue: null,
          Geslacht: "T001038",
          Leeftijd: "10000",
          RegioS: "GM0034",
          Perioden: "2025JJ00",
        },
      ],
    };
    expect(outcome(await read(JSON.stringify(third)))).toBe(ZWOLLE);
    expect(outcome(await read(JSON.stringify(fourth)))).toBe(BOTH);
  });

  test("in a whole StatLine download: 63 columns, ten thousand signs of header, a hundred thousand lines", async () => {
    const columns = Array.from(
      { length: 60 },
      (_none, index) => `${path}/Onderwerp ${index} met een lange naam ${"x".repeat(110)} (aantal)`,
    );
    const head = [
      '"Perioden"',
      '"Regio\'s"',
      `"${path}/Totale bevolking (aantal)"`,
      ...columns.map((name) => `"${name}"`),
    ].join(";");
    const count = (code: string, year: number): number => {
      const found = inhabitantsOf(code, Math.min(Math.max(year, 2022), 2025));
      return found.ok ? found.value : 0;
    };
    const names = [
      ...municipalities().map(({ code, name }) => ({
        code,
        name: name === "Utrecht" || name === "Groningen" ? `${name} (gemeente)` : name,
      })),
      ...municipalityHistory().map(({ oldName }) => ({ code: null, name: oldName })),
    ];
    const years = Array.from({ length: 100 }, (_none, index) => 1926 + index);
    const lines = years.flatMap((year) =>
      names.map(({ code, name }) => `"${year}";"${name}";${code === null ? ";;" : `${count(code, year)};12;`}`),
    );
    const result = await read([head, ...lines].join("\n"));
    expect(head.length).toBeGreaterThan(10_000);
    expect(lines.length).toBeGreaterThan(100_000);
    expect([result.uitkomst, result.rijen.length]).toEqual(["gelezen", 342]);
    expect(result.rijen.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(18_044_027);
  }, 60_000);
});

describe("the housing quota of 2024-I is read", () => {
  test.each<[string, string, string]>([
    ["a plain list", "Gemeente;Taakstelling\nZwolle;140\nUtrecht;400\n", "GM0193 140, GM0344 400"],
    ["beside its results", "Gemeente;Taakstelling;Realisatie;Achterstand\nZwolle;140;100;40\n", "GM0193 140"],
    [
      "of two half-years the one asked for",
      "Gemeente;Taakstelling 2024-I;Taakstelling 2024-II\nZwolle;140;130\n",
      "GM0193 140",
    ],
    ["with the half-year in words", "Gemeente;Taakstelling eerste halfjaar 2024\nZwolle;140\n", "GM0193 140"],
    [
      "by half-year in a column",
      "Gemeente;Halfjaar;Taakstelling\nZwolle;2024-I;140\nZwolle;2024-II;130\n",
      "GM0193 140",
    ],
    ["persons to house", "Gemeente;Aantal te huisvesten vergunninghouders\nZwolle;140\n", "GM0193 140"],
    [
      "a bare count under a title",
      "Taakstelling huisvesting vergunninghouders 2024-I\nGemeente;Aantal\nZwolle;140\n",
      "GM0193 140",
    ],
    ["zero for a small municipality", "Gemeente;Taakstelling\nRozendaal;0\nZwolle;140\n", "GM0277 0, GM0193 140"],
  ])("%s", async (_what, text, expected) => {
    expect(outcome(await read(text, QUOTA_2024_I))).toBe(expected);
  });
});

/** https://www.coa.nl/nl/provincale-verdeling-van-opvangplekken (spring 2023), as people would copy it. */
const TOTAL =
  "Drenthe\t3.553\nFlevoland\t3.449\nFriesland\t3.744\nGelderland\t7.590\nGroningen\t3.851\nLimburg\t4.355\nNoord-Brabant\t9.658\nNoord-Holland\t11.430\nOverijssel\t4.081\nUtrecht\t4.793\nZeeland\t1.469\nZuid-Holland\t19.097\nTotaal\t77.100\n";
const MINORS =
  "Drenthe\t104\nFlevoland\t90\nFriesland\t136\nGelderland\t439\nGroningen\t123\nLimburg\t233\nNoord-Brabant\t539\nNoord-Holland\t605\nOverijssel\t244\nUtrecht\t285\nZeeland\t80\nZuid-Holland\t781\nTotaal\t3.660\n";
const LETTER = `Provinciale opgaven per 1 januari 2024 totaal\n\nProvincie\tOpgave (inclusief amv)\n${TOTAL}\nProvinciale opgaven per 1 januari 2024 voor amv\n\nProvincie\tOpgave\n${MINORS}`;

describe("a decision is read", () => {
  test.each([
    ["with tabs", LETTER],
    ["with wide blanks", LETTER.replaceAll("\t", "    ")],
    ["with one blank", LETTER.replaceAll("\t", " ")],
    ["with semicolons", LETTER.replaceAll("\t", ";")],
  ])("out of both tables of a page in one go, %s", async (_how, text) => {
    const result = await read(text, DECISION);
    expect(result.totalen).toEqual([
      { gedrukt: 77_100, som: 77_070, categorie: "totaal" },
      { gedrukt: 3_660, som: 3_659, categorie: "amv" },
    ]);
    expect(result.rijen).toHaveLength(24);
    expect(
      result.rijen.filter(({ gebied }) => gebied === "PV26").map(({ aantal, categorie }) => [aantal, categorie]),
    ).toEqual([
      [4_793, "totaal"],
      [285, "amv"],
    ]);
    expect(result.besluit?.id).toBe("capaciteitsbesluit-2024-01-01-77100");
    expect(result.besluit?.regels).toHaveLength(26);
    expect(result.besluit?.controle.map(({ plekken, peildatum }) => [plekken, peildatum])).toEqual([
      [77_100, "2024-01-01"],
      [3_660, "2024-01-01"],
    ]);
  });

  test("out of one table with amv beside the total", async () => {
    const result = await read(
      "Provincie;Totaal;Waarvan amv\nDrenthe;3553;104\nFlevoland;3449;90\nNederland;7002;194\n",
      DECISION,
    );
    expect(result.rijen.map(({ gebied, aantal, categorie }) => `${gebied} ${aantal} ${categorie ?? ""}`)).toEqual([
      "PV22 3553 totaal",
      "PV24 3449 totaal",
      "PV22 104 amv",
      "PV24 90 amv",
    ]);
  });

  test("without rows, when only a total is printed", async () => {
    const result = await read("Opvangplekken per 1 januari 2027\nGebied;Opvangplekken\nNederland;88.000\n", DECISION);
    expect([result.uitkomst, result.rijen, result.besluit?.id]).toEqual([
      "gelezen",
      [],
      "capaciteitsbesluit-2027-01-01-88000",
    ]);
  });
});
