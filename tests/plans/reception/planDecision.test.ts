import { planOf } from "../../../src/plans/planOf";
import { heldBy } from "../../../src/plans/cellContent";
import { dateCell } from "../../../src/plans/cellDate";
import type { DesiredState } from "../../../src/plans/desiredState";
import { addInVersion } from "../../../src/plans/version";
import { emptyWorkbook, type WorkbookContent } from "../../../src/plans/workbookContent";
import { findKey } from "../../../src/reference/keys";
import { planWithLog } from "../../../src/plans/planWithLog";
import { applyDesired } from "../applyDesired";
import { almereAndUrk, workbook } from "../smallTable";
import { decision, decisionOrder, planned, refused, workbookAfter } from "./decisions";

/** The rows that a plan wants in a table, by header. */
function rowsOf({ tables }: DesiredState, name: string): readonly Readonly<Record<string, unknown>>[] {
  return (tables.find(({ layout }) => layout.name === name)?.rows ?? []).map(({ cells }) =>
    Object.fromEntries([...cells].map(([header, content]) => [header, heldBy(content)])),
  );
}

/** The workbook in which cells of a table hold something else. */
function changed(content: WorkbookContent, name: string, header: string, from: unknown, to: unknown): WorkbookContent {
  const tables = content.tables.map((table) =>
    table.name === name
      ? {
          ...table,
          rows: table.rows.map((row) =>
            row.map((cell, place) => (table.headers[place] === header && cell === from ? to : cell)),
          ),
        }
      : table,
  );
  return { ...content, tables };
}

const day = dateCell("2027-01-01");

describe("a decision in the workbook", () => {
  test("is one line in the register, with who read it in and when", () => {
    expect(rowsOf(planned(decisionOrder()), "LRT_Besluiten")).toEqual([
      {
        BesluitId: "proef-2026",
        Soort: "capaciteitsbesluit",
        Status: "concept",
        Titel: "Proefbesluit 2026",
        "Vastgesteld op": dateCell("2026-02-27"),
        "Vastgesteld door": "de minister",
        "Geldig van": "",
        "Geldig tot": "",
        Vervangt: "proef-2025",
        Bevestigt: "",
        Sleuteladvies: "gelijk",
        Bron: "Staatscourant",
        Kenmerk: "2026-1",
        URL: "https://example.org/1",
        Vingerafdruk: "sha256:proef",
        "Ingelezen op (UTC)": "2026-11-25 08:30:00",
        Rol: "provincie",
        "Versie invoegtoepassing": addInVersion,
        Schema: 2,
      },
    ]);
    expect(rowsOf(planned(decisionOrder({ sources: [] })), "LRT_Besluiten")).toMatchObject([
      { Bron: "", Kenmerk: "", URL: "" },
    ]);
  });

  test("is one line per published figure: amv is part of the total", () => {
    const nation = { BesluitId: "proef-2026", Gebied: "NL", Naam: "Nederland", Peildatum: day };
    expect(rowsOf(planned(decisionOrder()), "LRT_Besluit")).toEqual([
      { ...nation, Categorie: "totaal", Plekken: 96_000 },
      { ...nation, Categorie: "amv", Plekken: 5_000 },
    ]);
    expect(rowsOf(planned(decisionOrder({ unaccompaniedMinors: null })), "LRT_Besluit")).toHaveLength(1);
  });

  test("is one line per region and figure, the whole country first, when it names regions", () => {
    const rows = [
      { region: "PV24", total: 3_000, unaccompaniedMinors: 200 },
      { region: "PV26", total: null, unaccompaniedMinors: 100 },
    ];
    const lines = rowsOf(planned(decisionOrder({ rows })), "LRT_Besluit");
    expect(lines.map((line) => [line["Gebied"], line["Naam"], line["Categorie"], line["Plekken"]])).toEqual([
      ["NL", "Nederland", "totaal", 96_000],
      ["NL", "Nederland", "amv", 5_000],
      ["PV24", "Flevoland", "totaal", 3_000],
      ["PV24", "Flevoland", "amv", 200],
      ["PV26", "Utrecht", "amv", 100],
    ]);
  });

  test("comes with the weights of its key: twelve provinces, then municipalities where it has them", () => {
    const equal = rowsOf(planned(decisionOrder()), "LRT_Sleutel");
    expect(equal).toHaveLength(12);
    expect(equal[0]).toEqual({
      Sleutel: "gelijk",
      Gebied: "PV20",
      Naam: "Groningen",
      Gewicht: 1,
      Peildatum: "",
      Bron: "Rekenregel: elke provincie telt even zwaar",
    });
    const inhabitants = rowsOf(planned(decisionOrder({}, "inwoners-2024")), "LRT_Sleutel");
    expect(inhabitants.length).toBeGreaterThan(300);
    expect(inhabitants).toContainEqual(
      expect.objectContaining({ Gebied: "GM0034", Naam: "Almere", Peildatum: dateCell("2024-01-01") }),
    );
  });

  test("becomes the active one: its pointers move on the sheet Start, the total and the schema are only made", () => {
    const { pointers } = planned(decisionOrder());
    expect(
      pointers.map(({ name, label, row, column, content, isRenewed }) => [
        name,
        label,
        row,
        column,
        heldBy(content),
        isRenewed,
      ]),
    ).toEqual([
      // Codes stand below everything that people read.
      ["LRT_ActiefBesluit", "Geldend besluit", 54, 1, "proef-2026", true],
      ["LRT_ActieveSleutel", "Geldende sleutel", 55, 1, "gelijk", true],
      [
        "LRT_Totaal",
        "Totaal aantal plekken",
        7,
        1,
        '=IF(COUNTIFS(LRT_Besluit[BesluitId],LRT_ActiefBesluit,LRT_Besluit[Gebied],"NL",LRT_Besluit[Categorie],"totaal")=0,"",' +
          'IF(MAXIFS(LRT_Besluit[Plekken],LRT_Besluit[BesluitId],LRT_ActiefBesluit,LRT_Besluit[Gebied],"NL",LRT_Besluit[Categorie],"totaal")=' +
          'MINIFS(LRT_Besluit[Plekken],LRT_Besluit[BesluitId],LRT_ActiefBesluit,LRT_Besluit[Gebied],"NL",LRT_Besluit[Categorie],"totaal"),' +
          'MAXIFS(LRT_Besluit[Plekken],LRT_Besluit[BesluitId],LRT_ActiefBesluit,LRT_Besluit[Gebied],"NL",LRT_Besluit[Categorie],"totaal"),NA()))',
        false,
      ],
      ["LRT_Peildatum", "Peildatum", 8, 1, day, true],
      ["LRT_Schema", "Schema", 56, 1, 2, false],
    ]);
    expect(new Set(pointers.map(({ sheet }) => sheet))).toEqual(new Set(["Start"]));
  });

  test("has a title above, then what counts and the list of sheets, then who keeps the workbook and the guide", () => {
    const { blocks } = planned(decisionOrder());
    expect(
      blocks.map(({ sheet, anchor, row, column, contents, cells }) => [
        sheet,
        anchor,
        row,
        column,
        contents.length,
        cells.length,
      ]),
    ).toEqual([
      ["Start", "LRT_StartTitel", 0, 0, 2, 0],
      // A header, three tables of the decision and the log.
      ["Start", "LRT_BlokBladen", 11, 0, 5, 0],
      ["Start", "LRT_BlokBeheer", 41, 0, 4, 4],
      ["Start", "LRT_Leeswijzer", 46, 0, 7, 0],
      ["Start", "LRT_BlokGeldt", 4, 0, 3, 0],
    ]);
    expect(blocks[0]?.contents[0]?.map(heldBy)).toEqual(["LRT Verdeelhulp"]);
  });

  test("is computed from its three tables, and told in the log with what it was before", () => {
    const first = planned(decisionOrder());
    expect(first.basis.map(({ name }) => name)).toEqual(["LRT_Besluiten", "LRT_Besluit", "LRT_Sleutel"]);
    expect(first.log).toEqual({
      action: "Besluit in werkmap gezet",
      subject: "Proefbesluit 2026",
      before: "",
      after: "Proefbesluit 2026",
      remark: "Sleutel gelijk",
      fingerprintBefore: "",
      fingerprintAfter: "sha256:proef",
    });
    const later = planned(
      decisionOrder({ id: "proef-2027", title: "Proefbesluit 2027", fingerprint: "sha256:later" }),
      workbookAfter(decisionOrder()),
    );
    expect(later.log).toMatchObject({
      before: "Proefbesluit 2026",
      fingerprintBefore: "sha256:proef",
      after: "Proefbesluit 2027",
    });
  });

  test("that the pointer does not find was nothing before", () => {
    const held = workbookAfter(decisionOrder());
    const lost = changed(held, "LRT_Besluiten", "BesluitId", "proef-2026", "weg");
    expect(planned(decisionOrder(), lost).log).toMatchObject({ before: "", fingerprintBefore: "" });
    const unpointed = changed({ ...held, pointers: new Map() }, "LRT_Besluiten", "BesluitId", "proef-2026", "");
    expect(planned(decisionOrder(), unpointed).log).toMatchObject({ before: "" });
  });
});

describe("a decision is refused", () => {
  test("over a key with a blank around it: formulas would not find it, and the add-in would", () => {
    const blanks = changed(workbookAfter(decisionOrder()), "LRT_Besluiten", "BesluitId", "proef-2026", "proef-2026 ");
    const plan = planOf(decisionOrder(), blanks);
    expect(
      plan.ok ? [] : plan.problems.map(({ code, parameters }) => [code, parameters["line"], parameters["text"]]),
    ).toEqual([["workbook.blankAround", "6", "proef-2026"]]);
  });

  test("over lines of it that somebody changed: each with what stands there and what it says", () => {
    const held = workbookAfter(decisionOrder());
    const edited = (header: string, from: unknown, to: unknown): unknown =>
      refused(decisionOrder(), changed(held, "LRT_Besluit", header, from, to));
    expect(edited("Plekken", 96_000, 96_100)).toEqual([
      ["workbook.placesEdited", { id: "proef-2026", sheet: "Besluit", line: "6", present: 96_100, places: 96_000 }],
    ]);
    expect(edited("Plekken", 96_000, "")).toMatchObject([["workbook.placesEdited", { present: "''" }]]);
    expect(edited("Gebied", "NL", "PV20")).toEqual([
      ["workbook.placesAdded", { id: "proef-2026", sheet: "Besluit", line: "6" }],
      ["workbook.placesAdded", { id: "proef-2026", sheet: "Besluit", line: "7" }],
    ]);
    expect(edited("Naam", "Nederland", "Heel Nederland")).toEqual([]);
    expect(edited("BesluitId", "proef-2026", "ander")).toEqual([]);
  });

  test("without a total: nothing could be divided", () => {
    expect(refused(decisionOrder({ total: null }))).toEqual([
      ["workbook.decisionWithoutTotal", { title: decision.title }],
    ]);
  });

  test("when the workbook holds other content under the same id", () => {
    const held = workbookAfter(decisionOrder());
    expect(refused(decisionOrder({ fingerprint: "sha256:anders" }), held)).toEqual([
      ["workbook.sameIdOtherContent", { id: "proef-2026" }],
    ]);
    expect(refused(decisionOrder(), held)).toEqual([]);
    expect(refused(decisionOrder({ total: null, fingerprint: "sha256:anders" }), held)).toHaveLength(2);
    expect(refused(decisionOrder({ id: "proef-2027", fingerprint: "sha256:anders" }), held)).toEqual([]);
  });

  test("with a key that nobody knows", () => {
    expect(refused(decisionOrder({}, "onbekend"))).toMatchObject([["reference.unknownKey", {}]]);
    expect(refused(decisionOrder({}, "onbekend"), workbookAfter(decisionOrder()))).toMatchObject([
      ["reference.unknownKey", {}],
    ]);
  });

  test.each(["LRT_Besluiten", "LRT_Besluit", "LRT_Sleutel"])("when %s is damaged", (name) => {
    expect(refused(decisionOrder(), workbook({ ...almereAndUrk, name }))).toMatchObject([
      ["workbook.tableDamaged", { table: name }],
    ]);
  });

  test("when the weights of the workbook are wrong", () => {
    const held = workbookAfter(decisionOrder());
    expect(refused(decisionOrder(), changed(held, "LRT_Sleutel", "Gewicht", 1, "veel"))).toMatchObject([
      ["workbook.keyWeightWrong", {}],
      ...Array.from({ length: 11 }, () => ["workbook.keyWeightWrong", {}]),
    ]);
  });
});

describe("the weights of a key", () => {
  const weight = (desired: DesiredState, code: string): unknown =>
    rowsOf(desired, "LRT_Sleutel").find((row) => row["Gebied"] === code)?.["Gewicht"];
  const held = workbookAfter(decisionOrder());

  test("are those of the workbook when a planner changed them", () => {
    const own = {
      ...held,
      tables: held.tables.map((table) =>
        table.name === "LRT_Sleutel"
          ? {
              ...table,
              rows: table.rows.map((row) => (row[1] === "PV24" ? row.map((cell) => (cell === 1 ? 3 : cell)) : row)),
            }
          : table,
      ),
    };
    const desired = planned(decisionOrder(), own);
    expect([weight(desired, "PV24"), weight(desired, "PV20")]).toEqual([3, 1]);
  });

  test("are whole again when only the first half of them came: an order stopped there", () => {
    const half = {
      ...held,
      tables: held.tables.map((table) =>
        table.name === "LRT_Sleutel" ? { ...table, rows: table.rows.slice(0, 5) } : table,
      ),
    };
    expect(rowsOf(planned(decisionOrder(), half), "LRT_Sleutel")).toHaveLength(12);
  });

  test("of municipalities are a planner's too", () => {
    const counted = workbookAfter(decisionOrder({}, "inwoners-2024"));
    const shipped = findKey("inwoners-2024");
    const almere = shipped.ok ? shipped.value.municipalWeights?.get("GM0034") : undefined;
    expect(weight(planned(decisionOrder({}, "inwoners-2024"), counted), "GM0034")).toBe(Number(almere));
    const half = {
      ...counted,
      tables: counted.tables.map((table) =>
        table.name === "LRT_Sleutel" ? { ...table, rows: table.rows.slice(0, 20) } : table,
      ),
    };
    expect(rowsOf(planned(decisionOrder({}, "inwoners-2024"), half), "LRT_Sleutel").length).toBeGreaterThan(300);
    const own = changed(counted, "LRT_Sleutel", "Gewicht", Number(almere), 7);
    expect(weight(planned(decisionOrder({}, "inwoners-2024"), own), "GM0034")).toBe(7);
  });

  test("of a key of their own are the workbook's", () => {
    const own = changed(held, "LRT_Sleutel", "Sleutel", "gelijk", "eigen");
    expect(rowsOf(planned(decisionOrder({}, "eigen"), own), "LRT_Sleutel")).toHaveLength(12);
  });
});

test("a day is the same day as a serial number and as text: no figure comes twice", () => {
  const held = workbookAfter(decisionOrder());
  const typed = changed(held, "LRT_Besluit", "Peildatum", day, "2027-01-01");
  const keyText = planned(decisionOrder(), typed).tables[1]?.layout.keyText;
  expect([keyText?.("Peildatum", "2027-01-01"), keyText?.("Peildatum", day), keyText?.("Gebied", " NL ")]).toEqual([
    String(day),
    String(day),
    "NL",
  ]);
  expect(keyText?.("BesluitId", "2027-01-01")).toBe("2027-01-01");
  const keyOfWeights = planned(decisionOrder()).tables[2]?.layout.keyText;
  expect(keyOfWeights?.("Peildatum", "2027-01-01")).toBe(String(day));
});

describe("a decision that is completed later", () => {
  /** The workbook with its line in the log. */
  function after(content: WorkbookContent, order: ReturnType<typeof decisionOrder>): WorkbookContent {
    const desired = planWithLog(order, content);
    if (!desired.ok) throw new Error(desired.problems.map(({ code }) => code).join(", "));
    return applyDesired(desired.value, content);
  }
  const first = decisionOrder();
  const second = (at: string) => ({
    ...decisionOrder({ id: "proef-2027", title: "Proefbesluit 2027", fingerprint: "sha256:later" }),
    id: "o2",
    at,
  });
  const pointersOf = (order: typeof first, content: WorkbookContent): readonly string[] =>
    planned(order, content).pointers.map(({ name }) => name);
  const all = pointersOf(first, after(emptyWorkbook, first));

  test("only completes its rows when somebody made another one active since: that one goes on counting", () => {
    const overtaken = after(after(emptyWorkbook, first), second("2026-11-25T09:00:00.000Z"));
    expect(all).toContain("LRT_ActiefBesluit");
    expect(pointersOf(first, overtaken)).toEqual(["LRT_Totaal", "LRT_Schema"]);
    expect(planned(first, overtaken).tables).toHaveLength(3);
    expect(planned(first, overtaken).overtaken).toEqual({
      told: {
        code: "workbook.overtaken",
        parameters: { action: "Besluit in werkmap gezet", subject: "Proefbesluit 2027" },
      },
      isClosed: false,
    });
  });

  test("is made active when the other one came before it, and when it is given anew", () => {
    const earlier = after(after(emptyWorkbook, first), second("2026-11-25T08:00:00.000Z"));
    expect(pointersOf(first, earlier)).toEqual(all);
    expect(planned(first, earlier).overtaken).toBeUndefined();
    const overtaken = after(after(emptyWorkbook, first), second("2026-11-25T09:00:00.000Z"));
    expect(pointersOf({ ...first, id: "o3" }, overtaken)).toEqual(all);
  });
});
