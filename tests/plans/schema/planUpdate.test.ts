import { heldBy } from "../../../src/plans/cellContent";
import type { DesiredState } from "../../../src/plans/desiredState";
import { difference } from "../../../src/plans/difference";
import type { Order } from "../../../src/plans/order";
import { planOf } from "../../../src/plans/planOf";
import { planWithLog } from "../../../src/plans/planWithLog";
import { obstacles } from "../../../src/plans/obstacles";
import { planUpdate } from "../../../src/plans/schema/planUpdate";
import type { ChangedTable } from "../../../src/plans/tableDifference";
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { applyDesired, withTables } from "../applyDesired";
import { tableNamed, typed } from "../housing/orderFor";
import { openWorkbook } from "../housing/orders";
import { layoutOf } from "../tableOf";
import { goldenContent } from "./goldenContent";

const order: Order = {
  id: "werkbij1",
  at: "2026-11-28T01:00:00.000Z",
  localTime: "2026-11-28 02:00 (+01:00)",
  who: "provincie",
  base: {},
  choice: { kind: "update" },
};

/** Of a workbook that was read anew: what is known of one reading is kept with it. */
function planned(found: WorkbookContent) {
  const content = { ...found };
  const desired = planOf(order, content);
  if (!desired.ok) throw new Error(JSON.stringify(desired.problems));
  return { desired: desired.value, difference: difference(desired.value, content) };
}

function changed(content: WorkbookContent, name: string): ChangedTable {
  const found = planned(content).difference.tables.find((table) => table.layout.name === name);
  if (found?.kind !== "changed") throw new Error(`${name} does not change.`);
  return found;
}

const full = goldenContent("0.2.0-full");
const mergers = goldenContent("0.2.0-mergers");

describe("the update of a full workbook", () => {
  test("renews formulas and says what it left", () => {
    expect(planned(full).desired.log.remark).toBe("5.306 formules vernieuwd, 2 cellen van u gelaten");
    expect(planned(full).desired.log.subject).toBe("");
    expect(obstacles(planned(full).difference, full)).toEqual([]);
  });

  test("is computed anew when inhabitants change meanwhile: whose are counted follows from them", () => {
    expect(planned(full).desired.basis.map(({ name }) => name)).toEqual(["LRT_Inwoners"]);
  });

  test("leaves what a person put in the place of a formula", () => {
    const { found, cells } = changed(full, "LRT_Taakstelling");
    const lineOf = (name: string, halfYear: string): number =>
      found.rows.findIndex((row) => row[1] === name && row[2] === halfYear);
    const headersOf = (line: number): readonly string[] =>
      cells.flatMap(({ row, header }) => (row === line ? [header] : []));
    expect(headersOf(lineOf("Leiden", "2023-II"))).not.toContain("Woningen nodig");
    expect(headersOf(lineOf("Gouda", "2023-II"))).not.toContain("Percentage");
    expect(headersOf(lineOf("Gouda", "2023-II"))).toContain("Woningen nodig");
  });

  test("knows blocks by their labels and gives them names", () => {
    const blocks = planned(full).difference.blocks.map(({ block, found, missingNames }) => [
      block.anchor,
      found === null ? null : `${found.sheet} ${found.row},${found.column}`,
      missingNames.length,
    ]);
    expect(blocks).toEqual([
      ["LRT_BlokWoningen", "Woningen 4,22", 10],
      ["LRT_BlokDoorstroom", "Doorstroomlocaties 4,15", 1],
      ["LRT_BlokOpgaven", "Drie opgaven 4,17", 1],
      ["LRT_BlokBezetting", "Bezetting 4,16", 8],
      ["LRT_Vergelijk_Herkomst", "Vergelijk 4,10", 3],
      ["LRT_Vergelijk_2_Herkomst", "Vergelijk (2) 4,10", 3],
      ["LRT_Totaal", "Start 6,1", 0],
    ]);
  });
});

test("an update that is completed later keeps in the log how much all its rounds renewed together", () => {
  const withLog = (content: WorkbookContent) => {
    const desired = planWithLog(order, { ...content });
    if (!desired.ok) throw new Error(JSON.stringify(desired.problems));
    return desired.value;
  };
  const lineIn = ({ tables }: WorkbookContent) => {
    const log = tables.find(({ name }) => name === "LRT_Logboek");
    const line = log?.rows.find((cells) => cells[log.headers.indexOf("Opdracht")] === order.id);
    return ["Stap", "Toelichting"].map((header) => line?.[log?.headers.indexOf(header) ?? -1]);
  };
  const all = withLog(full);
  const begun = applyDesired({ ...all, tables: all.tables.slice(-1) }, full, (part) => part.startsWith("LRT_Logboek"));
  // The first round wrote its line and the formulas of one table; then Excel stopped.
  const { found, cells } = changed(full, "LRT_Taakstelling");
  const formulas = (found.formulas ?? []).map((row) => [...row]);
  for (const { row, header, content } of cells) {
    const line = formulas[row];
    if (line !== undefined && found.headers.includes(header)) line[found.headers.indexOf(header)] = heldBy(content);
  }
  const half = withTables(begun, { ...found, formulas });
  const rest = withLog(half);
  expect(rest.log.remark).not.toBe(all.log.remark);
  expect(lineIn(applyDesired(rest, half))).toEqual(["gereed", "5.306 formules vernieuwd, 2 cellen van u gelaten"]);
  const log = difference(rest, half).tables.find(({ layout }) => layout.name === "LRT_Logboek");
  expect(log?.kind === "changed" ? log.cells.filter(({ header }) => header === "Toelichting") : []).toEqual([]);
});

test("municipalities that ended get their successor; the one that took them in counts their inhabitants", () => {
  const { found, cells } = changed(mergers, "LRT_Taakstelling");
  const rows = cells.flatMap(({ row, header, content }) =>
    ["Opvolger", "Opvolger vanaf", "Meegeteld"].includes(header)
      ? [[found.rows[row]?.[1], found.rows[row]?.[2], header, content]]
      : [],
  );
  const from = { kind: "number", value: 4054, format: "General" };
  expect(rows).toEqual([
    ["Wijdemeren", "2026-I", "Opvolger", { kind: "text", text: "GM0402" }],
    ["Wijdemeren", "2026-I", "Opvolger vanaf", from],
    ["Wijdemeren", "2026-II", "Opvolger", { kind: "text", text: "GM0402" }],
    ["Wijdemeren", "2026-II", "Opvolger vanaf", from],
    ["Hilversum", "2027-I", "Meegeteld", { kind: "text", text: "GM1696" }],
  ]);
});

test("the schema is renewed where it stands, and nowhere else", () => {
  expect(planned(full).difference.pointers.map(({ pointer, place }) => [pointer.name, place.sheet, place.row])).toEqual(
    [["LRT_Schema", "Start", 8]],
  );
  expect(planned(mergers).difference.pointers).toEqual([]);
  expect(planned(mergers).difference.newSheets).toEqual([]);
});

test("the log gets its columns with its line, once", () => {
  expect(planned(full).desired.tables.map(({ layout }) => layout.name)).not.toContain("LRT_Logboek");
});

test("a table that is damaged comes first", () => {
  const tables = full.tables.map((table) =>
    table.name === "LRT_Taakruil"
      ? { ...table, headers: table.headers.map((header) => header.replace("Som", "Totaal")) }
      : table,
  );
  const desired = planOf(order, { ...full, tables });
  expect(desired.ok ? [] : desired.problems.map(({ code }) => code)).toEqual(["workbook.tableDamaged"]);
});

test("a block that is not there is made beside its table; formulas of the table need its names", () => {
  const areas = new Map([...full.areas].filter(([name]) => name !== "right LRT_Bezetting"));
  const { blocks } = planned({ ...full, areas }).difference;
  const made = blocks.filter(({ found }) => found === null).map(({ block }) => [block.anchor, block.row, block.column]);
  expect(made).toEqual([["LRT_BlokBezetting", 4, 11]]);
});

test("sums beside a table that a person wrote stay", () => {
  const key = "right LRT_Woningen";
  const beside = full.areas.get(key);
  const own = "=SUMIFS(Woningen!$E:$E,Woningen!$D:$D,$X$7)";
  const cells = beside?.cells.map((line) => line.map((cell, place) => (line[place - 1] === "Opgave" ? own : cell)));
  const areas = new Map([...full.areas, [key, { row: 4, column: 21, ...beside, cells: cells ?? [] }]]);
  const labels = (content: WorkbookContent): readonly unknown[] =>
    planned(content).difference.blocks.flatMap(({ block, missing }) =>
      block.anchor === "LRT_BlokWoningen" ? missing.map(({ row }) => row) : [],
    );
  expect(labels(full)).toContain(5);
  expect(labels({ ...full, areas })).not.toContain(5);
});

describe("the update of a workbook of this schema, 2023-II of Flevoland with six municipalities,", () => {
  const without = (...names: readonly string[]): WorkbookContent => {
    const content = openWorkbook();
    return { ...content, tables: content.tables.filter(({ name }) => !names.includes(name)) };
  };
  const update = (content: WorkbookContent, isContinued = false): DesiredState => {
    const desired = planUpdate({ content, order, isContinued });
    if (!desired.ok) throw new Error(JSON.stringify(desired.problems));
    return desired.value;
  };
  /** The tables that get rows, or that come, with how many rows they get. */
  const madeIn = (content: WorkbookContent, { tables }: DesiredState): readonly unknown[] =>
    tables.flatMap(({ layout, rows }) =>
      rows.length > 0 || content.tables.every(({ name }) => name !== layout.name) ? [[layout.name, rows.length]] : [],
    );

  test("makes the tables again that formulas lost, and tells which in the log", () => {
    const content = without("LRT_Taakruil", "LRT_Beleid");
    const desired = update(content);
    expect(madeIn(content, desired)).toEqual([
      ["LRT_Taakruil", 0],
      ["LRT_Beleid", 1],
    ]);
    expect(desired.log).toMatchObject({
      action: "Werkmap bijgewerkt",
      subject: "",
      remark: "0 formules vernieuwd, 0 cellen van u gelaten; opnieuw gemaakt: Taakruil, Beleid",
    });
  });

  test("wants each table once; of a whole workbook none is made", () => {
    const content = openWorkbook();
    const desired = update(content);
    expect(madeIn(content, desired)).toEqual([]);
    expect(desired.log.remark).toBe("0 formules vernieuwd, 0 cellen van u gelaten");
    const names = desired.tables.map(({ layout }) => layout.name);
    expect([...names].sort()).toEqual(
      content.tables
        .map(({ name }) => name)
        .filter((name) => name !== "LRT_Logboek")
        .sort(),
    );
  });

  test("fills, when it goes on, a table that it made and did not fill: it is there, and is not called new", () => {
    const content = withTables(without("LRT_Beleid"), {
      ...tableNamed(openWorkbook(), "LRT_Beleid"),
      rows: [layoutOf("LRT_Beleid").columns.map(() => "")],
      formulas: [layoutOf("LRT_Beleid").columns.map(() => "")],
    });
    const desired = update(content, true);
    expect(madeIn(content, desired)).toEqual([["LRT_Beleid", 1]]);
    expect(desired.tables.filter(({ layout }) => layout.name === "LRT_Beleid")).toHaveLength(1);
    expect(desired.log.remark).toBe("0 formules vernieuwd, 0 cellen van u gelaten");
    expect(madeIn(content, update(content))).toEqual([]);
  });

  test("counts formulas that look at nothing, and cells in which a person put a number, over all tables", () => {
    const first = typed(openWorkbook(), "LRT_Taakstelling", (row) => row["Naam"] === "Urk", { Opgave: 5, Keer: 1 });
    const second = typed(first, "LRT_Halfjaren", () => true, { Taakstelling: 434 });
    const content = typed(second, "LRT_Taakstelling", (row) => row["Naam"] === "Almere", { Opgave: "=#REF!" });
    expect(update(content).log.remark).toBe("1 formules vernieuwd, 3 cellen van u gelaten");
  });

  test("renews on Start only the cell of the schema, when there is one", () => {
    const content = openWorkbook();
    expect(update({ ...content, pointers: new Map() }).pointers).toEqual([]);
    const cell = { sheet: "Start", row: 8, column: 1, value: 1 };
    const { pointers } = update({ ...content, pointers: new Map([["LRT_Schema", cell]]) });
    expect(pointers.map(({ name, isRenewed, content: held }) => [name, isRenewed, heldBy(held)])).toEqual([
      ["LRT_Schema", true, 2],
    ]);
  });

  test("is refused with every damaged table named", () => {
    const damaged = ["LRT_Taakruil", "LRT_Halfjaren"].reduce((content, name) => {
      const table = tableNamed(content, name);
      return withTables(content, {
        ...table,
        headers: table.headers.map((header) => header.replace("Halfjaar", "Half")),
      });
    }, openWorkbook());
    const desired = planUpdate({ content: damaged, order, isContinued: false });
    expect(desired.ok ? [] : desired.problems.map(({ code, parameters }) => [code, parameters["table"]])).toEqual([
      ["workbook.tableDamaged", "LRT_Halfjaren"],
      ["workbook.tableDamaged", "LRT_Taakruil"],
    ]);
  });
});
