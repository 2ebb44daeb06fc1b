import { logEntry } from "../../src/plans/desiredState";
import { refusals } from "../../src/plans/refusals";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { decisionOrder, workbookAfter } from "./reception/decisions";
import { logOf, someOrder } from "./smallTable";

/** The preview was made of a workbook with other decisions. */
const order = { ...decisionOrder(), base: { LRT_Besluiten: "sha256:ouder" } };
const codes = (content: WorkbookContent, isFirstLook: boolean): readonly string[] =>
  refusals(order, content, isFirstLook).map(({ code }) => code);
const begun = logOf({ ...someOrder, id: order.id }, logEntry("Besluit", "proef"));

describe("an order is not planned", () => {
  test("on a workbook that changed since its preview", () => {
    expect(codes(workbookAfter(decisionOrder()), true)).toEqual(["workbook.changedByColleague"]);
  });

  test("without its log: nobody can tell what it wrote before, and that is said first", () => {
    const hidden = { ...emptyWorkbook, tables: [{ ...begun, headers: [] }] };
    expect([codes(hidden, true), codes(hidden, false)]).toEqual([
      ["workbook.headersHidden"],
      ["workbook.headersHidden"],
    ]);
  });
});

describe("an order goes on", () => {
  test("when it had begun, whatever changed", () => {
    expect(codes({ ...workbookAfter(decisionOrder()), tables: [begun] }, true)).toEqual([]);
  });

  test("when it was done before, also where its line went out of the log", () => {
    const settled = { ...order, isSettled: true } as const;
    expect(refusals(settled, workbookAfter(decisionOrder()), true)).toEqual([]);
  });

  test("when it is given again because it did not finish, also where its line went out of the log", () => {
    const again = { ...order, line: logEntry("Besluit", "proef") };
    expect(refusals(again, workbookAfter(decisionOrder()), true)).toEqual([]);
  });

  test("in a later round: what changed then is met by planning anew", () => {
    expect(codes(workbookAfter(decisionOrder()), false)).toEqual([]);
  });

  test("on the workbook of its preview", () => {
    expect(refusals({ ...order, base: {} }, emptyWorkbook, true)).toEqual([]);
  });
});
