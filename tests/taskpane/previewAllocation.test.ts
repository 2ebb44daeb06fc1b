import { shippedContext } from "../../src/reception/shippedContext";
import type { AllocationForm } from "../../src/taskpane/allocation/allocationForm";
import { previewAllocation } from "../../src/taskpane/allocation/previewAllocation";
import type { FieldError } from "../../src/taskpane/allocation/recipients";
import { nothingChosen } from "../../src/taskpane/allocation/selectedColumns";

const form: AllocationForm = {
  total: "12",
  source: "key",
  keyId: "gelijk",
  selection: null,
  chosen: nothingChosen,
  method: "largestRemainder",
  minimum: "",
  maximum: "",
  isExplained: false,
};

function errorsFor(rest: Partial<AllocationForm>): readonly FieldError[] {
  const outcome = previewAllocation({ ...form, ...rest }, shippedContext());
  return outcome.ok ? [] : outcome.errors;
}

describe("bounds that a planner types", () => {
  test("a maximum of 0 is asked about: it could mean nothing for anyone, or no maximum", () => {
    expect(errorsFor({ maximum: " 0 " })).toEqual([
      {
        field: "maximum",
        text: "Met een maximum van 0 krijgt niemand iets. Bedoelt u dat, typ dan het woord geen. Is er geen maximum, laat het veld dan leeg.",
      },
    ]);
    expect(errorsFor({ maximum: "" })).toEqual([]);
    expect(errorsFor({ minimum: "0" })).toEqual([]);
  });

  test("a minimum above the maximum is told once, not for each of the twelve provinces", () => {
    expect(errorsFor({ minimum: "3", maximum: "2" }).map(({ text }) => text)).toEqual([
      "Het minimum 3 is hoger dan het maximum 2. Maak een van beide anders.",
    ]);
  });
});
