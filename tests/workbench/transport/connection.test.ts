import type { ExcelHost, PushEntry } from "../../../workbench/model/excelHost";
import { Connection, goodConnection } from "../../../workbench/transport/connection";

const entry = (targetId: string, source: "Local" | "Remote"): PushEntry => ({
  category: 65536,
  type: 10,
  targetId,
  message: JSON.stringify({ source }),
});
const request = { AutoKeepReference: false, Actions: [], ObjectPaths: {} };

/** A host that answers everything, work that waits until its time comes, and what the member heard. */
function opened() {
  let push: (entries: readonly PushEntry[]) => void = () => undefined;
  const host: ExcelHost = {
    process: () => ({ Results: [] }),
    unknownMembers: [],
    onPush: (listener) => {
      push = listener;
    },
    onBatch: () => undefined,
    computer: {},
  };
  const computed = Promise.resolve();
  const waiting: { readonly work: () => void; readonly milliseconds: number }[] = [];
  const connection = new Connection(
    host,
    () => computed,
    (work, milliseconds) => waiting.push({ work, milliseconds }),
  );
  const heard: string[] = [];
  connection.onPush((entries) => heard.push(...entries.map(({ targetId }) => targetId)));
  const hear = async (targetId: string, source: "Local" | "Remote" = "Remote"): Promise<void> => {
    push([entry(targetId, source)]);
    await computed;
    await computed;
  };
  const wait = (): readonly number[] => {
    const due = waiting.splice(0);
    for (const { work } of due) work();
    return due.map(({ milliseconds }) => milliseconds);
  };
  return { connection, heard, hear, wait };
}

describe("the connection of a member", () => {
  test("lets everything through at once when nothing is changed", async () => {
    const { connection, heard, hear, wait } = opened();
    await hear("1");
    await hear("2", "Local");
    expect([heard, wait()]).toEqual([["1", "2"], []]);
    expect(connection.process(request)).toEqual({ Results: [] });
  });

  test("with a delay brings what others did later, and what the member did himself at once", async () => {
    const { connection, heard, hear, wait } = opened();
    connection.quality = { ...goodConnection, delayInMilliseconds: 2000 };
    await hear("other");
    await hear("own", "Local");
    expect(heard).toEqual(["own"]);
    expect(wait()).toEqual([2000]);
    expect(heard).toEqual(["own", "other"]);
  });

  test("in the other order turns two events round, and lets a single one through after a while", async () => {
    const { connection, heard, hear, wait } = opened();
    connection.quality = { ...goodConnection, isReversed: true };
    await hear("1");
    expect(heard).toEqual([]);
    await hear("2");
    expect(heard).toEqual(["2", "1"]);
    wait();
    await hear("3");
    wait();
    expect(heard).toEqual(["2", "1", "3"]);
  });

  test("that is cut refuses requests, and brings what was missed when it is back", async () => {
    const { connection, heard, hear, wait } = opened();
    connection.quality = { ...goodConnection, delayInMilliseconds: 2000 };
    await hear("1");
    connection.quality = { ...connection.quality, isCut: true };
    expect(connection.process(request).Error).toMatchObject({ Code: "GeneralException" });
    wait();
    await hear("2");
    wait();
    expect(heard).toEqual([]);
    connection.quality = goodConnection;
    expect(heard).toEqual(["1", "2"]);
    expect(connection.process(request)).toEqual({ Results: [] });
  });
});
