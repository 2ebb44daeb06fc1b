import { logEntry } from "../../src/plans/desiredState";
import { beginRun } from "../../src/plans/orderRun";
import { someOrder } from "./smallTable";

test("an order begins with nothing written, and knows that it began only where it is given again", () => {
  const options = { isStopped: () => false };
  const run = beginRun(someOrder, options);
  expect(run).toEqual({
    order: someOrder,
    options,
    first: null,
    lost: null,
    hasWritten: false,
    written: 0,
    parts: 1,
    failed: 0,
    detail: "",
    log: null,
    begun: null,
    brought: [],
  });
  const begun = { line: logEntry("Proef", "proef"), wanted: 12, isSure: true };
  expect(beginRun({ ...someOrder, begun }, options).begun).toBe(begun);
});
