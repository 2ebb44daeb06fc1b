import { printedValue, valuesPrint } from "../../../src/plans/freeze/valuesPrint";

test("a number is the same where another program rounded its last digit: 105/11 with 16 and with 15 digits", () => {
  expect(printedValue(9.545454545454545)).toEqual(printedValue(9.54545454545455));
  expect(printedValue(-9.545454545454545)).toEqual(printedValue(-9.54545454545455));
  expect(printedValue(0.1 + 0.2)).toEqual(printedValue(0.3));
  expect(printedValue(1.9999999999999998)).toEqual(printedValue(2));
});

test("a number that anyone can see to be another one is another one", () => {
  expect(printedValue(9.54545454546)).not.toEqual(printedValue(9.54545454545));
  expect(printedValue(123_456_789_012_345)).not.toEqual(printedValue(123_456_789_012_346));
  expect(valuesPrint([[1]])).not.toEqual(valuesPrint([["1"]]));
});
