import { logEntry } from "../../src/plans/desiredState";
import { NOTHING_SEEN } from "../../src/plans/seenCells";
import { settled } from "../../src/plans/settled";
import { emptyWorkbook } from "../../src/plans/workbookContent";
import { logOf, someOrder, workbook } from "./smallTable";

const line = logEntry("Proef", "proef");
const known = { line, wanted: null, isSure: true };
const content = workbook(logOf(someOrder, line));

test("an order that is done knows so, and what the log says of it", () => {
  expect(settled(someOrder, content)).toEqual({ ...someOrder, isSettled: true, begun: known });
});

test("of a line that is gone nothing is known; what the order itself knew of it stays", () => {
  expect(settled(someOrder, emptyWorkbook)).toEqual({ ...someOrder, isSettled: true });
  const begun = { line, wanted: 12, isSure: true };
  expect(settled({ ...someOrder, begun }, emptyWorkbook)).toEqual({ ...someOrder, isSettled: true, begun: known });
});

test("of none of its cells counts as seen what they held: they were changed since", () => {
  const seen = { LRT_Proef: "abcd efgh", LRT_ActiefBesluit: "ijkl", LRT_Logboek: "o7 o8" };
  expect(settled({ ...someOrder, seen }, content).seen).toEqual({
    LRT_Proef: NOTHING_SEEN,
    LRT_ActiefBesluit: "",
    // Which orders it knew stays as it was: those are not later ones, whatever their clock said.
    LRT_Logboek: "o7 o8",
  });
  expect("seen" in settled(someOrder, content)).toBe(false);
});
