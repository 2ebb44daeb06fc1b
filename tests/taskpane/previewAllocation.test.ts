import { municipalAllocation } from "../../src/reception/municipalAllocation";
import { findKey } from "../../src/reference/keys";
import { regionOfCode } from "../../src/reference/regions";
import { shippedContext } from "../../src/reception/shippedContext";
import type { AllocationForm } from "../../src/taskpane/allocation/allocationForm";
import { previewAllocation } from "../../src/taskpane/allocation/previewAllocation";
import type { FieldError } from "../../src/taskpane/allocation/recipients";
import { nothingChosen } from "../../src/taskpane/allocation/selectedColumns";

const form: AllocationForm = {
  total: "12",
  source: "key",
  keyId: "gelijk",
  province: "",
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

describe("the municipalities of a province", () => {
  test("divide as LRT.VERDEEL with the name of the province does, and go to the sheet with their weights", () => {
    const province = "PV28";
    const keyId = "inwoners-2025";
    const outcome = previewAllocation(
      { ...form, source: "province", keyId, province, total: "5.000" },
      shippedContext(),
    );
    if (!outcome.ok) throw new Error(outcome.errors[0]?.text);
    const { recipients, sum, choice } = outcome.preview;
    const key = findKey(keyId);
    const region = regionOfCode(province);
    if (!key.ok || region === undefined) throw new Error();
    const expected = municipalAllocation({ ...shippedContext(), key: key.value }, region, { total: 5000 });
    expect(expected).toMatchObject({
      ok: true,
      value: recipients.map(({ name, places }) => ({ region: { name }, places })),
    });
    expect(recipients).toHaveLength(50);
    expect(sum).toBe(5000);
    expect(choice.weights).toMatchObject({ kind: "key", keyId });
  });

  test("a key without figures of municipalities is told: they weigh by inhabitants then", () => {
    const warningsBy = (keyId: string): readonly string[] => {
      const outcome = previewAllocation({ ...form, source: "province", keyId, province: "PV28" }, shippedContext());
      return outcome.ok ? outcome.preview.warnings.map(({ text }) => text) : ["refused"];
    };
    expect(warningsBy("gelijk")[0]).toMatch(
      /^Sleutel gelijk heeft geen gewichten per gemeente\. De gemeenten wegen daarom naar inwoners op 1 januari 20\d\d\.$/u,
    );
    expect(warningsBy("spreidingswet-2026").join(" ")).not.toContain("geen gewichten per gemeente");
  });

  test("without a province the pane asks for one", () => {
    expect(errorsFor({ source: "province" })).toEqual([
      { field: "weights", text: "Er is nog geen provincie gekozen. Kies bij Mijn provincie een provincie." },
    ]);
  });
});
