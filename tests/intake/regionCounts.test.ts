import fc from "fast-check";
import { pastedCells } from "../../src/intake/pastedCells";
import { type CountColumn, readRegionCounts, type RegionCountList } from "../../src/intake/regionCounts";
import { then } from "../../src/text/result";
import { sentence } from "../../src/text/sentence";
import { runs } from "../allocation/arbitraryRequest";

type Cells = readonly (readonly unknown[])[];

function read(cells: Cells, wanted: CountColumn = "quota"): RegionCountList {
  const list = readRegionCounts(cells, wanted);
  if (!list.ok) throw new Error(list.problems.map(sentence).join(" "));
  return list.value;
}
function refusals(cells: Cells, wanted: CountColumn = "quota"): readonly string[] {
  const list = readRegionCounts(cells, wanted);
  return list.ok ? [] : list.problems.map(sentence);
}
const counts = (cells: Cells, wanted: CountColumn = "quota") =>
  read(cells, wanted).rows.map(({ code, name, count }) => [code, name, count]);

describe("a list with a header row", () => {
  test("gives its rows, its printed total, its notes and the headers of the columns that were read", () => {
    const text = [
      "Bijlage A. Taakstelling per gemeente\t\t\t",
      "\t\t\t",
      "GM-code\tGemeente\tProvincie\tTaakstelling 2024-I",
      "GM0344\tUtrecht\tUtrecht\t380",
      "GM0820\tNuenen, Gerwen en Nederwetten\tNoord-Brabant\t25",
      "\tTotaal\t\t18.750",
      "Bron: ministerie, 1 oktober 2023\t\t\t",
    ].join("\n");
    expect(then(pastedCells(text), (cells) => readRegionCounts(cells, "quota"))).toEqual({
      ok: true,
      value: {
        rows: [
          { line: 4, code: "GM0344", name: "Utrecht", count: 380 },
          { line: 5, code: "GM0820", name: "Nuenen, Gerwen en Nederwetten", count: 25 },
        ],
        totals: [{ line: 6, code: "", name: "Totaal", count: 18750 }],
        notes: [{ line: 7, text: "Bron: ministerie, 1 oktober 2023" }],
        columns: { region: "GM-code, Gemeente", count: "Taakstelling 2024-I" },
      },
    });
  });

  test.each<[CountColumn, string]>([
    ["quota", "Taakstelling"],
    ["quota", "TAAKSTELLING 2e halfjaar 2024"],
    ["quota", "Te huisvesten vergunninghouders"],
    ["quota", "Aantal"],
    ["quota", "Aantal personen per halfjaar"],
    ["inhabitants", "Inwoners"],
    ["inhabitants", "Aantal inwoners per 1-1-2025"],
    ["inhabitants", "Totale bevolking (aantal)"],
    ["inhabitants", "TotaleBevolking_1"],
    ["balance", "Beginsaldo"],
    ["balance", "Saldo taakstelling 2023-II"],
    ["balance", "Achterstand (-) / voorsprong (+)"],
  ])("knows the %s by the header %j", (wanted, header) => {
    expect(
      read(
        [
          ["Gemeente", header],
          ["Ede", 12],
        ],
        wanted,
      ),
    ).toMatchObject({
      rows: [{ name: "Ede", count: 12 }],
      columns: { region: "Gemeente", count: header },
    });
  });

  test.each<[CountColumn, string]>([
    ["quota", "Aantal woningen"],
    ["quota", "Aantal inwoners"],
    ["quota", "% taakstelling"],
    ["quota", "Saldo"],
    ["inhabitants", "Bevolkingsdichtheid"],
    ["inhabitants", "Aandeel inwoners"],
    ["inhabitants", "Taakstelling per 1.000 inwoners"],
    ["balance", "Taakstelling inclusief saldo"],
    ["balance", "Taakstelling"],
  ])("does not take for the %s a column %j", (wanted, header) => {
    const named = { quota: "Taakstelling", inhabitants: "Inwoners", balance: "Beginsaldo" }[wanted];
    expect(
      refusals(
        [
          ["Gemeente", header],
          ["Ede", 12],
        ],
        wanted,
      ),
    ).toEqual([`De lijst heeft geen kopregel die past. Zet boven de kolommen 'Gemeente' en '${named}'.`]);
  });

  test("with one exact header beside a looser one takes the exact one", () => {
    expect(
      read([
        ["Gemeente", "Taakstelling incl. achterstand", "Taakstelling", "Aantal"],
        ["Ede", 40, 30, 20],
      ]),
    ).toMatchObject({ rows: [{ count: 30 }], columns: { count: "Taakstelling" } });
  });

  test("with two columns that may be meant names both and takes neither", () => {
    expect(
      refusals([
        ["Gemeente", "Taakstelling 2024-I", "Taakstelling 2024-II"],
        ["Ede", 40, 30],
      ]),
    ).toEqual([
      "Meer kolommen kunnen bedoeld zijn: 'Taakstelling 2024-I' (kolom 2) en 'Taakstelling 2024-II' (kolom 3). Noem er één 'Taakstelling' of haal de andere weg.",
    ]);
    // Twice the exact header is no better.
    expect(
      refusals([
        ["Gemeente", "Taakstelling", "Taakstelling", "Aantal"],
        ["Ede", 40, 30, 20],
      ])[0],
    ).toContain("'Taakstelling' (kolom 2), 'Taakstelling' (kolom 3) en 'Aantal' (kolom 4)");
  });

  test("with the regions in two columns alike names both", () => {
    expect(
      refusals([
        ["Gemeente", "Aantal", "Gemeente"],
        ["Ede", 40, "Urk"],
      ]),
    ).toEqual([
      "De gebieden kunnen in meer kolommen staan: 'Gemeente' (kolom 1) en 'Gemeente' (kolom 3). Haal de kolommen weg die u niet bedoelt.",
    ]);
  });

  test("that counts a backlog without its lead is refused: its sign would be a guess", () => {
    expect(
      refusals(
        [
          ["Gemeente", "Achterstand"],
          ["Ede", 12],
        ],
        "balance",
      ),
    ).toEqual([
      "De kolom 'Achterstand' telt maar één kant. Maak er een 'Saldo' van: een achterstand krijgt een minteken.",
    ]);
    expect(
      counts(
        [
          ["Gemeente", "Achterstand", "Saldo nu"],
          ["Ede", 12, -12],
        ],
        "balance",
      ),
    ).toEqual([["", "Ede", -12]]);
  });

  test.each(["Taakstelling incl. saldo", "Resterende taakstelling", "Taakstelling, saldo verrekend"])(
    "of quotas with the balance settled, in %j, is refused: the balance would count twice",
    (header) => {
      expect(
        refusals([
          ["Gemeente", header],
          ["Ede", 40],
        ]),
      ).toEqual([`In de kolom '${header}' is het saldo al verwerkt. Plak de kolom met de taakstelling zonder saldo.`]);
      // Beside a column without the balance it is left alone.
      expect(
        counts([
          ["Gemeente", header, "Taakstelling 2024-I"],
          ["Ede", 40, 30],
        ]),
      ).toEqual([["", "Ede", 30]]);
    },
  );

  test("is known wherever its columns stand; a column of provinces beside the municipalities is none of them", () => {
    expect(
      counts([
        ["Aantal", "Provinciecode", "Provincie", "Gemeentenaam", "Regio"],
        [40, "PV25", "Gelderland", "Ede", "FoodValley"],
      ]),
    ).toEqual([["", "Ede", 40]]);
  });

  test("stands within the first twenty lines that hold something", () => {
    const title = (lines: number): Cells => Array.from({ length: lines }, () => ["Toelichting"]);
    const list: Cells = [
      ["Gemeente", "Aantal"],
      ["Ede", 1],
    ];
    expect(counts([...title(19), ...list])).toEqual([["", "Ede", 1]]);
    expect(refusals([...title(20), ...list])).toHaveLength(1);
  });
});

describe("the region of a row", () => {
  test("is a code where the text has the form of one, in whichever column", () => {
    const rows: Cells = [
      ["Gebied", "Naam", "Inwoners"],
      [" gm0344 ", "Utrecht", 1],
      ["Ede", "", 2],
      ["Ede", "Ede", 3],
      ["", "GM0200", 4],
    ];
    expect(counts(rows, "inhabitants")).toEqual([
      ["GM0344", "Utrecht", 1],
      ["", "Ede", 2],
      ["", "Ede", 3],
      ["GM0200", "", 4],
    ]);
  });

  test("under 'gemeentecode' is a bare number too, padded to four digits", () => {
    const rows = (header: string): Cells => [
      [header, "Naam", "Aantal"],
      [344, "Utrecht", 1],
      ["0014", "Groningen", 2],
    ];
    expect(counts(rows("Gemeentecode"))).toEqual([
      ["GM0344", "Utrecht", 1],
      ["GM0014", "Groningen", 2],
    ]);
    // Under "code" it may be anything: it stays as it is, and matches nothing.
    expect(counts(rows("Code"))).toEqual([
      ["344", "Utrecht", 1],
      ["0014", "Groningen", 2],
    ]);
  });

  test("of a list with both municipal codes is the one that CBS writes in full", () => {
    expect(
      counts([
        ["Gemeentecode", "GemeentecodeGM", "Gemeentenaam", "Aantal"],
        [344, "GM0344", "Utrecht", 1],
      ]),
    ).toEqual([["GM0344", "Utrecht", 1]]);
  });

  test("that is not known stays in the list, so that whoever compares it says so", () => {
    expect(
      counts([
        ["Gemeente", "Aantal"],
        ["Atlantis", 1],
        ["Ede", 2],
      ]),
    ).toEqual([
      ["", "Atlantis", 1],
      ["", "Ede", 2],
    ]);
  });

  test("that is missing beside a number is a problem; a total may be labelled in another column", () => {
    const rows = (label: string): Cells => [
      ["Provincie", "Gemeente", "Aantal"],
      ["Gelderland", "Ede", 2],
      [label, "", 2],
    ];
    expect(refusals(rows("Gelderland"))).toEqual([
      "In regel 3 staat wel een getal, maar geen gemeente. Vul de gemeente in.",
    ]);
    expect(read(rows("Totaal Gelderland")).totals).toEqual([
      { line: 3, code: "", name: "Totaal Gelderland", count: 2 },
    ]);
  });
});

describe("totals", () => {
  test("of the country and of provinces are no municipalities; Utrecht and Groningen are", () => {
    const list = read([
      ["Gemeente", "Aantal"],
      ["Utrecht", 10],
      ["Groningen", 20],
      ["Ede", 5],
      ["Gelderland", 5],
      ["Provincie Utrecht", 10],
      ["PV20", 20],
      ["Nederland", 35],
      ["Eindtotaal", 35],
    ]);
    expect(list.rows).toEqual([
      { line: 2, code: "GM0344", name: "Utrecht", count: 10 },
      { line: 3, code: "GM0014", name: "Groningen", count: 20 },
      { line: 4, code: "", name: "Ede", count: 5 },
    ]);
    expect(list.totals.map(({ code, name, count }) => [code, name, count])).toEqual([
      ["", "Gelderland", 5],
      ["", "Provincie Utrecht", 10],
      ["PV20", "", 20],
      ["", "Nederland", 35],
      ["", "Eindtotaal", 35],
    ]);
  });

  test("of provinces are the rows of a list that has no municipality", () => {
    const list = read(
      [
        ["Provincie", "Inwoners"],
        ["Utrecht", 3],
        ["Drenthe", 4],
        ["Atlantis", 1],
        ["Nederland", 8],
      ],
      "inhabitants",
    );
    expect(list.rows.map(({ code, name }) => [code, name])).toEqual([
      ["PV26", "Utrecht"],
      ["", "Drenthe"],
      ["", "Atlantis"],
    ]);
    expect(list.totals.map(({ name }) => name)).toEqual(["Nederland"]);
  });

  test("a name that stands for a municipality once and for a province once is asked to say which", () => {
    expect(
      refusals([
        ["Gemeente", "Aantal"],
        ["Groningen", 20],
        ["Ede", 5],
        ["groningen", 60],
      ]),
    ).toEqual(["'groningen' staat in regel 2 en regel 4. Schrijf 'gemeente groningen' of 'provincie groningen'."]);
  });

  test("alone are no list", () => {
    const said = "Onder de kopregel staan geen gemeenten. Kopieer de hele lijst.";
    expect(
      refusals([
        ["Gemeente", "Aantal"],
        ["Totaal", 5],
      ]),
    ).toEqual([said]);
    expect(refusals([["Gemeente", "Aantal"]])).toEqual([said]);
  });

  test("a heading, a note and a header that is repeated are notes; a municipality without a number is not", () => {
    const list: Cells = [
      ["Gemeente", "Aantal"],
      ["Gelderland", ""],
      ["Ede", 5],
      ["Gemeente", "Aantal"],
      ["* voorlopig", null],
    ];
    expect(read(list).notes).toEqual([
      { line: 2, text: "Gelderland" },
      { line: 4, text: "Gemeente Aantal" },
      { line: 5, text: "* voorlopig" },
    ]);
    expect(refusals([...list, ["Urk", " "]])).toEqual([
      "In regel 6, kolom Aantal, staat niets. Vul een heel getal in; 0 mag.",
    ]);
  });
});

describe("a list without a header row", () => {
  test("is read when it has a column of known regions and a column of numbers", () => {
    expect(
      read([
        ["", "Ede", "1.200"],
        ["", "Bergen", 3],
      ]),
    ).toMatchObject({
      rows: [{ name: "Ede", count: 1200 }, { name: "Bergen" }],
      columns: { region: "2", count: "3" },
    });
    expect(counts([[7, "GM0501"]])).toEqual([["GM0501", "", 7]]);
    // The number of the column is no header that may be repeated.
    expect(
      counts([
        ["Ede", 1],
        ["Atlantis", "2"],
      ]),
    ).toHaveLength(2);
    expect(refusals([["Ede", "1,5"]])).toEqual(["In regel 1, kolom 2, staat '1,5'. Vul een heel getal in."]);
  });

  test.each<[string, Cells]>([
    ["three columns", [["Ede", 1, 2]]],
    ["a first name that is not known", [["Plaats", 1]]],
    [
      "a row without a number",
      [
        ["Ede", 1],
        ["Urk", "veel"],
      ],
    ],
    [
      "a row without a name",
      [
        ["Ede", 1],
        ["", 2],
      ],
    ],
    ["two columns of names", [["Ede", "Urk"]]],
    ["one column", [["Ede"]]],
    ["nothing", []],
  ])("with %s is refused", (_what, cells) => {
    expect(refusals(cells)).toEqual([
      "De lijst heeft geen kopregel die past. Zet boven de kolommen 'Gemeente' en 'Taakstelling'.",
    ]);
  });
});

describe("a number", () => {
  const one = (cell: unknown, wanted: CountColumn): Cells => [
    ["Gemeente", { quota: "Taakstelling", inhabitants: "Inwoners", balance: "Saldo" }[wanted]],
    ["Ede", cell],
  ];

  test.each([
    [0, 0],
    [18750, 18750],
    ["18.750", 18750],
    ["18\u00a0750", 18750],
    [" 18\u202f750 ", 18750],
    ["+12", 12],
    [100_000_000, 100_000_000],
  ])("%j is %d", (cell, count) => expect(read(one(cell, "quota")).rows[0]?.count).toBe(count));

  test.each([
    ["-12", -12],
    ["−1.200", -1200],
    ["- 12", -12],
    [-12, -12],
    ["-0", 0],
    [-0, 0],
  ])("%j is %d in a balance", (cell, count) =>
    expect(read(one(cell, "balance"), "balance").rows[0]?.count).toBe(count),
  );

  test.each([
    ["veel", "'veel'"],
    ["18.75", "'18.75'"],
    ["18,5", "'18,5'"],
    [18.5, "'18,5'"],
    ["1,234", "'1,234'"],
    ["1e5", "'1e5'"],
    ["12-", "'12-'"],
    ["#N/B", "'#N/B'"],
    [true, "'?'"],
    ["x".repeat(60), `'${"x".repeat(40)}…'`],
  ])("%j is refused with its line and its column", (cell, shown) => {
    const said = `In regel 2, kolom Saldo, staat ${shown}. Vul een heel getal in.`;
    expect(refusals(one(cell, "balance"), "balance")).toEqual([said]);
  });

  test("below 0 is refused but in a balance; above a hundred million everywhere", () => {
    expect(refusals(one("−5", "quota"))).toEqual([
      "In regel 2, kolom Taakstelling, staat −5. Vul een getal van 0 of hoger in.",
    ]);
    expect(refusals(one(100_000_001, "inhabitants"), "inhabitants")).toEqual([
      "In regel 2, kolom Inwoners, staat 100.000.001. Meer dan 100.000.000 kan niet.",
    ]);
    expect(refusals(one(-100_000_001, "balance"), "balance")).toHaveLength(1);
  });

  test("every one that is wrong is named; after twenty the others are counted", () => {
    const rows = (wrong: number): Cells => [
      ["Gemeente", "Aantal"],
      ...Array.from({ length: wrong }, () => ["Ede", "x"]),
    ];
    expect(refusals(rows(20))).toHaveLength(20);
    expect(refusals(rows(21)).slice(19)).toEqual([
      "In regel 21, kolom Aantal, staat 'x'. Vul een heel getal in.",
      "Er is nog 1 melding over deze lijst.",
    ]);
    expect(refusals(rows(1230)).at(-1)).toBe("Er zijn nog 1.210 meldingen over deze lijst.");
  });

  test("18.750 beside 18.75 makes one problem for the whole column", () => {
    const column = (...cells: readonly string[]): Cells => [
      ["Gemeente", "Aantal"],
      ...cells.map((cell) => ["Ede", cell]),
    ];
    const said = "In kolom Aantal staat '18.750' (regel 3) naast '18.75' (regel 4). Schrijf alle getallen zonder punt.";
    expect(refusals(column("12", "18.750", "18.75", "3.5"))).toEqual([said]);
    expect(refusals(column("1.250", "1,234.5"))[0]).toContain("naast '1,234.5'");
    // Without a Dutch thousand in the column each cell is named.
    expect(refusals(column("18.75", "3.5"))).toHaveLength(2);
    expect(refusals(column("1.250", "-3", "1.5")).slice(1)).toEqual([
      "In regel 3, kolom Aantal, staat -3. Vul een getal van 0 of hoger in.",
    ]);
  });
});

describe("a hostile list", () => {
  test("with names of the language itself is a list like any other, and changes no object", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    expect(counts([["Gemeente", "Aantal"], ...names.map((name) => [name, 1]), ["Ede", 1]])).toEqual([
      ...names.map((name) => ["", name, 1]),
      ["", "Ede", 1],
    ]);
    expect(
      refusals([
        ["__proto__", "constructor"],
        ["Ede", 1],
      ]),
    ).toHaveLength(1);
    expect(Reflect.get({}, "code")).toBeUndefined();
  });

  test("is answered, never an exception", () => {
    const word = fc.constantFrom(
      "Gemeente",
      "Taakstelling",
      "Saldo",
      "Ede",
      "Utrecht",
      "Totaal",
      "GM0344",
      "18.750",
      "18.75",
      "−3",
      "__proto__",
    );
    const cell = fc.oneof(word, fc.string(), fc.double(), fc.constantFrom(null, undefined, true, ""));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 }),
        fc.constantFrom<CountColumn>("quota", "inhabitants", "balance"),
        (cells, wanted) => {
          const list = readRegionCounts(cells, wanted);
          if (!list.ok) return list.problems.length > 0 && list.problems.every((found) => sentence(found) !== "");
          const lines = [...list.value.rows, ...list.value.totals, ...list.value.notes].map(({ line }) => line);
          return (
            new Set(lines).size === lines.length &&
            list.value.rows.every(({ count }) => Number.isSafeInteger(count) && (wanted === "balance" || count >= 0))
          );
        },
      ),
      { numRuns: runs },
    );
  });

  test.each(["1", "1.", "1.111", ",", " ", "\u00a0", "é", "a-", "'"])("of 30 kB of %j is answered at once", (part) => {
    const long = part.repeat(30_000 / part.length);
    const started = performance.now();
    for (const cells of [
      [
        ["Gemeente", "Aantal"],
        [long, long],
      ],
      [[long, long]],
      [
        ["Gemeente", `Aantal ${long}`],
        ["Ede", 1],
      ],
    ]) {
      readRegionCounts(cells, "quota");
    }
    expect(performance.now() - started).toBeLessThan(500);
  });
});
