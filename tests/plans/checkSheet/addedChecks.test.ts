/**
 * The line MEEGETELD of the sheet Controles, and the findings about the same cells: whose inhabitants a row adds to its own. Wijdemeren goes
 * up in Hilversum on 1 January 2027, and 1 January 2026 counts them apart.
 */
import { addedChecks } from "../../../src/plans/checkSheet/addedChecks";
import { foundTemplate } from "../../../src/plans/checkSheet/checkLines";
import { presentTables } from "../../../src/plans/checkSheet/presentTables";
import { nothingDesired } from "../../../src/plans/desiredState";
import { inhabitantsFindings } from "../../../src/findings/inhabitantsFindings";
import { inhabitantsLayout } from "../../../src/plans/reception/inhabitantsLayout";
import { emptyWorkbook, type FoundTable, type WorkbookContent } from "../../../src/plans/workbookContent";
import { municipalitiesOf, provinces } from "../../../src/reference/regions";
import { withTables } from "../applyDesired";
import { type Cells, tableNamed, typed } from "../housing/orderFor";
import { autumn, opening } from "../housing/orders";
import { orderOf } from "../reception/decisions";
import { after, checkedIn, checks, workbookOf } from "./checkedWorkbook";

const HILVERSUM = "GM0402";
const WIJDEMEREN = "GM1696";
const NOORD_HOLLAND = "PV27";
const LINE = "MEEGETELD 2027-I Noord-Holland";

/** On 1 January 2026: 20.000 in every municipality of Noord-Holland, and every province. */
function inhabitants(): FoundTable {
  const counts = [
    ...provinces.map(({ code }) => [code, 1_500_000] as const),
    ...municipalitiesOf(NOORD_HOLLAND).map(({ code }) => [code, 20_000] as const),
  ];
  const rows = counts.map(([code, count]) => [code, "", "2026-01-01", count, "eigen telling"]);
  const { name, sheet, columns } = inhabitantsLayout;
  return { id: "i", name, sheet, row: 4, column: 0, headers: columns, rows, formulas: rows, hasTotals: false };
}

const unchecked = (): WorkbookContent => {
  const sheets = [{ id: "Inwoners", name: "Inwoners", isProtected: false, used: null }];
  const known = withTables({ ...emptyWorkbook, sheets }, inhabitants());
  const first = { year: 2027, half: 1 } as const;
  const order = orderOf(opening(first, { province: NOORD_HOLLAND, ownNational: 11_000 }), { id: "o1" });
  return after(known, order);
};
const checked = (content: WorkbookContent): WorkbookContent => after(content, orderOf(checks, { id: "o2" }));
const opened = (): WorkbookContent => checked(unchecked());
const isOf =
  (code: string) =>
  (row: Cells): boolean =>
    row["Gebied"] === code;
const added = (code: string, cell: string): WorkbookContent =>
  typed(opened(), "LRT_Taakstelling", isOf(code), { Meegeteld: cell });

const lineOf = async (content: WorkbookContent): Promise<unknown> => {
  const found = (await checkedIn(content)).lines.get(LINE);
  return [found?.actual, found?.verdict];
};
const findings = (content: WorkbookContent): readonly unknown[] =>
  inhabitantsFindings({ content, sheets: [], names: new Map(), links: [] }).map(({ code, where, what }) => [
    code,
    where.row,
    what.parameters,
  ]);

describe("the inhabitants that a row adds to its own", () => {
  test("are those of the municipality that went up in it", async () => {
    expect(await lineOf(opened())).toEqual([0, "OK"]);
    expect(findings(opened())).toEqual([]);
  });

  test.each([
    ["taken away", HILVERSUM, "", { text: "niets", wanted: WIJDEMEREN }],
    ["of another one that has no row here", HILVERSUM, "GM0034", { text: "GM0034", wanted: WIJDEMEREN }],
    ["at another municipality", "GM0363", WIJDEMEREN, { text: WIJDEMEREN, wanted: "niets" }],
  ])("are wrong when they are %s", async (_what, code, cell, words) => {
    expect(await lineOf(added(code, cell))).toEqual([1, "FOUT"]);
    expect(findings(added(code, cell))).toEqual([["MEEGETELD", `${code} · 2027-I`, words]]);
  });

  test("are checked as before while the table of inhabitants cannot be read: that is said there", () => {
    const content = typed(opened(), "LRT_Inwoners", isOf(HILVERSUM), { Inwoners: "veel" });
    const ids = addedChecks(presentTables(nothingDesired, content), content).map(({ id }) => id);
    expect(ids).toEqual([LINE]);
    expect(findings(content)).toEqual([]);
  });

  describe("when the number of the municipality that went up in it is missing", () => {
    const without = (content: WorkbookContent): WorkbookContent =>
      typed(content, "LRT_Inwoners", isOf(WIJDEMEREN), { Inwoners: "" });
    const words = { code: WIJDEMEREN, name: "Wijdemeren", into: "Hilversum", date: "1 januari 2026" };
    const missing = [["MEEGETELDONBEKEND", `${HILVERSUM} · 2027-I`, words]];

    test("nobody says that nothing belongs there, and a sheet made meanwhile keeps the rule", async () => {
      const content = after(without(opened()), orderOf(checks, { id: "o3" }));
      expect(findings(content)).toEqual(missing);
      expect(await lineOf(content)).toEqual([0, "OK"]);
    });

    test("it is asked for where nothing is added, and the line finds it as soon as somebody types it", async () => {
      const made = after(without(added(HILVERSUM, "")), orderOf(checks, { id: "o3" }));
      expect(findings(made)).toEqual(missing);
      expect(await lineOf(made)).toEqual([0, "OK"]);
      const known = typed(made, "LRT_Inwoners", isOf(WIJDEMEREN), { Inwoners: 20_000 });
      expect(await lineOf(known)).toEqual([1, "FOUT"]);
    });
  });

  describe("without a table of inhabitants", () => {
    const without = (content: WorkbookContent): WorkbookContent => ({
      ...content,
      tables: content.tables.filter(({ name }) => name !== inhabitantsLayout.name),
    });

    test("nothing is lacking at Hilversum, of which nobody knows the part of Wijdemeren; anything else there is wrong", async () => {
      const content = without(opened());
      const [check, ...others] = addedChecks(presentTables(nothingDesired, content), content);
      expect(others).toEqual([]);
      const [gebied, counted] = ["Gebied", "Meegeteld"].map((header) => `LRT_Taakstelling[${header}]`);
      expect(check?.actual).toBe(
        `SUMPRODUCT((LRT_Taakstelling[Halfjaar]="2027-I")*(LRT_Taakstelling[Provincie]="PV27")*` +
          `((${counted}<>"")*(1-(${gebied}="GM0402")*(${counted}="GM1696"))+(${gebied}="GM0402")*(${counted}="")*(0)))`,
      );
      const made = (cell: string): WorkbookContent =>
        checked(without(typed(unchecked(), "LRT_Taakstelling", isOf(HILVERSUM), { Meegeteld: cell })));
      expect(await lineOf(made(""))).toEqual([0, "OK"]);
      expect(await lineOf(made(WIJDEMEREN))).toEqual([0, "OK"]);
      expect(await lineOf(made("GM0363"))).toEqual([1, "FOUT"]);
    });

    test("a half-year in which no municipality went up in another one adds nothing to any row", () => {
      const content = workbookOf(opening(autumn), checks);
      const [check] = addedChecks(presentTables(nothingDesired, content), content);
      expect(check?.actual).toBe(
        `SUMPRODUCT((LRT_Taakstelling[Halfjaar]="2023-II")*(LRT_Taakstelling[Provincie]="PV24")*` +
          `((LRT_Taakstelling[Meegeteld]<>"")*(1)))`,
      );
    });
  });

  test("are checked nowhere without the table of the quota, and before it had the column", () => {
    const before = tableNamed(opened(), "LRT_Taakstelling");
    const older = { ...before, headers: before.headers.map((header) => (header === "Meegeteld" ? "Eigen" : header)) };
    for (const tables of [[], [older], [inhabitants()]])
      expect(addedChecks(presentTables(nothingDesired, { tables }), { tables })).toEqual([]);
  });

  test("with a table of inhabitants the number counts from the date, its year, and text that begins with it", () => {
    const [check] = addedChecks(presentTables(nothingDesired, opened()), opened());
    const counted = (dates: string): string =>
      `COUNTIFS(LRT_Inwoners[Gebied],"GM1696",LRT_Inwoners[Inwoners],">0",${dates})`;
    const [date, day] = ["LRT_Inwoners[Peildatum]", (year: string) => `365*(${year}-1900)+INT((${year}-1901)/4)+2`];
    const known = [
      counted(`${date},">="&(${day("2026")}),${date},"<"&(${day("(2026+1)")})`),
      counted(`${date},2026`),
      counted(`${date},"2026"&"*"`),
      counted(`${date},"*-"&"2026"`),
      counted(`${date},"* "&"2026"`),
    ].join("+");
    expect(check?.actual).toContain(`*(LRT_Taakstelling[Meegeteld]="")*(${known}>0)`);
  });

  test("a rule that knew other municipalities is renewed by every order; one that a person changed is not", () => {
    const [check] = addedChecks(presentTables(nothingDesired, opened()), opened());
    const rule = `=${foundTemplate(check ?? { actual: "" })}`;
    const older = rule.replace(/(\*\(1).*(\)\)\),"FOUT"\))$/u, "$1$2");
    expect(older).not.toBe(rule);
    expect([rule, older, rule.replaceAll("GM1696", "GM0363"), older.replace("*(1)", "*(2)")].map(isOlder)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(check?.isOlder?.(older.replaceAll("LRT_Taakstelling[", "Taak2027["))).toBe(true);

    function isOlder(formula: string): boolean | undefined {
      return check?.isOlder?.(formula);
    }
  });

  test("are those of 1 January of the year before the half-year", () => {
    const of = (cell: unknown): readonly unknown[] =>
      findings(typed(opened(), "LRT_Taakstelling", isOf(HILVERSUM), { Peiljaar: cell }));
    const words = { halfYear: "2027-I", year: "2026" };
    expect(of("")).toEqual([["PEILJAAR", `${HILVERSUM} · 2027-I`, { text: "niets", ...words }]]);
    expect(of("2026")).toEqual([["TEKSTGETAL", `${HILVERSUM} · 2027-I`, { header: "Peiljaar", text: "2026" }]]);
    expect(of(2025)).toEqual([["PEILJAAR", `${HILVERSUM} · 2027-I`, { text: "2025", ...words }]]);
  });
});
