import { number } from "../../../src/plans/cellContent";
import { madeVerdicts, verdictLooks } from "../../../src/plans/checkSheet/verdictLooks";

test("each word of a verdict has its own colours, and what was not looked at is no green", () => {
  expect(verdictLooks.map(({ words }) => words)).toEqual(["FOUT", "LET OP", "OK", "niet gecontroleerd"]);
  expect(new Set(verdictLooks.map(({ fill }) => fill)).size).toBe(4);
});

test("a verdict gets its looks when an order makes it: not another cell, and not one that is there already", () => {
  const pointer = { name: "LRT_Oordeel", label: "Oordeel", sheet: "Start", row: 3, column: 1, content: number(1) };
  const place = { sheet: "Start", row: 3, column: 1 };
  const of = (isVerdict: boolean | undefined, hasName: boolean) => ({
    pointer: { ...pointer, isRenewed: false, ...(isVerdict !== undefined && { isVerdict }) },
    place,
    hasName,
    isBroken: false,
  });
  const made = of(true, false);
  expect(madeVerdicts([of(undefined, false), made, of(true, true), of(false, false)])).toEqual([made]);
});
