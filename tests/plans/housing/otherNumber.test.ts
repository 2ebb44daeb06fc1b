/** What the planner hears when the log names another national number than the one that counts by now. */
import { logEntry, nothingDesired } from "../../../src/plans/desiredState";
import { withOtherNumber } from "../../../src/plans/housing/otherNumber";
import { overtakenInPart } from "../../../src/plans/laterOrders";
import { problem } from "../../../src/text/result";
import { logOf, someOrder, workbook } from "../smallTable";
import { opening, spring } from "./orders";

const { halfYear: choice } = opening(spring);
const remarkOf = (persons: string): string => `6 gemeenten, landelijk ${persons} personen`;
const line = (persons: string) => logEntry("Halfjaar geopend", "2024-I Flevoland", { remark: remarkOf(persons) });
const desired = { ...nothingDesired, log: line("18.000") };
const content = workbook(logOf(someOrder, line("20.000")));
const told = {
  told: problem("quota.otherNumber", { halfYear: "2024-I", said: remarkOf("20.000"), counts: remarkOf("18.000") }),
};
const nothing = workbook();

test("is both numbers, by its line in the log or by what the order itself kept of that", () => {
  expect(withOtherNumber(desired, { content, order: someOrder, isContinued: true }, choice)).toMatchObject(told);
  const begun = { ...someOrder, begun: { line: line("20.000"), wanted: null, isSure: true } };
  expect(withOtherNumber(desired, { content: nothing, order: begun, isContinued: true }, choice)).toMatchObject(told);
});

test("is nothing when a person wrote something else in that line: that names no number", () => {
  const noted = workbook(logOf(someOrder, logEntry("Halfjaar geopend", "2024-I", { remark: "besproken met GS" })));
  expect(withOtherNumber(desired, { content: noted, order: someOrder, isContinued: true }, choice)).toBe(desired);
});

test("is told whichever of the numbers in it differ, and however long they are", () => {
  const other = (said: string, counts: string): boolean => {
    const now = { ...nothingDesired, log: logEntry("Halfjaar geopend", "2024-I", { remark: counts }) };
    const logged = workbook(logOf(someOrder, logEntry("Halfjaar geopend", "2024-I", { remark: said })));
    return withOtherNumber(now, { content: logged, order: someOrder, isContinued: true }, choice).told !== undefined;
  };
  expect(other("6 gemeenten, landelijk 9 personen", "12 gemeenten, landelijk 18.000 personen")).toBe(true);
  expect(other("6 gemeenten, landelijk 18.000 personen", "6 gemeenten, landelijk 9 personen")).toBe(true);
  expect(other("6 gemeenten, landelijk personen", "6 gemeenten, landelijk 9 personen")).toBe(false);
  expect(other("6 gemeenten, provinciaal 9 personen", "6 gemeenten, landelijk 9 personen")).toBe(false);
});

test("is nothing when they are the same, when it only begins now, when nothing is known, and when a later order tells it", () => {
  const same = { ...desired, log: line("20.000") };
  const overtaken = {
    ...desired,
    overtaken: overtakenInPart({ action: "Landelijk getal bijgesteld", subject: "2024-I" }),
  };
  expect(withOtherNumber(same, { content, order: someOrder, isContinued: true }, choice)).toBe(same);
  expect(withOtherNumber(desired, { content, order: someOrder, isContinued: false }, choice)).toBe(desired);
  expect(withOtherNumber(desired, { content: nothing, order: someOrder, isContinued: true }, choice)).toBe(desired);
  expect(withOtherNumber(overtaken, { content, order: someOrder, isContinued: true }, choice)).toBe(overtaken);
});
