import { number } from "../../../src/plans/cellContent";
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { applyDesired, withTables } from "../applyDesired";
import { computed } from "./computeSheets";
import { cellsOf, tableOf } from "../tableOf";
import {
  type Cells,
  doubled,
  isDone,
  plan,
  refusals,
  rowsIn,
  STAMP,
  tableNamed,
  typed,
  without,
  workbookWith,
} from "./orderFor";
import { autumn, exchange, openWorkbook, opening, spring } from "./orders";
import { expectSameFigures } from "./sameFigures";

const numbers = (content: WorkbookContent): unknown =>
  rowsIn(content, "LRT_Taakruil").map((row) => [row["Nummer"], row["Naam"], row["Personen"]]);

const small = exchange({
  reason: "Eerder",
  parties: [
    { code: "GM0034", before: 218, after: 230 },
    { code: "GM0303", before: 43, after: 31 },
  ],
});

const fromDronten = exchange({
  parties: [
    { code: "GM0303", before: 43, after: 41 },
    { code: "GM0050", before: 23, after: 25 },
  ],
});

describe("an exchange", () => {
  test("changes the quotas of its parties and leaves the sum as it was", async () => {
    const content = workbookWith(opening(autumn), exchange());
    const sheets = await computed(content);
    expect(sheets.row("LRT_Taakstelling", { Gebied: "GM0034" })).toMatchObject({ Ruil: 5, Taakstelling: 223 });
    expect(sheets.row("LRT_Taakstelling", { Gebied: "GM0184" })).toMatchObject({ Ruil: -5, Taakstelling: 16 });
    expect(sheets.rows("LRT_Taakruil").map((row) => [row["Som"], row["Oordeel"], row["Vastgelegd op (UTC)"]])).toEqual([
      [0, "OK", STAMP],
      [0, "OK", STAMP],
    ]);
    expect(sheets.rows("LRT_Halfjaren")[0]).toMatchObject({ Taakstelling: 434, "Som van ruil": 0, Controle: "OK" });
    await expectSameFigures(content, sheets);
  });

  test("that does not close is named in its half-year only", async () => {
    const both = workbookWith(opening(autumn), opening(spring), exchange());
    const content = typed(both, "LRT_Taakruil", (row) => row["Gebied"] === "GM0184", { Personen: -4 });
    const sheets = await computed(content);
    expect(sheets.rows("LRT_Taakruil").map((row) => [row["Som"], row["Oordeel"]])).toEqual([
      [1, "FOUT: ruil sluit niet"],
      [1, "FOUT: ruil sluit niet"],
    ]);
    expect(sheets.rows("LRT_Halfjaren").map((row) => row["Controle"])).toEqual(["FOUT: ruil sluit niet", "OK"]);
  });

  test("keeps its number when it is tried again, whoever exchanged in between", () => {
    const content = openWorkbook();
    const first = applyDesired(plan(content, exchange()), content);
    const later = applyDesired(
      plan(
        first,
        {
          ...small,
          exchange: {
            ...small.exchange,
            parties: [
              { code: "GM0303", before: 43, after: 41 },
              { code: "GM0050", before: 23, after: 25 },
            ],
          },
        },
        { at: "2026-11-25T09:00:00.000Z" },
      ),
      first,
    );
    expect(numbers(later)).toEqual([
      [1, "Almere", 5],
      [1, "Urk", -5],
      [2, "Dronten", -2],
      [2, "Zeewolde", 2],
    ]);
    expect(isDone(plan(later, exchange(), { isContinued: true }), later)).toBe(true);
  });

  test("of which people renumbered a row stands whole: no persons are exchanged a second time", () => {
    const content = openWorkbook();
    const first = applyDesired(plan(content, exchange()), content);
    // The row of Urk went to a number of its own, to one that another exchange has, or to none at all.
    for (const Nummer of [7, 2, "7", ""]) {
      const second = applyDesired(plan(first, fromDronten, { at: "2026-11-25T09:00:00.000Z" }), first);
      const renumbered = typed(second, "LRT_Taakruil", (row) => row["Gebied"] === "GM0184", { Nummer });
      expect(isDone(plan(renumbered, exchange(), { isContinued: true }), renumbered)).toBe(true);
    }
    const both = typed(first, "LRT_Taakruil", () => true, { Nummer: 9 });
    expect(isDone(plan(both, exchange(), { isContinued: true }), both)).toBe(true);
    // What is gone comes back under the number that the other row has.
    const table = tableNamed(both, "LRT_Taakruil");
    const half = withTables(both, { ...table, rows: table.rows.slice(1), formulas: (table.formulas ?? []).slice(1) });
    expect(numbers(applyDesired(plan(half, exchange(), { isContinued: true }), half))).toEqual([
      [9, "Urk", -5],
      [9, "Almere", 5],
    ]);
  });

  test("gets a number above those that people wrote as text", () => {
    const first = workbookWith(opening(autumn), exchange());
    const pasted = typed(first, "LRT_Taakruil", () => true, { Nummer: "2" });
    const second = plan(pasted, fromDronten, { at: "2026-11-25T09:00:00.000Z" });
    expect(numbers(applyDesired(second, pasted))).toEqual([
      ["2", "Almere", 5],
      ["2", "Urk", -5],
      [3, "Dronten", -2],
      [3, "Zeewolde", 2],
    ]);
  });

  test("of the same second is another one: another party, or the same ones once more", () => {
    const first = workbookWith(opening(autumn), exchange());
    const dronten = [
      { code: "GM0034", before: 223, after: 228 },
      { code: "GM0303", before: 43, after: 38 },
    ];
    expect(numbers(applyDesired(plan(first, exchange({ parties: dronten })), first))).toEqual([
      [1, "Almere", 5],
      [1, "Urk", -5],
      [2, "Almere", 5],
      [2, "Dronten", -5],
    ]);
    const again = [
      { code: "GM0034", before: 223, after: 228 },
      { code: "GM0184", before: 16, after: 11 },
    ];
    expect(numbers(applyDesired(plan(first, exchange({ parties: again })), first))).toHaveLength(4);
  });

  test("of the same parties, persons and reason at another moment is another exchange", () => {
    const first = workbookWith(opening(autumn), exchange());
    const parties = [
      { code: "GM0034", before: 223, after: 228 },
      { code: "GM0184", before: 16, after: 11 },
    ];
    const second = plan(first, exchange({ parties }), { at: "2026-11-25T08:30:01.000Z" });
    expect(numbers(applyDesired(second, first))).toHaveLength(4);
  });

  test.each(["'s ochtends besproken", "''s ochtends besproken", "s ochtends besproken"])(
    "is known again by its reason in every Excel: that shows %s",
    (shown) => {
      const content = openWorkbook();
      const choice = exchange({ reason: "'s ochtends besproken" });
      const first = applyDesired(plan(content, choice), content);
      const read = typed(first, "LRT_Taakruil", () => true, { Reden: shown });
      const again = plan(read, choice, { isContinued: true });
      // No second exchange: the same number, and the same two rows.
      expect(numbers(applyDesired(again, read))).toEqual(numbers(first));
    },
  );

  test("that was prepared before a colleague's exchange is not carried out", () => {
    const content = workbookWith(opening(autumn), small);
    // Almere went from 218 to 230 meanwhile: 223 would have become 235.
    expect(refusals(content, exchange(), { at: "2026-11-25T09:00:00.000Z" })).toEqual(["workbook.changedByColleague"]);
  });

  test("is told in the log from and to, per party", () => {
    expect(plan(openWorkbook(), exchange({ reason: " Nieuwbouw " })).log).toMatchObject({
      action: "Taakstelling geruild",
      subject: "2023-II: Almere 218→223, Urk 21→16",
      before: "Almere 218, Urk 21",
      after: "Almere 223, Urk 16",
      remark: "Nieuwbouw",
    });
  });

  test.each([
    [
      "does not close",
      exchange({
        parties: [
          { code: "GM0034", before: 218, after: 223 },
          { code: "GM0184", before: 21, after: 17 },
        ],
      }),
      ["housing.exchangeGains"],
    ],
    ["has no reason", exchange({ reason: " " }), ["housing.exchangeNeedsReason"]],
    [
      "has a party of another province",
      exchange({
        parties: [
          { code: "GM0034", before: 218, after: 217 },
          { code: "GM0363", before: 1, after: 2 },
        ],
      }),
      ["quota.partyNotInHalfYear"],
    ],
    [
      "is in a half-year that is not open",
      exchange({ halfYear: spring }),
      ["quota.partyNotInHalfYear", "quota.partyNotInHalfYear"],
    ],
  ] as const)("that %s is refused", (_why, choice, codes) => {
    expect(refusals(openWorkbook(), choice)).toEqual(codes);
  });
});

describe("an order for an exchange that goes on knows its own lines", () => {
  const first = (): WorkbookContent => workbookWith(opening(autumn), exchange());
  const isAlmere = (row: Cells): boolean => row["Gebied"] === "GM0034";
  const isUrk = (row: Cells): boolean => row["Gebied"] === "GM0184";
  const goOn = { isContinued: true } as const;

  test("by its moment: nothing is missing when people gave them another reason", () => {
    for (const [isMeant, Reden] of [
      [() => true, "Sloop"],
      [isAlmere, "Sloop"],
    ] as const) {
      const content = typed(first(), "LRT_Taakruil", isMeant, { Reden });
      expect(isDone(plan(content, exchange(), goOn), content)).toBe(true);
    }
  });

  test("and nothing when people cancelled it, or exchanged back: that it is other than the order said, the planner hears", () => {
    const cancelled = typed(first(), "LRT_Taakruil", () => true, { Personen: 0 });
    const again = plan(cancelled, exchange(), goOn);
    expect(isDone(again, cancelled)).toBe(true);
    expect(again.changed).toMatchObject({
      parameters: { where: "Taakruil, Almere (Personen); Taakruil, Urk (Personen)" },
    });
    const back = exchange({
      reason: "Terug",
      parties: [
        { code: "GM0034", before: 223, after: 218 },
        { code: "GM0184", before: 16, after: 21 },
      ],
    });
    const corrected = typed(first(), "LRT_Taakruil", () => true, { Reden: "Sloop" });
    const returned = applyDesired(plan(corrected, back, { at: "2026-11-25T09:00:00.000Z" }), corrected);
    const third = plan(returned, exchange(), goOn);
    expect([isDone(third, returned), third.changed]).toEqual([true, undefined]);
  });

  test("and brings back what is gone, unless people changed the persons of the rest: 5 and -5 no longer close with 4", () => {
    const half = without(first(), "LRT_Taakruil", isUrk);
    expect(numbers(applyDesired(plan(half, exchange(), goOn), half))).toEqual([
      [1, "Almere", 5],
      [1, "Urk", -5],
    ]);
    const changed = typed(half, "LRT_Taakruil", isAlmere, { Personen: 4 });
    expect(refusals(changed, exchange(), goOn)).toEqual(["workbook.changedByColleague"]);
  });

  test("and none of them are its own with another moment: it comes as number 2", () => {
    const content = typed(first(), "LRT_Taakruil", () => true, { "Vastgelegd op (UTC)": "2026-11-25 08:30:01" });
    const parties = [
      { code: "GM0034", before: 223, after: 228 },
      { code: "GM0184", before: 16, after: 11 },
    ];
    const { tables } = plan(content, exchange({ parties }), goOn);
    expect(tables[0]?.rows.map(({ cells: written }) => written.get("Nummer"))).toEqual([number(2), number(2)]);
  });

  test.each<readonly [string, (row: Cells) => boolean, Cells]>([
    ["one line went to another municipality", isUrk, { Gebied: "GM0050" }],
    ["one line went to another half-year", isUrk, { Halfjaar: "2024-I" }],
    ["all of them went to another half-year", () => true, { Halfjaar: "2024-I" }],
  ])("and brings nothing back where %s: the same persons would be exchanged twice", (_what, isMeant, cells) => {
    const content = typed(first(), "LRT_Taakruil", isMeant, cells);
    expect(refusals(content, exchange(), goOn)).toEqual(["workbook.changedByColleague"]);
  });
});

describe("rows of its moment that are none of an exchange that goes on", () => {
  const held = workbookWith(opening(autumn), exchange());
  const parties = [
    { code: "GM0303", before: 43, after: 40 },
    { code: "GM0050", before: 23, after: 26 },
  ];

  test("are those that a colleague's order wrote over it: it comes under the next number", () => {
    const start = openWorkbook();
    const other = applyDesired(plan(start, exchange({ reason: "Eerder", parties })), start);
    expect(numbers(applyDesired(plan(other, exchange(), { isContinued: true }), other))).toEqual([
      [1, "Dronten", -3],
      [1, "Zeewolde", 3],
      [2, "Almere", 5],
      [2, "Urk", -5],
    ]);
  });

  test("are those that somebody copied under another number: a row of its own that is gone comes back", () => {
    const copied = typed(
      doubled(held, "LRT_Taakruil", (row) => row["Gebied"] === "GM0034", { Nummer: 2, Gebied: "GM0303" }),
      "LRT_Taakruil",
      (row) => row["Gebied"] === "GM0303",
      { Naam: "Dronten" },
    );
    const gone = without(copied, "LRT_Taakruil", (row) => row["Gebied"] === "GM0184");
    expect(numbers(applyDesired(plan(gone, exchange(), { isContinued: true }), gone))).toEqual([
      [1, "Almere", 5],
      [2, "Dronten", 5],
      [1, "Urk", -5],
    ]);
  });
});

describe("of two exchanges of the same second an order that goes on", () => {
  const both = (Reden: string): WorkbookContent => {
    const content = typed(workbookWith(opening(autumn), exchange()), "LRT_Taakruil", () => true, { Reden });
    const cells = { Opdracht: "o2", Stap: "gereed", Actie: "Taakstelling geruild", "Tijdstip (UTC)": STAMP };
    return withTables(content, tableOf("LRT_Logboek", { rows: [cellsOf("LRT_Logboek", cells)] }));
  };
  const again = exchange({
    parties: [
      { code: "GM0034", before: 223, after: 228 },
      { code: "GM0184", before: 16, after: 11 },
    ],
  });

  test("knows its lines by all that they say", () => {
    const own = both("Nieuwbouw");
    expect(isDone(plan(own, exchange(), { isContinued: true }), own)).toBe(true);
    const other = both("Sloop");
    const { tables } = plan(other, again, { isContinued: true });
    expect(tables[0]?.rows.map(({ cells }) => cells.get("Nummer"))).toEqual([number(2), number(2)]);
  });
});
