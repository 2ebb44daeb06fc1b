import { decisionLayouts } from "../../../src/plans/reception/decisionLayouts";
import { workbookDecisions } from "../../../src/plans/reception/workbookDecisions";
import type { FoundTable } from "../../../src/plans/workbookContent";
import { decisionFingerprint } from "../../../src/reference/decisionFingerprint";
import { capacityDecisions } from "../../../src/reference/decisions";
import { tableNamed } from "../housing/orderFor";
import { almereAndUrk } from "../smallTable";
import { decision, decisionOrder, workbookAfter } from "./decisions";

type Cells = Readonly<Record<string, unknown>>;

function table(
  layout: { readonly name: string; readonly sheet: string; readonly columns: readonly string[] },
  rows: readonly Cells[],
): FoundTable {
  return {
    ...almereAndUrk,
    name: layout.name,
    sheet: layout.sheet,
    headers: layout.columns,
    rows: rows.map((row) => layout.columns.map((header) => row[header] ?? "")),
  };
}

const registered = {
  ...{ BesluitId: "proef-2026", Soort: "capaciteitsraming", Status: "ingetrokken", Titel: "Raming" },
  ...{ "Vastgesteld op": 46_351, "Vastgesteld door": "de minister", Vervangt: "proef-2025", Sleuteladvies: "gelijk" },
  ...{ Bron: "Staatscourant", Kenmerk: "2026-1", URL: "https://example.org/1", Vingerafdruk: "sha256:bewaard" },
};
const total = { BesluitId: "proef-2026", Gebied: "NL", Categorie: "totaal", Peildatum: "2027-01-01", Plekken: 96_000 };
const minors = { ...total, Categorie: "amv", Plekken: 5_000 };
const register = (...rows: readonly Cells[]): FoundTable => table(decisionLayouts.LRT_Besluiten, rows);
const places = (...rows: readonly Cells[]): FoundTable => table(decisionLayouts.LRT_Besluit, rows);
const first = (row: Cells, ...figures: readonly Cells[]) => workbookDecisions(register(row), places(...figures))[0];

describe("a decision as the workbook holds it", () => {
  test("has every cell of its line and its figures", () => {
    expect(first(registered, total, minors)).toEqual({
      decision: {
        ...{ id: "proef-2026", kind: "capaciteitsraming", status: "ingetrokken", title: "Raming" },
        ...{ decidedOn: "2026-11-25", decidedBy: "de minister", supersedes: "proef-2025", adviceKey: "gelijk" },
        ...{ total: 96_000, unaccompaniedMinors: 5_000, referenceDate: "2027-01-01", precision: "exact" },
        ...{ adviceReason: null, note: null },
        sources: [{ title: "Staatscourant", url: "https://example.org/1", reference: "2026-1" }],
        fingerprint: decisionFingerprint({
          ...{ id: "proef-2026", kind: "capaciteitsraming", title: "Raming", decidedOn: "2026-11-25" },
          ...{ decidedBy: "de minister", supersedes: "proef-2025", adviceKey: "gelijk" },
          ...{ total: 96_000, unaccompaniedMinors: 5_000, referenceDate: "2027-01-01" },
        }),
      },
      storedFingerprint: "sha256:bewaard",
      conflict: null,
    });
  });

  test("knows nothing where a cell is blank", () => {
    expect(first({ BesluitId: "kaal" })).toMatchObject({
      decision: {
        ...{ kind: "capaciteitsbesluit", status: "vastgesteld", title: "", decidedOn: null, decidedBy: null },
        ...{ supersedes: null, adviceKey: null, total: null, unaccompaniedMinors: null, referenceDate: null },
        sources: [{ title: "", url: null, reference: null }],
      },
      storedFingerprint: "",
      conflict: null,
    });
  });

  test.each(["concept", "vastgesteld", "vervangen", "ingetrokken"])(
    "has status %s; any other word counts as vastgesteld",
    (status) => {
      expect(first({ ...registered, Status: status })?.decision.status).toBe(status);
      expect(first({ ...registered, Status: "x" })?.decision.status).toBe("vastgesteld");
    },
  );

  test("is the shipped one when its content is: with what the workbook does not keep", () => {
    const shipped = capacityDecisions.find(({ total: places5 }) => places5 !== null);
    if (shipped === undefined) throw new Error("No decision is shipped.");
    const content = workbookAfter(decisionOrder(shipped, shipped.adviceKey ?? "gelijk"));
    const found = workbookDecisions(tableNamed(content, "LRT_Besluiten"), tableNamed(content, "LRT_Besluit"));
    expect(found[0]?.decision).toBe(shipped);
    expect(found[0]?.storedFingerprint).toBe(shipped.fingerprint);
    expect(decision.fingerprint).not.toBe(shipped.fingerprint);
  });

  test("counts once when it stands there twice; lines without an id are none", () => {
    const found = workbookDecisions(
      register({ ...registered, Titel: "Eerste" }, { Titel: "zonder" }, registered, { BesluitId: "ander" }),
      places(total),
    );
    expect(found.map(({ decision: { id, title } }) => [id, title])).toEqual([
      ["proef-2026", "Eerste"],
      ["ander", ""],
    ]);
  });
});

describe("the figures of a decision", () => {
  const figures = (...rows: readonly Cells[]): readonly unknown[] => {
    const found = first(registered, ...rows);
    return [found?.decision.total, found?.decision.unaccompaniedMinors, found?.decision.referenceDate];
  };

  test("are those of its own lines, for the country and the category", () => {
    expect(
      figures(
        { ...total, BesluitId: "ander", Plekken: 1 },
        { ...total, Gebied: "PV24", Plekken: 2 },
        { ...total, Categorie: "regulier", Plekken: 3 },
        total,
      ),
    ).toEqual([96_000, null, "2027-01-01"]);
  });

  test("have the reference date of the total, else that of amv", () => {
    expect(figures({ ...minors, Peildatum: "2026-07-01" }, total)).toEqual([96_000, 5_000, "2027-01-01"]);
    expect(figures({ ...minors, Peildatum: "2026-07-01" })).toEqual([null, 5_000, "2026-07-01"]);
  });

  test.each(["96.000", -1, 0.5, ""])("are unknown when the cell holds %p", (cell) => {
    expect(figures({ ...total, Plekken: cell })).toEqual([null, null, "2027-01-01"]);
  });

  test("may be 0", () => {
    expect(figures({ ...total, Plekken: 0 })[0]).toBe(0);
  });

  test("contradict each other when two lines differ, in the total or in amv, and not when they agree", () => {
    const conflict = { code: "workbook.decisionTwice", parameters: { id: "proef-2026", sheet: "Besluit" } };
    expect(first(registered, total, { ...total, Plekken: 95_000 })?.conflict).toEqual(conflict);
    expect(first(registered, total, minors, { ...minors, Plekken: 1 })?.conflict).toEqual(conflict);
    expect(first(registered, total, total, minors, minors)?.conflict).toBeNull();
  });
});

describe("the rows of a decision", () => {
  const flevoland = { ...total, Gebied: "PV24", Plekken: 3_000 };
  const rowsOf = (...lines: readonly Cells[]): unknown => first(registered, ...lines)?.decision.rows;

  test("are its regions with their places, each once, in the order in which they stand there", () => {
    const rows = rowsOf({ ...flevoland, Gebied: "PV26", Plekken: 7_000 }, total, flevoland, {
      ...flevoland,
      Categorie: "amv",
      Plekken: 200,
    });
    expect(rows).toEqual([
      { region: "PV26", total: 7_000, unaccompaniedMinors: null },
      { region: "PV24", total: 3_000, unaccompaniedMinors: 200 },
    ]);
  });

  test("are those of the reference date of the whole: another date is another decision of places", () => {
    expect(rowsOf(total, flevoland, { ...flevoland, Gebied: "PV26", Peildatum: "2026-07-01" })).toEqual([
      { region: "PV24", total: 3_000, unaccompaniedMinors: null },
    ]);
  });

  test("are of the same date however it was typed", () => {
    expect(rowsOf(total, { ...flevoland, Peildatum: "1-1-2027" })).toEqual([
      { region: "PV24", total: 3_000, unaccompaniedMinors: null },
    ]);
  });

  test("are none, and no empty list, when only the country is named", () => {
    expect(Object.keys(first(registered, total)?.decision ?? {})).not.toContain("rows");
  });

  test("of a region that does not exist, or of another category, are not read", () => {
    expect(rowsOf(total, { ...flevoland, Gebied: "PV99" }, { ...flevoland, Categorie: "regulier" })).toBeUndefined();
    expect(
      first(registered, total, { ...flevoland, Gebied: "PV99" }, { ...flevoland, Gebied: "PV99", Plekken: 1 })
        ?.conflict,
    ).toBeNull();
  });

  test("may hold no number: then the place is unknown, and the row stays", () => {
    expect(rowsOf(total, { ...flevoland, Plekken: "veel" })).toEqual([
      { region: "PV24", total: null, unaccompaniedMinors: null },
    ]);
  });

  test("contradict each other when two lines differ for one date; on another date they may", () => {
    const other = { ...flevoland, Plekken: 2_999 };
    expect(first(registered, total, flevoland, other)?.conflict).not.toBeNull();
    expect(first(registered, total, flevoland, { ...other, Peildatum: "2026-07-01" })?.conflict).toBeNull();
    expect(
      first(registered, total, { ...flevoland, Peildatum: "" }, { ...other, Peildatum: "" })?.conflict,
    ).not.toBeNull();
    expect(first(registered, total, flevoland, { ...flevoland, Categorie: "amv", Plekken: 1 })?.conflict).toBeNull();
  });

  test("of the country contradict each other on other dates too: one of them would count", () => {
    expect(first(registered, total, { ...total, Plekken: 1, Peildatum: "2026-07-01" })?.conflict).not.toBeNull();
  });
});
