/** @jest-environment jsdom */
import { emptyReading } from "../../src/intake/emptyReading";
import { Stopped } from "../../src/intake/source/steps";
import type { ReadingTask, ThreadNews } from "../../src/taskpane/source/threadMessages";

/** A thread whose script is not there: what it tells, the test says. */
class FakeThread extends EventTarget {
  static readonly started: FakeThread[] = [];
  readonly tasks: ReadingTask[] = [];
  isEnded = false;
  constructor() {
    super();
    FakeThread.started.push(this);
  }
  postMessage(task: ReadingTask): void {
    this.tasks.push(task);
  }
  terminate(): void {
    this.isEnded = true;
  }
  tell(data: ThreadNews): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

const TASK: ReadingTask = {
  input: { kind: "paste", name: "geplakt", text: "Drenthe\t10" },
  order: { kind: "decision", year: null, halfYear: null, province: null },
  answers: {},
};
const reading = emptyReading({
  name: "geplakt",
  format: "csv",
  encoding: null,
  separator: "\t",
  sha256: "",
  sheet: null,
  sheets: [],
});

/** The module keeps its thread: every test has its own. */
async function begin() {
  jest.resetModules();
  FakeThread.started.length = 0;
  const { readOnThread } = await import("../../src/taskpane/source/readOnThread");
  const stop = new AbortController();
  const shares: number[] = [];
  const read = () => readOnThread(TASK, { signal: stop.signal, progress: (share) => shares.push(share) });
  return { read, stop, shares };
}

describe("reading on a thread beside the page", () => {
  beforeEach(() => {
    Reflect.set(globalThis, "Worker", FakeThread);
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "Worker");
  });

  test("tells how far it is, gives the reading, and keeps the thread for the next source", async () => {
    const { read, shares } = await begin();
    const first = read();
    FakeThread.started[0]?.tell({ kind: "ready" });
    FakeThread.started[0]?.tell({ kind: "progress", share: 0.4 });
    FakeThread.started[0]?.tell({ kind: "done", reading });
    expect([await first, shares]).toEqual([reading, [0.4]]);
    const second = read();
    FakeThread.started[0]?.tell({ kind: "done", reading });
    expect(await second).toBe(reading);
    expect([FakeThread.started.length, FakeThread.started[0]?.tasks.length]).toEqual([1, 2]);
  });

  test("a stop ends the thread in the middle of its work, and the next source gets a new one", async () => {
    const { read, stop } = await begin();
    const first = read();
    stop.abort();
    await expect(first).rejects.toThrow("stopped");
    await expect(first).rejects.toHaveProperty("name", new Stopped().name);
    expect(FakeThread.started[0]?.isEnded).toBe(true);
    await expect(read()).rejects.toHaveProperty("name", "Stopped");
    expect(FakeThread.started).toHaveLength(2);
  });

  test("a script that cannot be loaded leaves the reading to the page", async () => {
    const { read } = await begin();
    const first = read();
    FakeThread.started[0]?.dispatchEvent(new Event("error"));
    expect(await first).toBeNull();
  });

  test("a thread that dies while it reads is a failure, not a second try", async () => {
    const { read } = await begin();
    const first = read();
    FakeThread.started[0]?.tell({ kind: "ready" });
    FakeThread.started[0]?.dispatchEvent(new ErrorEvent("error", { message: "out of memory" }));
    await expect(first).rejects.toThrow("out of memory");
  });

  test("a defect on the thread is told with its words", async () => {
    const { read } = await begin();
    const first = read();
    FakeThread.started[0]?.tell({ kind: "failed", detail: "a defect" });
    await expect(first).rejects.toThrow("a defect");
  });

  test("a browser that forbids threads leaves the reading to the page", async () => {
    Reflect.set(globalThis, "Worker", function forbidden() {
      throw new Error("refused by policy");
    });
    const { read } = await begin();
    expect(await read()).toBeNull();
    Reflect.deleteProperty(globalThis, "Worker");
    expect(await read()).toBeNull();
  });
});
