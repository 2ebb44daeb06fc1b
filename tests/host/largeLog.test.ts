/**
 * A log of some years in an Excel that refuses 5 MB: a thousand orders of some 31,000 characters, which it keeps for machines, are 38 MB.
 * What is read of it are the last lines and those that matter.
 */
import { findingsOf } from "../../src/findings/findingsOf";
import { readKeptOrder } from "../../src/intake/keptOrder";
import { unfinishedOrders } from "../../src/plans/log";
import type { Order } from "../../src/plans/order";
import { decisionFingerprint } from "../../src/reference/decisionFingerprint";
import { capacityDecisions } from "../../src/reference/decisions";
import { municipalities } from "../../src/reference/regions";
import { carryOut } from "../../src/workbook/carryOut";
import { inspectWorkbook } from "../../src/workbook/inspectWorkbook";
import { openWorkbook } from "../../src/workbook/openWorkbook";
import { recalculateWorkbook } from "../../src/workbook/recalculation";
import { FIVE_MEGABYTES } from "../../workbench/model/hostBehaviour";
import { codesOf, give, orderNow, readContent } from "./giveOrder";
import { type OpenHost, openHost, requestsForMarks } from "./harness";
import { fillLog, oldId } from "./largeLog";
import { loadFunctions } from "./loadFunctions";
import { stopUntil } from "./stopUntil";

const LINES = 1_000;
const MOST_REQUESTS = 6;
const MEGABYTE = 1_000_000;
jest.setTimeout(240_000);

const [newest, older] = capacityDecisions.filter(({ total }) => total !== null);
if (newest === undefined || older === undefined) throw new Error("Two decisions with a total are shipped.");
const content = {
  ...newest,
  id: "eigen",
  title: "Eigen besluit",
  total: 34_200,
  unaccompaniedMinors: 3_420,
  rows: municipalities().map(({ code }) => ({ region: code, total: 100, unaccompaniedMinors: 10 })),
};
const ownDecision = { ...content, fingerprint: decisionFingerprint(content) };

let member: OpenHost;
beforeEach(async () => {
  member = openHost({ behaviour: { payloadLimit: FIVE_MEGABYTES } });
  await loadFunctions();
  expect(codesOf(await give({ kind: "decision", decision: older, keyId: "lrt-77100" }))).toEqual([]);
});
afterEach(() => member.close());

const requestsOf = async (work: () => Promise<unknown>): Promise<number> => {
  member.gate.reset();
  await work();
  return member.requests.requests;
};

/** Six requests for an order, and one more for each megabyte. */
const boundNow = (): number => {
  const { bytesSent, bytesReceived } = member.requests;
  return MOST_REQUESTS + Math.floor((bytesSent + bytesReceived) / MEGABYTE);
};

/** The lines of the log, by what stands under a header. */
async function logged(header: string): Promise<readonly unknown[]> {
  await member.state.grid.settled();
  const table = member.state.tables.find(({ name }) => name === "LRT_Logboek");
  if (table === undefined) throw new Error("There is no log.");
  return member.state.grid
    .values(table.area)
    .slice(1)
    .map((row) => row[table.columns.indexOf(header)]);
}

describe("below a thousand large orders", () => {
  beforeEach(() => fillLog(member, LINES));

  test("the pane opens in three requests, and an import takes one more for each megabyte", async () => {
    let isRead = false;
    expect(
      await requestsOf(async () => {
        isRead = (await openWorkbook(() => undefined)).ok;
      }),
    ).toBeLessThanOrEqual(3);
    expect(isRead).toBe(true);
    const kept = await logged("Opdracht (voor de invoegtoepassing)");
    const order = await orderNow({ kind: "decision", decision: newest, keyId: "lrt-77100" });
    let codes: readonly string[] = ["?"];
    const requests = await requestsOf(async () => {
      codes = codesOf(await carryOut(order));
    });
    expect(codes).toEqual([]);
    expect(requests).toBeLessThanOrEqual(boundNow());
    expect((await logged("Stap")).at(-1)).toBe("gereed");
    // No kept order went, and the new one came.
    expect((await logged("Opdracht (voor de invoegtoepassing)")).slice(0, -1)).toEqual(kept);
  });

  test("computing again and looking for mistakes read it as well", async () => {
    expect(await recalculateWorkbook()).toMatchObject({ ok: true });
    const inspected = await inspectWorkbook();
    if (!inspected.ok) throw new Error(JSON.stringify(inspected.problems));
    const log = inspected.value.workbook.content.tables.find(({ name }) => name === "LRT_Logboek");
    expect(log?.rows.map((row) => row[log.headers.indexOf("Opdracht (voor de invoegtoepassing)")])).toEqual(
      await logged("Opdracht (voor de invoegtoepassing)"),
    );
    expect(findingsOf(inspected.value.workbook).filter(({ code }) => code === "VERDWENEN")).toEqual([]);
  });
});

test("a large order that stopped half-way, with a thousand after it, is offered whole and completed", async () => {
  const order: Order = {
    ...(await orderNow({ kind: "decision", decision: ownDecision, keyId: "spreidingswet-2026" })),
    id: "abcdefgh",
    at: "2024-06-03T09:30:00.000Z",
    localTime: "2024-06-03 11:30 (UTC+2)",
  };
  await stopUntil(member, order, async () => (await logged("Stap")).at(-1) === "begonnen");
  fillLog(member, LINES, "below");
  let offered: ReturnType<typeof unfinishedOrders> = [];
  expect(
    await requestsOf(async () => {
      offered = unfinishedOrders(await readContent());
    }),
  ).toBeLessThanOrEqual(4);
  expect(offered.map(({ id }) => id)).toEqual([order.id]);
  const read = readKeptOrder(offered[0]?.kept ?? "", order.id);
  if (!read.ok) throw new Error("The order is not whole.");
  let codes: readonly string[] = ["?"];
  const requests = await requestsOf(async () => {
    codes = codesOf(await carryOut(read.value));
  });
  expect(codes).toEqual([]);
  // 342 municipalities with two figures each and a key are 7,500 cells.
  expect(requests).toBeLessThanOrEqual(boundNow() + 1 + requestsForMarks());
  expect(unfinishedOrders(await readContent())).toEqual([]);
  expect((await logged("Opdracht")).slice(-LINES)).toEqual(
    Array.from({ length: LINES }, (_none, index) => oldId(index)),
  );
});

test("a table of ours with long notes of people, over 5 MB, is read in smaller parts", async () => {
  expect(codesOf(await give({ kind: "decision", decision: ownDecision, keyId: "lrt-77100" }))).toEqual([]);
  const table = member.state.tables.find(({ name }) => name === "LRT_Besluit");
  if (table === undefined) throw new Error("The keys have a table.");
  const { area } = table;
  const notes = { ...area, column: area.column + area.columns, columns: 1 };
  member.state.write(notes, [["Eigen notitie"], ...Array.from({ length: area.rows - 1 }, () => ["x".repeat(20_000)])]);
  member.state.resizeTable(table, { ...area, columns: area.columns + 1 });
  expect(area.rows * 20_000).toBeGreaterThan(FIVE_MEGABYTES);
  expect(await openWorkbook(() => undefined)).toMatchObject({ ok: true });
  const read = (await readContent()).tables.find(({ name }) => name === "LRT_Besluit");
  expect(read?.rows.map((row) => String(row.at(-1)).length)).toEqual(
    Array.from({ length: area.rows - 1 }, () => 20_000),
  );
});
