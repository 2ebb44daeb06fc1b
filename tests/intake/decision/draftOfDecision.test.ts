import { decisionFileText } from "../../../src/intake/decision/canonicalDecision";
import { correctedDecision } from "../../../src/intake/decision/correctedDecision";
import { draftOfDecision } from "../../../src/intake/decision/draftOfDecision";
import { parseDecisionFile } from "../../../src/intake/decision/parseDecisionFile";
import type { CapacityDecision } from "../../../src/reference/capacityDecision";
import { decisionFingerprint } from "../../../src/reference/decisionFingerprint";
import { capacityDecisions, readRegister } from "../../../src/reference/decisions";
import { provinces } from "../../../src/reference/regions";

const [first] = capacityDecisions;
if (first === undefined) throw new Error("The register is empty.");
const content: CapacityDecision = {
  ...first,
  id: "brief",
  status: "concept",
  total: 1_200,
  unaccompaniedMinors: 12,
  rows: provinces.map(({ code }) => ({ region: code, total: 100, unaccompaniedMinors: 1 })),
};
const withRows: CapacityDecision = { ...content, fingerprint: decisionFingerprint(content) };

describe("a decision in the form of a file", () => {
  test.each([...capacityDecisions, withRows].map((decision) => [decision.id, decision] as const))(
    "is the same decision when it is read back: %s",
    (_id, decision) => {
      const file = parseDecisionFile(JSON.parse(decisionFileText(draftOfDecision(decision))));
      const [back] = file.ok ? readRegister(file.value) : [];
      expect(back?.fingerprint).toBe(decision.fingerprint);
      expect(back?.rows).toEqual(decision.rows);
      expect(back?.unaccompaniedMinors).toBe(decision.unaccompaniedMinors);
    },
  );

  test("keeps a concept a concept", () => {
    expect(readRegister([draftOfDecision(withRows)])[0]?.status).toBe("concept");
  });

  test("corrected by a planner gets the next id of the decision it replaces", () => {
    const known = [draftOfDecision(withRows)];
    const draft = { ...draftOfDecision(withRows), id: "capaciteitsbesluit-x", titel: "Beter" };
    const once = correctedDecision(draft, known, "brief");
    expect([once.id, once.vervangt]).toEqual(["brief-correctie-1", "brief"]);
    const twice = correctedDecision({ ...draft, titel: "Nog beter" }, [...known, once], "brief-correctie-1");
    expect([twice.id, twice.vervangt]).toEqual(["brief-correctie-2", "brief-correctie-1"]);
    // Nothing changed: it is the decision that was there.
    expect(correctedDecision({ ...draftOfDecision(withRows), id: "x" }, known, "brief").id).toBe("brief");
  });
});
