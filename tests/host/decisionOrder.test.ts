import { capacityDecisions, defaultDecision } from "../../src/reference/decisions";
import { decisionFingerprint } from "../../src/reference/decisionFingerprint";
import type { CapacityDecision } from "../../src/reference/capacityDecision";
import type { Outcome } from "../../src/plans/outcome";
import type { OrderChoice } from "../../src/plans/order";
import { distributeOverProvinces } from "../../src/reception/distributeOverProvinces";
import { provinces } from "../../src/reference/regions";
import { carryOut } from "../../src/workbook/carryOut";
import { forgetReceptionContext, readReceptionContext } from "../../src/workbook/receptionContext";
import { baseNow, codesOf, give, orderWith } from "./giveOrder";
import { type OpenHost, openHost } from "./harness";

jest.setTimeout(30_000);

function decision(id: string): CapacityDecision {
  const found = capacityDecisions.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No decision ${id}.`);
  return found;
}

function choose(chosen: CapacityDecision, keyId?: string): OrderChoice {
  return { kind: "decision", decision: chosen, keyId: keyId ?? chosen.adviceKey ?? "" };
}

const put = (id: string, keyId?: string): Promise<Outcome> => give(choose(decision(id), keyId));

describe("putting a decision in the workbook", () => {
  let opened: OpenHost;
  beforeEach(() => {
    opened = openHost();
    forgetReceptionContext();
  });
  afterEach(() => {
    expect(opened.host.unknownMembers).toEqual([]);
    opened.close();
  });

  const sheets = (): readonly string[] => opened.state.grid.sheets().map(({ name }) => name);

  test("makes visible sheets with tables and points at the decision and its key", async () => {
    expect(await put("mpp-2022-2-for-2024")).toMatchObject({ kind: "done", wasPresent: false });
    expect(sheets()).toEqual(["Blad1", "Start", "Besluiten", "Besluit", "Sleutel", "Logboek"]);
    expect(opened.state.tables.map(({ name }) => name)).toEqual([
      "LRT_Logboek",
      "LRT_Besluiten",
      "LRT_Besluit",
      "LRT_Sleutel",
    ]);
    expect(await opened.read("Start!B55:B56")).toEqual([["mpp-2022-2-for-2024"], ["inwoners-2022"]]);
    // 1 January 2024 as a real date: day 45.292 of the sheet's calendar.
    expect(await opened.read("LRT_Peildatum")).toEqual([[45292]]);
    // 75.500 in total, of which 5.088 amv; the total on Start is a native formula over these rows.
    expect(await opened.read("Besluit!A6:F7")).toEqual([
      ["mpp-2022-2-for-2024", "NL", "Nederland", "totaal", 45292, 75500],
      ["mpp-2022-2-for-2024", "NL", "Nederland", "amv", 45292, 5088],
    ]);
    expect(await opened.read("LRT_Totaal")).toEqual([[75500]]);
  });

  test("what was written is what the functions read back, to the fingerprint", async () => {
    for (const { id, total } of capacityDecisions) {
      if (total === null) continue;
      expect(await put(id)).toMatchObject({ kind: "done" });
      forgetReceptionContext();
      const { context } = await readReceptionContext();
      expect(context).toMatchObject({ ok: true, value: { origin: "workbook", decision: decision(id) } });
    }
  });

  test("a decision with rows of its own keeps them, and its key divides by them", async () => {
    const rows = provinces.map(({ code }, index) => ({
      region: code,
      total: 100 * (index + 1),
      unaccompaniedMinors: index === 0 ? 5 : null,
    }));
    // 100 + 200 + … + 1.200 = 7.800
    const content = {
      ...decision("mpp-2022-2-for-2024"),
      id: "brief-7800",
      rows,
      total: 7_800,
      adviceKey: "regels-brief-7800",
    };
    const own = { ...content, fingerprint: decisionFingerprint(content) };
    expect(await give(choose(own))).toMatchObject({ kind: "done", wasPresent: false });
    expect((await opened.read("Besluit!A8:F10")).map((row) => row.slice(1, 4).concat(row[5] ?? ""))).toEqual([
      ["PV20", "Groningen", "totaal", 100],
      ["PV20", "Groningen", "amv", 5],
      ["PV21", "Fryslân", "totaal", 200],
    ]);
    expect(await opened.read("LRT_Totaal")).toEqual([[7800]]);
    forgetReceptionContext();
    const { context } = await readReceptionContext();
    expect(context.ok && context.value.decision.fingerprint).toBe(own.fingerprint);
    expect(context.ok && context.value.decision.rows).toEqual(rows);
    const places = context.ok ? distributeOverProvinces(context.value) : context;
    expect(places.ok && places.value.map((part) => part.places)).toEqual(rows.map(({ total }) => total));
    // The same once more changes nothing.
    expect(await give(choose(own))).toMatchObject({ kind: "done", wasPresent: true });
  });

  test("two lines about one province that differ are a finding, never one of them by chance", async () => {
    const rows = [
      { region: "PV20", total: 100, unaccompaniedMinors: null },
      { region: "PV21", total: 200, unaccompaniedMinors: null },
    ];
    const content = { ...decision("mpp-2022-2-for-2024"), id: "brief", rows };
    await give(choose({ ...content, fingerprint: decisionFingerprint(content) }));
    opened.type("Besluit!B9", "PV20");
    forgetReceptionContext();
    const { context } = await readReceptionContext();
    expect(context.ok ? [] : context.problems.map(({ code }) => code)).toEqual(["workbook.decisionTwice"]);
  });

  test("a second decision is added below the first one; the first one stays", async () => {
    await put("mpp-2022-2-for-2024");
    await put("spreidingswet-raming-1");
    const ids = await opened.read("LRT_Besluiten[BesluitId]");
    expect(ids).toEqual([["mpp-2022-2-for-2024"], ["spreidingswet-raming-1"]]);
    expect(await opened.read("LRT_Totaal")).toEqual([[96000]]);
    expect((await opened.read("LRT_Logboek[Actie]")).length).toBe(2);
  });

  test("text from a register stays text, also when it looks like a formula", async () => {
    const hostile = { ...decision("mpp-2022-2-for-2024"), title: '=HYPERLINK("https://example.org")' };
    const changed = { ...hostile, fingerprint: decisionFingerprint(hostile) };
    await give(choose(changed, "inwoners-2022"));
    expect(await opened.read("LRT_Besluiten[Titel]")).toEqual([['=HYPERLINK("https://example.org")']]);
    const sheet = opened.state.grid.sheets().find(({ name }) => name === "Besluiten")?.id ?? "";
    expect(opened.state.numberFormat(sheet, 5, 3)).toBe("@");
  });

  test("a decision that is there already is not written again: only the pointer moves", async () => {
    await put("mpp-2022-2-for-2024");
    await put("spreidingswet-raming-1");
    expect(await put("mpp-2022-2-for-2024")).toMatchObject({ kind: "done" });
    expect((await opened.read("LRT_Besluiten[BesluitId]")).length).toBe(2);
    expect(await opened.read("LRT_Totaal")).toEqual([[75500]]);
  });

  test("a renamed, moved table with columns of the planner's own still works", async () => {
    await put("mpp-2022-2-for-2024");
    const table = opened.state.tables.find(({ name }) => name === "LRT_Besluiten");
    if (table === undefined) throw new Error("No register.");
    table.name = "Onze_besluiten";
    const extra = { ...table.area, column: table.area.column + table.area.columns, columns: 1, rows: 1 };
    opened.state.write(extra, [["Opmerking"]]);
    table.area = { ...table.area, columns: table.area.columns + 1 };
    table.columns.push("Opmerking");
    opened.state.tablesChanged();
    expect(await put("spreidingswet-raming-1")).toMatchObject({ kind: "done" });
    expect(await opened.read("Onze_besluiten[BesluitId]")).toEqual([
      ["mpp-2022-2-for-2024"],
      ["spreidingswet-raming-1"],
    ]);
  });

  test("a damaged table is reported and nothing is overwritten", async () => {
    await put("mpp-2022-2-for-2024");
    opened.type("Besluiten!A5", "Kenmerk van het besluit");
    const before = await opened.read("Besluiten!A5:S7");
    expect(codesOf(await put("spreidingswet-raming-1"))).toEqual(["workbook.tableDamaged"]);
    expect(await opened.read("Besluiten!A5:S7")).toEqual(before);
    expect(await opened.read("Start!B55")).toEqual([["mpp-2022-2-for-2024"]]);
  });

  test("a sheet of somebody else with a name we need is left alone", async () => {
    const foreign = opened.state.addSheet("Besluit");
    opened.state.write({ sheetId: foreign, row: 0, column: 0, rows: 1, columns: 1 }, [["Mijn eigen lijst"]]);
    expect(codesOf(await put("mpp-2022-2-for-2024"))).toEqual(["workbook.sheetTaken"]);
    expect(sheets()).toEqual(["Blad1", "Besluit"]);
    expect(await opened.read("Besluit!A1")).toEqual([["Mijn eigen lijst"]]);
  });

  test("what a planner wrote right below a table is not overwritten", async () => {
    await put("mpp-2022-2-for-2024");
    const [log] = opened.state.tables.filter(({ name }) => name === "LRT_Logboek");
    if (log === undefined) throw new Error("The log is missing.");
    const line = log.area.row + log.area.rows + 1;
    const note = { ...log.area, row: line - 1, column: 2, rows: 1, columns: 1 };
    // Typing there would make the table grow; text that came in another way stands below it.
    opened.state.grid.write(note, [["Niet vergeten"]]);
    expect(codesOf(await put("spreidingswet-raming-1"))).toEqual(["workbook.rowsTaken"]);
    expect(await opened.read(`Logboek!C${line}`)).toEqual([["Niet vergeten"]]);
    expect(await opened.read("Start!B55")).toEqual([["mpp-2022-2-for-2024"]]);
  });

  test("a protected sheet is reported before anything is written", async () => {
    await put("mpp-2022-2-for-2024");
    const sheet = opened.state.grid.sheets().find(({ name }) => name === "Logboek");
    opened.state.protectedSheets.add(sheet?.id ?? "");
    expect(codesOf(await put("spreidingswet-raming-1"))).toEqual(["workbook.sheetProtected"]);
    expect(await opened.read("Start!B55")).toEqual([["mpp-2022-2-for-2024"]]);
    expect((await opened.read("LRT_Besluiten[BesluitId]")).length).toBe(1);
  });

  test("a colleague who was first is noticed: a new preview instead of a write", async () => {
    await put("mpp-2022-2-for-2024");
    const late = choose(defaultDecision, "spreidingswet-2026");
    const seen = await baseNow(late);
    await put("spreidingswet-raming-1");
    expect(codesOf(await carryOut(orderWith(late, seen)))).toEqual(["workbook.changedByColleague"]);
    expect(await opened.read("LRT_Totaal")).toEqual([[96000]]);
  });

  test("the same id with other content is refused", async () => {
    await put("mpp-2022-2-for-2024");
    const changed = { ...decision("mpp-2022-2-for-2024"), total: 75501, fingerprint: "sha256:anders" };
    expect(codesOf(await give(choose(changed, "inwoners-2022")))).toEqual(["workbook.sameIdOtherContent"]);
  });

  test("a decision without a total cannot become the active one", async () => {
    expect(codesOf(await put("mpp-2024-2-amv-for-2025"))).toEqual(["workbook.decisionWithoutTotal"]);
    expect(sheets()).toEqual(["Blad1"]);
  });

  test("a pointer to a decision that is not there is a problem, not silently another decision", async () => {
    await put("mpp-2022-2-for-2024");
    opened.type("Start!B55", "onbekend-besluit");
    forgetReceptionContext();
    const { context } = await readReceptionContext();
    expect(context.ok ? [] : context.problems.map(({ code }) => code)).toEqual(["workbook.activeDecisionUnknown"]);
  });
});
