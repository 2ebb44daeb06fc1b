/**
 * A line of the sheet Controles is known by its id, and stays as it was made. So a check that changes on purpose changes here as well, and
 * asks for an id of its own. What the lines come to is tested by computing them.
 */
import { heldBy } from "../../../src/plans/cellContent";
import type { Check } from "../../../src/plans/checkSheet/check";
import { foundTemplate } from "../../../src/plans/checkSheet/checkLines";
import { checkColumns, checkNames } from "../../../src/plans/checkSheet/checkNames";
import { checksOf, checkState, startPointer } from "../../../src/plans/checkSheet/checkState";
import { nothingDesired } from "../../../src/plans/desiredState";
import { emptyWorkbook, type WorkbookContent } from "../../../src/plans/workbookContent";
import {
  autumn,
  dwellings,
  exchange,
  inhabitants,
  listed,
  occupancy,
  officialList,
  opening,
  revision,
  threeTasks,
} from "../housing/orders";
import { agreementsOf } from "../agreements/agreementChoices";
import { decided, workbookOf } from "./checkedWorkbook";
import kept from "./keptChecks.json";

/** Workbooks with every table that is checked between them; a revision comes before an exchange, or not at all. */
const everything = (): readonly WorkbookContent[] => [
  workbookOf(
    opening(autumn),
    exchange(),
    officialList(...listed),
    inhabitants(),
    decided,
    dwellings,
    threeTasks,
    occupancy,
  ),
  workbookOf(opening(autumn), revision()),
  workbookOf({ kind: "regions", regions: { province: "PV24" } }),
  workbookOf(agreementsOf(), { kind: "glossary" }),
];

const allChecks = (): readonly Check[] => {
  const checks = everything().flatMap((content) => checksOf(nothingDesired, content, null));
  return [...new Map(checks.map((check) => [check.id, check])).values()];
};

const said = ({ subject, expected, actual, where, severity }: Check): readonly unknown[] => [
  subject,
  heldBy(expected),
  actual,
  where,
  severity,
];

test("every check of a workbook with every table keeps what it says and how it is computed", () => {
  const checks = allChecks();
  expect(Object.fromEntries(checks.map((check) => [check.id, said(check)]))).toEqual(kept.checks);
  expect(checks.map(({ id }) => id)).toEqual(Object.keys(kept.checks));
});

test("a check that was made before in another way is known as such, under whatever name of a table, and nothing else is", () => {
  const former: Readonly<Record<string, string>> = kept.former;
  const older = (check: Check, actual: string): boolean =>
    check.isOlder?.(`=${foundTemplate({ actual })}`.replaceAll("LRT_Inwoners[", "Inwoners2023[")) === true;
  for (const check of allChecks()) {
    const before = former[check.id];
    if (before !== undefined) expect([check.id, older(check, before)]).toEqual([check.id, true]);
    expect([check.id, older(check, check.actual), older(check, "1+1")]).toEqual([check.id, false, false]);
  }
  expect(Object.keys(former)).toHaveLength(2);
});

test("a line, and the cells above the lines, keep what they hold", () => {
  const check: Check = {
    id: 'PROEF "1*"',
    subject: "Een proef",
    expected: { kind: "number", value: 1 },
    actual: "2+3",
    where: "Blad Proef",
    severity: "attention",
  };
  const { blocks, pointers } = checkState([check], emptyWorkbook);
  const lines = blocks.find(({ anchor }) => anchor === checkNames.lines);
  const [header = [], line = []] = lines?.contents ?? [];
  expect(header.map(heldBy)).toEqual(checkColumns);
  expect(Object.fromEntries(line.map((cell, place) => [checkColumns[place], heldBy(cell)]))).toEqual(kept.line);
  const above = [...pointers, startPointer()].map(({ name, label, sheet, row, column, content }) => [
    name,
    [label, sheet, row, column, heldBy(content)],
  ]);
  expect(Object.fromEntries(above)).toEqual(kept.above);
  expect(pointers.map(({ name, isRenewed, isVerdict }) => [name, isRenewed, isVerdict])).toEqual([
    // What is counted grows with the workbook; the verdict is made once.
    [checkNames.count, true, undefined],
    [checkNames.sum, true, undefined],
    [checkNames.verdict, false, true],
  ]);
});
