import { newOrder } from "../../src/plans/newOrder";
import type { Order, OrderChoice } from "../../src/plans/order";
import type { Outcome } from "../../src/plans/outcome";
import { capacityDecisions } from "../../src/reference/decisions";
import { sentence } from "../../src/text/sentence";
import { carryOut } from "../../src/workbook/carryOut";
import { sessionOrders } from "../../src/plans/sessionOrders";
import { give, orderNow, readContent } from "./giveOrder";
import { requestsForMarks } from "./harness";
import { codeOf, halfYear, halfYearOf, openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";
import { stopUntil } from "./stopUntil";

let workbook: QuotaWorkbook;
beforeEach(async () => {
  workbook = await openQuotaWorkbook();
});
afterEach(() => workbook.close());

const inhabitants = (persons: number): OrderChoice => ({
  kind: "inhabitants",
  inhabitants: { province: "PV24", year: 2030, counts: { GM0034: persons, GM0303: persons + 1 }, source: "brief" },
});
const list = (quota: number): OrderChoice => ({
  kind: "officialList",
  list: {
    halfYear: halfYear("2023-II"),
    rows: ["Almere", "Urk"].map((name, index) => ({
      code: codeOf(name),
      listedName: name,
      quota: quota + index,
      counts: true,
    })),
  },
});
const [oldest, middle, newest] = capacityDecisions.filter(({ total }) => total !== null);
function decide(decision: typeof oldest): OrderChoice {
  if (decision === undefined) throw new Error("Three decisions with a total are shipped.");
  return { kind: "decision", decision, keyId: "inwoners-2022" };
}

async function type(table: string, code: string, header: string, value: string | number): Promise<void> {
  const { area, columns } = workbook.table(table);
  const line = (await workbook.read(`${table}[Gebied]`)).findIndex(([cell]) => cell === code);
  const cell = {
    ...area,
    row: area.row + 1 + line,
    column: area.column + columns.indexOf(header),
    rows: 1,
    columns: 1,
  };
  workbook.state.write(cell, [[value]]);
  await workbook.state.grid.settled();
}

async function cellOf(table: string, code: string, header: string): Promise<unknown> {
  return (await workbook.rows(table)).find((row) => row["Gebied"] === code)?.[header];
}

/** Its batch stops right after its first line, in the log, and nothing of what follows comes through: the pane was closed. */
async function onlyBegin(order: Order): Promise<void> {
  await stopUntil(workbook, order, async () => {
    const lines = await workbook.rows("LRT_Logboek").catch(() => []);
    return lines.some((line) => line["Opdracht"] === order.id && line["Stap"] === "begonnen");
  });
}

/** The order as the session remembers it: that is what Maak af gives when rows of it are gone. */
function remembered({ id }: Order): Order {
  const found = sessionOrders().find((order) => order.id === id);
  if (found === undefined) throw new Error("The session forgot the order.");
  return found;
}

const told = (outcome: Outcome): readonly string[] => (outcome.kind === "done" ? outcome.remarks.map(sentence) : []);

describe("an order that is done and completed once more", () => {
  test("leaves the number that somebody corrected since, and says so", async () => {
    const order = await orderNow(inhabitants(100));
    await carryOut(order);
    await type("LRT_Inwoners", "GM0034", "Inwoners", 555);
    workbook.person.deleteTableRows("LRT_Inwoners", 2);
    const outcome = await carryOut(remembered(order));
    expect(told(outcome)).toEqual([
      "Dit veranderde nadat de opdracht begon, en is zo gebleven: Inwoners, Almere (Inwoners).",
    ]);
    expect(await cellOf("LRT_Inwoners", "GM0034", "Inwoners")).toBe(555);
  });

  test("also when it is the number that stood there before", async () => {
    await give(inhabitants(100));
    const order = await orderNow(inhabitants(200));
    await carryOut(order);
    await type("LRT_Inwoners", "GM0034", "Inwoners", 100);
    await carryOut(remembered(order));
    expect(await cellOf("LRT_Inwoners", "GM0034", "Inwoners")).toBe(100);
    // Of this session only; chosen anew it is a new order, which the planner saw.
    await give(inhabitants(200));
    expect(await cellOf("LRT_Inwoners", "GM0034", "Inwoners")).toBe(200);
  });

  test("leaves which of two quotas a planner chose to count", async () => {
    await give(halfYearOf("2023-II"));
    const order = await orderNow(list(100));
    await carryOut(order);
    await type("LRT_OfficieleLijst", codeOf("Almere"), "Telt (invoer)", "berekend");
    workbook.person.deleteTableRows("LRT_OfficieleLijst", 1);
    const outcome = await carryOut(remembered(order));
    expect(told(outcome)).toEqual([
      "Dit veranderde nadat de opdracht begon, en is zo gebleven: Officiële lijst, Almere (Telt (invoer)).",
    ]);
    expect(await cellOf("LRT_OfficieleLijst", codeOf("Almere"), "Telt (invoer)")).toBe("berekend");
    expect(await cellOf("LRT_OfficieleLijst", codeOf("Urk"), "Officieel")).toBe(101);
  });

  test("leaves the key that a planner chose on Start, and brings its rows back", async () => {
    const order = await orderNow(decide(oldest));
    await carryOut(order);
    workbook.person.type("Start!B56", "gelijk");
    const rows = await workbook.rows("LRT_Sleutel");
    workbook.person.deleteTableRows(
      "LRT_Sleutel",
      rows.findIndex((row) => row["Sleutel"] === "inwoners-2022"),
    );
    const outcome = await carryOut(remembered(order));
    expect(told(outcome)).toEqual([
      "Dit veranderde nadat de opdracht begon, en is zo gebleven: Start (Geldende sleutel).",
    ]);
    expect(await workbook.read("Start!B56")).toEqual([["gelijk"]]);
    expect(await workbook.rows("LRT_Sleutel")).toHaveLength(rows.length);
  });
});

describe("an order that was begun and is completed later", () => {
  test("leaves what people typed meanwhile, and writes the rest", async () => {
    await give(inhabitants(100));
    const order = await orderNow(inhabitants(200));
    await onlyBegin(order);
    await type("LRT_Inwoners", "GM0034", "Inwoners", 150);
    const outcome = await carryOut(order);
    expect(told(outcome)).toEqual([
      "Dit veranderde nadat de opdracht begon, en is zo gebleven: Inwoners, Almere (Inwoners).",
    ]);
    expect(await cellOf("LRT_Inwoners", "GM0034", "Inwoners")).toBe(150);
    expect(await cellOf("LRT_Inwoners", "GM0303", "Inwoners")).toBe(201);
  });

  test("leaves the decision that came after it, whatever the clocks of two computers say", async () => {
    await give(decide(newest));
    const ahead = { ...(await orderNow(decide(oldest))), at: "2026-11-25T09:05:00.000Z" };
    await onlyBegin(ahead);
    const later = { ...(await orderNow(decide(middle))), at: "2026-11-25T09:03:00.000Z" };
    expect(await carryOut(later)).toMatchObject({ kind: "done" });
    expect(told(await carryOut(ahead))).toEqual([
      "Dit veranderde nadat de opdracht begon, en is zo gebleven: Start (Geldend besluit).",
    ]);
    expect(await workbook.read("Start!B55")).toEqual([[middle?.id]]);
  });

  test("leaves the list that came after it, also in the same second", async () => {
    await give(halfYearOf("2023-II"));
    const first = await orderNow(list(100));
    await onlyBegin(first);
    const second = newOrder({ ...(await orderNow(list(200))), at: first.at }, list(200), await readContent());
    expect(await carryOut(second)).toMatchObject({ kind: "done" });
    await carryOut(first);
    expect(await workbook.read("LRT_OfficieleLijst[Officieel]")).toEqual([[200], [201]]);
  });

  test("ends the same as without a fault when nobody changed anything", async () => {
    await give(inhabitants(100));
    const order = await orderNow(inhabitants(200));
    await onlyBegin(order);
    expect(await carryOut(order)).toMatchObject({ kind: "done", remarks: [] });
    expect(await cellOf("LRT_Inwoners", "GM0034", "Inwoners")).toBe(200);
  });
});

describe("what a colleague chooses right before an order writes", () => {
  test.each([2, 3, 4, 5])("a key on Start, before request %i: it stays, and that is said", async (request) => {
    await give(decide(newest));
    const order = await orderNow({ ...decide(oldest), keyId: "spreidingswet-2026" } as OrderChoice);
    workbook.gate.reset();
    workbook.gate.before(request, () => workbook.person.type("Start!B56", "gelijk"));
    const outcome = await carryOut(order);
    // What comes after the write is seen by the next look: nothing of it is about this order.
    const where =
      request < 5 + requestsForMarks()
        ? ["Dit veranderde nadat de opdracht begon, en is zo gebleven: Start (Geldende sleutel)."]
        : [];
    expect([outcome.kind, told(outcome)]).toEqual(["done", where]);
    expect(await workbook.read("Start!B55:B56")).toEqual([[oldest?.id], ["gelijk"]]);
  });

  test.each([3])("another decision, before request %i: it stays, with its key and its date", async (request) => {
    await give(decide(middle));
    await give({ ...decide(newest), keyId: "gelijk" } as OrderChoice);
    const before = [await workbook.read("LRT_ActieveSleutel"), await workbook.read("LRT_Peildatum")];
    const order = await orderNow({ ...decide(oldest), keyId: "spreidingswet-2026" } as OrderChoice);
    workbook.gate.reset();
    workbook.gate.before(request, () => workbook.person.type("Start!B55", middle?.id ?? ""));
    const outcome = await carryOut(order);
    expect([outcome.kind, told(outcome)]).toEqual([
      "done",
      ["Dit veranderde nadat de opdracht begon, en is zo gebleven: Start (Geldend besluit)."],
    ]);
    const now = [await workbook.read("LRT_ActieveSleutel"), await workbook.read("LRT_Peildatum")];
    expect([await workbook.read("Start!B55"), ...now]).toEqual([[[middle?.id]], ...before]);
  });

  test.each([3, 4])("which quota counts, before request %i", async (request) => {
    await give(halfYearOf("2023-II"));
    await give(list(100));
    const order = await orderNow(list(200));
    workbook.gate.reset();
    workbook.gate.before(request, () => type("LRT_OfficieleLijst", codeOf("Almere"), "Telt (invoer)", "berekend"));
    await carryOut(order);
    expect(await cellOf("LRT_OfficieleLijst", codeOf("Almere"), "Telt (invoer)")).toBe("berekend");
    expect(await workbook.read("LRT_OfficieleLijst[Officieel]")).toEqual([[200], [201]]);
  });
});
