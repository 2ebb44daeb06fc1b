import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { emptyWorkbook } from "../../../src/plans/workbookContent";
import { applyDesired } from "../applyDesired";
import { computed } from "./computeSheets";
import { isDone, plan, refusals, rowsIn, typed, workbookWith } from "./orderFor";
import { autumn, inhabitants, listed, officialList, openWorkbook, opening, spring } from "./orders";
import { expectSameFigures } from "./sameFigures";

const apply = (content: WorkbookContent, choice: Parameters<typeof plan>[1], at?: string): WorkbookContent =>
  applyDesired(plan(content, choice, at === undefined ? {} : { at }), content);

describe("the official list", () => {
  test("counts where the planner says so", async () => {
    const content = workbookWith(opening(autumn), officialList(...listed));
    const sheets = await computed(content);
    expect(sheets.row("LRT_Taakstelling", { Gebied: "GM0034" })).toMatchObject({
      Officieel: 220,
      Berekend: 218,
      Taakstelling: 220,
    });
    expect(sheets.row("LRT_Taakstelling", { Gebied: "GM0184" })).toMatchObject({
      Officieel: 20,
      Berekend: 21,
      Taakstelling: 21,
    });
    expect(sheets.row("LRT_Taakstelling", { Gebied: "GM0050" })["Officieel"]).toBe("");
    expect(sheets.rows("LRT_OfficieleLijst").map((row) => [row["Naam"], row["Berekend"], row["Verschil"]])).toEqual([
      ["Almere", 218, 2],
      ["Urk", 21, -1],
    ]);
    await expectSameFigures(content, sheets);
  });

  test("that is read again renews the rows of its municipalities, wherever they stand now", () => {
    const first = workbookWith(opening(autumn), officialList(...listed));
    const [almere, urk] = rowsIn(first, "LRT_OfficieleLijst");
    expect([almere?.["Gebied"], urk?.["Gebied"]]).toEqual(["GM0034", "GM0184"]);
    const table = first.tables.find(({ name }) => name === "LRT_OfficieleLijst");
    if (table === undefined) throw new Error("There is no list.");
    // A colleague sorted it the other way round and put a note in a column of their own.
    const reversed = (rows: readonly (readonly unknown[])[]) =>
      [...rows].reverse().map((row, line) => [...row, line === 0 ? "gebeld" : ""]);
    const sorted = {
      ...first,
      tables: [
        ...first.tables.filter((other) => other !== table),
        {
          ...table,
          headers: [...table.headers, "Notitie"],
          rows: reversed(table.rows),
          formulas: reversed(table.formulas ?? []),
        },
      ],
    };
    const again = apply(sorted, officialList({ ...listed[0], quota: 300, counts: false }), "2026-12-01T10:00:00.000Z");
    const cells = ["Gebied", "Officieel", "Telt (invoer)", "Ingelezen op (UTC)", "Notitie"];
    expect(rowsIn(again, "LRT_OfficieleLijst").map((row) => cells.map((header) => row[header]))).toEqual([
      ["GM0184", 20, "berekend", "2026-11-25 08:30:00", "gebeld"],
      ["GM0034", 300, "berekend", "2026-12-01 10:00:00", ""],
    ]);
  });

  test("that is completed after a newer one came leaves its rows, and brings those that the newer one has not", () => {
    const [almere, urk] = listed;
    const content = apply(openWorkbook(), officialList({ ...almere, quota: 300 }), "2026-12-01T10:00:00.000Z");
    const rows = (isContinued: boolean, at?: string): unknown =>
      rowsIn(
        applyDesired(
          plan(content, officialList(almere, urk), { isContinued, ...(at === undefined ? {} : { at }) }),
          content,
        ),
        "LRT_OfficieleLijst",
      ).map((row) => [row["Gebied"], row["Officieel"]]);
    expect(rows(true)).toEqual([
      ["GM0034", 300],
      ["GM0184", 20],
    ]);
    // One that is given now, or that is the newer one itself, renews them.
    const renewed = [
      ["GM0034", 220],
      ["GM0184", 20],
    ];
    expect(rows(false)).toEqual(renewed);
    expect(rows(true, "2026-12-01T10:00:00.000Z")).toEqual(renewed);
  });

  test("that is completed is held up by no list of another half-year, however new, and by none where there is no table", () => {
    const [almere, urk] = listed;
    const both = workbookWith(opening(autumn), opening(spring));
    const ofSpring = { kind: "officialList", list: { halfYear: spring, rows: [{ ...almere, quota: 300 }] } } as const;
    const content = apply(both, ofSpring, "2026-12-01T10:00:00.000Z");
    const rows = (of: WorkbookContent): unknown =>
      rowsIn(applyDesired(plan(of, officialList(almere, urk), { isContinued: true }), of), "LRT_OfficieleLijst").map(
        (row) => [row["Halfjaar"], row["Gebied"], row["Officieel"], row["Naam in de lijst"]],
      );
    const ofAutumn = [
      ["2023-II", "GM0034", 220, "Almere"],
      ["2023-II", "GM0184", 20, "Urk"],
    ];
    expect(rows(content)).toEqual([["2024-I", "GM0034", 300, "Almere"], ...ofAutumn]);
    const without = { ...both, tables: both.tables.filter(({ name }) => name !== "LRT_OfficieleLijst") };
    expect(rows(without)).toEqual(ofAutumn);
  });

  test("that is read again renews how the list spells a name, and rests on the municipalities that are open", () => {
    const content = workbookWith(opening(autumn), officialList(...listed));
    const desired = plan(content, officialList({ ...listed[0], listedName: "Almere (gem.)" }));
    expect(desired.basis.map(({ name }) => name)).toEqual(["LRT_Taakstelling"]);
    expect(rowsIn(applyDesired(desired, content), "LRT_OfficieleLijst").map((row) => row["Naam in de lijst"])).toEqual([
      "Almere (gem.)",
      "Urk",
    ]);
  });

  test.each([
    ["blank", ""],
    ["a word", "volgt"],
    ["below 0", -3],
  ])("whose number is %s where it counts is no quota of 0", async (_what, cell) => {
    const content = typed(
      workbookWith(opening(autumn), officialList(...listed)),
      "LRT_OfficieleLijst",
      (row) => row["Gebied"] === "GM0034",
      { Officieel: cell },
    );
    const sheets = await computed(content);
    const row = sheets.row("LRT_Taakstelling", { Gebied: "GM0034" });
    expect(typeof row["Taakstelling"]).toBe("string");
    expect(row["Controle"]).toBe(
      "FOUT: kijk op blad Officiële lijst: bij Telt hoort officieel of berekend, bij Officieel een aantal",
    );
    await expectSameFigures(content, sheets);
  });

  test("takes only municipalities of the half-year, and says when there are none", () => {
    const amsterdam = { code: "GM0363", listedName: "Amsterdam", quota: 900, counts: true };
    expect(refusals(openWorkbook(), officialList(amsterdam))).toEqual(["quota.noOfficialRows"]);
    expect(refusals(emptyWorkbook, officialList(...listed))).toEqual(["quota.halfYearNotOpen"]);
    const desired = plan(openWorkbook(), officialList(amsterdam, ...listed));
    expect(desired.tables[0]?.rows).toHaveLength(2);
    expect(desired.log).toMatchObject({ subject: "2023-II", remark: "2 gemeenten, bij 1 telt de officiële lijst" });
  });
});

describe("inhabitants of the planner's own", () => {
  test("wait for input where nothing is known, and count where something is given", () => {
    const content = workbookWith(inhabitants());
    const rows = rowsIn(content, "LRT_Inwoners").map((row) => [
      row["Naam"],
      row["Peildatum"],
      row["Inwoners"],
      row["Bron"],
    ]);
    // 1 January 2025 is day 45.658.
    expect(rows[0]).toEqual(["Nederland", 45_658, 18_000_000, "eigen invoer"]);
    expect(rows[1]).toEqual(["Almere", 45_658, 230_000, "eigen invoer"]);
    expect(rows).toHaveLength(7);
    expect(rows.filter(([, , count]) => count === "")).toHaveLength(5);
  });

  test("take a source in the planner's words; what is not given waits for input", () => {
    const content = workbookWith(inhabitants({ counts: { GM0034: 1 }, source: "CBS, 2 januari" }));
    const rows = rowsIn(content, "LRT_Inwoners");
    expect(rows.find((row) => row["Gebied"] === "GM0034")).toMatchObject({ Inwoners: 1, Bron: "CBS, 2 januari" });
    expect(rows.find((row) => row["Gebied"] === "NL")).toMatchObject({ Inwoners: "", Bron: "" });
  });

  test("that are given again renew their row only; what stands in others stays", () => {
    const first = workbookWith(inhabitants());
    const filled = typed(first, "LRT_Inwoners", (row) => row["Gebied"] === "GM0184", {
      Inwoners: 22_000,
      Bron: "geteld",
    });
    const again = apply(filled, inhabitants({ counts: { GM0034: 231_000 } }));
    const rows = rowsIn(again, "LRT_Inwoners");
    expect(rows).toHaveLength(7);
    expect(rows.find((row) => row["Gebied"] === "GM0034")?.["Inwoners"]).toBe(231_000);
    expect(rows.find((row) => row["Gebied"] === "GM0184")).toMatchObject({ Inwoners: 22_000, Bron: "geteld" });
    expect(rows.find((row) => row["Gebied"] === "NL")?.["Inwoners"]).toBe(18_000_000);
  });

  test.each([2025, "2025-01-01", "1-1-2025", "01-01-2025"])("find their row also when its date is %j", (date) => {
    const content = typed(workbookWith(inhabitants()), "LRT_Inwoners", () => true, { Peildatum: date });
    expect(isDone(plan(content, inhabitants()), content)).toBe(true);
  });

  test.each([
    ["of no province", inhabitants({ province: "GM0034" }), ["quota.notAProvince"]],
    ["of an unknown code", inhabitants({ counts: { GM9999: 5 } }), ["reference.unknownCode"]],
    [
      "that are no count",
      inhabitants({ counts: { GM0034: 0, GM0184: 1.5 } }),
      ["tasks.inhabitantsNotACount", "tasks.inhabitantsNotACount"],
    ],
  ] as const)("%s are refused", (_what, choice, codes) => {
    expect(refusals(emptyWorkbook, choice)).toEqual(codes);
  });
});
