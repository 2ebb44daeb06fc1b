import type { Fault } from "../../workbench/faults/fault";
import { hostBehaviour } from "../../workbench/model/hostBehaviour";
import { type OpenHost, openHost } from "./harness";

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

describe("faults at the border of one request", () => {
  let opened: OpenHost;
  beforeEach(() => {
    opened = openHost({ behaviour: hostBehaviour() });
  });
  afterEach(() => opened.close());

  /** Two requests: the first writes 1 and 2, the second 3. Answers what the client heard. */
  const order = (options: Excel.RunOptions = {}): Promise<string> =>
    Excel.run(options, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("B1").values = [[2]];
      const read = sheet.getRange("A1:B1").load("values");
      await context.sync();
      sheet.getRange("C1").values = [[3]];
      await context.sync();
      return JSON.stringify(read.values);
    }).catch((caught: unknown) => (caught as { code: string }).code);

  test.each<[string, Fault, string, (string | number)[]]>([
    ["an error does nothing", { kind: "error" }, "GeneralException", ["", "", ""]],
    ["an error with another code", { kind: "error", code: "AccessDenied" }, "AccessDenied", ["", "", ""]],
    ["a lost answer after the work", { kind: "answerLost", heard: "error" }, "ConnectionFailure", [1, 2, ""]],
    ["work that is reported as failed", { kind: "reportedFailed" }, "GeneralException", [1, 2, ""]],
    ["no work that is reported as done", { kind: "reportedFine" }, "[[1,2]]", ["", "", 3]],
  ])("%s", async (_name, fault, heard, cells) => {
    opened.gate.plan(0, fault);
    expect(await order()).toBe(heard);
    expect(await opened.read("A1:C1")).toEqual([cells]);
  });

  test("an answer that never comes leaves the client waiting, with the work done", async () => {
    opened.gate.plan(1, { kind: "answerLost", heard: "never" });
    expect(await Promise.race([order(), pause(100).then(() => "nothing")])).toBe("nothing");
    expect(await opened.read("A1:C1")).toEqual([[1, 2, 3]]);
  });

  test("a batch stops before any of its actions; what came before it is done", async () => {
    expect(await order()).toBe("[[1,2]]");
    const [actions = 0] = opened.gate.actionsPerRequest;
    const restore = await emptied();
    const states = new Set<string>();
    for (let at = 0; at < actions; at += 1) {
      opened.gate.reset();
      opened.gate.plan(0, { kind: "stopped", at });
      expect(await order()).toBe("GeneralException");
      states.add(JSON.stringify(await opened.read("A1:C1")));
      restore();
    }
    expect([...states]).toEqual(['[["","",""]]', '[[1,"",""]]', '[[1,2,""]]']);
  });

  test("a request fails in cell-edit mode, unless it waits until the cell is left", async () => {
    opened.gate.editing.enter();
    expect(await order()).toBe("InvalidOperationInCellEditMode");
    expect(await opened.read("A1:C1")).toEqual([["", "", ""]]);
    const waiting = order({ delayForCellEdit: true });
    await pause(30);
    expect(await opened.read("A1:C1")).toEqual([["", "", ""]]);
    opened.gate.editing.leave();
    expect(await waiting).toBe("[[1,2]]");
    expect(await opened.read("A1:C1")).toEqual([[1, 2, 3]]);
  });

  test("somebody begins to type just before a request", async () => {
    opened.gate.plan(1, { kind: "editMode" });
    expect(await order()).toBe("InvalidOperationInCellEditMode");
    opened.gate.reset();
    opened.gate.plan(1, { kind: "editMode", milliseconds: 5 });
    expect(await order({ delayForCellEdit: true })).toBe("[[1,2]]");
  });

  test("an Excel in which somebody always types refuses every request that does not wait", async () => {
    opened.state.behaviour.editMode = true;
    expect(await order()).toBe("InvalidOperationInCellEditMode");
    expect(await order({ delayForCellEdit: true })).toBe("[[1,2]]");
    expect(await opened.read("A1:C1")).toEqual([[1, 2, 3]]);
  });

  test("something happens before a request, and requests, actions and bytes are counted", async () => {
    opened.gate.before(1, () => opened.colleague.type("A1", 9));
    await order();
    expect(await opened.read("A1:C1")).toEqual([[9, 2, 3]]);
    expect(opened.requests.requests).toBe(2);
    expect(opened.requests.actions).toBe(opened.gate.actionsPerRequest.reduce((sum, count) => sum + count, 0));
    expect(opened.requests.bytesSent).toBeGreaterThan(500);
    opened.gate.reset();
    expect(opened.requests).toMatchObject({ requests: 0, releases: 0, actions: 0, bytesSent: 0, bytesReceived: 0 });
  });

  const emptied = async (): Promise<() => void> => {
    opened.type("A1:C1", "");
    return await opened.snapshot();
  };
});
