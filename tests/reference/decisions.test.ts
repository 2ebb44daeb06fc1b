import { createHash } from "node:crypto";
import { adviceReason, advisedInhabitantsYear } from "../../src/reference/adviceReason";
import { decisionFingerprint } from "../../src/reference/decisionFingerprint";
import type { CapacityDecision } from "../../src/reference/capacityDecision";
import { capacityDecisions, defaultDecision } from "../../src/reference/decisions";
import { findKey } from "../../src/reference/keys";

function decision(id: string): CapacityDecision {
  const found = capacityDecisions.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe("the register of decisions", () => {
  test("lists the newest first", () => {
    expect(capacityDecisions.map(({ id, total, unaccompaniedMinors }) => [id, total, unaccompaniedMinors])).toEqual([
      ["spreidingswet-raming-2", 88000, null],
      ["mpp-2025-2", 88000, null],
      ["mpp-2024-2-for-2026", 115000, 7100],
      ["mpp-2024-2-amv-for-2025", null, 5500],
      ["mpp-2024-1-for-2026", 133500, null],
      ["mpp-2024-1-for-2025", 97500, 9600],
      ["spreidingswet-raming-1", 96000, 8140],
      ["mpp-2023-2-for-2025", 96000, 8140],
      ["mpp-2023-2-for-2024", 69900, null],
      ["mpp-2023-1-for-2025", 97000, null],
      ["mpp-2023-1-for-2024", 77100, 3660],
      ["mpp-2022-2-for-2024", 75500, 5088],
      ["capacity-2021-01", 31000, null],
    ]);
  });

  test("starts a new workbook with the newest estimate and its own published key", () => {
    expect([defaultDecision.id, defaultDecision.adviceKey]).toEqual(["spreidingswet-raming-2", "spreidingswet-2026"]);
    expect(defaultDecision.title).toBe("Capaciteitsraming Spreidingswet 2026");
  });

  test("says how literally a total must be taken", () => {
    expect(decision("capacity-2021-01").precision).toBe("circa");
    expect(decision("mpp-2023-1-for-2025").precision).toBe("ten minste");
    expect(capacityDecisions.filter(({ precision }) => precision === "exact")).toHaveLength(11);
  });

  test("advises a key that is shipped, with its reason", () => {
    for (const { adviceKey, adviceReason: reason } of capacityDecisions) {
      expect(findKey(adviceKey ?? "").ok).toBe(true);
      expect(reason).toMatch(/\.$/u);
    }
  });

  test("advises for a capacity decision the inhabitants of two years before its reference date", () => {
    for (const { kind, referenceDate, adviceKey } of capacityDecisions) {
      if (kind !== "capaciteitsbesluit" || referenceDate === null) continue;
      expect(adviceKey).toBe(`inwoners-${advisedInhabitantsYear(referenceDate)}`);
    }
    expect(
      ["2023-01-01", "2024-01-01", "2025-01-01", "2026-01-01", "2030-01-01", null].map(advisedInhabitantsYear),
    ).toEqual([2022, 2022, 2023, 2024, 2025, 2025]);
  });

  test("a decision without a reference date keeps the key that was the newest when it was filed", () => {
    expect(decision("mpp-2025-2").adviceKey).toBe("inwoners-2024");
    expect(decision("mpp-2025-2").adviceReason).toContain("Daarom gelden de inwoners van 1 januari 2024,");
  });

  test("tells a proven key from a chosen one", () => {
    expect(decision("mpp-2022-2-for-2024").adviceReason).toContain("volgen precies uit de inwoners op 1 januari 2022");
    expect(decision("mpp-2024-2-for-2026").adviceReason).toMatch(/^Gekozen, niet bewezen: de inwoners twee jaar voor/u);
    expect(decision("capacity-2021-01").adviceReason).toMatch(
      /^Gekozen, niet bewezen: 1 januari 2022 ligt het dichtst/u,
    );
    expect(decision("mpp-2025-2").adviceReason).toMatch(/^Gekozen, niet bewezen: het besluit noemt geen peildatum/u);
    expect(decision("spreidingswet-raming-1").adviceReason).toBe("Deze raming is zelf zo over de provincies verdeeld.");
    expect(adviceReason("capaciteitsbesluit", null, null)).toBeNull();
  });

  test("a decision is replaced by the next one of its kind with a total for the same reference date", () => {
    const withDate = [...capacityDecisions]
      .reverse()
      .filter(({ referenceDate, total }) => referenceDate !== null && total !== null);
    for (const [index, earlier] of withDate.entries()) {
      const later = withDate
        .slice(index + 1)
        .find(({ kind, referenceDate }) => kind === earlier.kind && referenceDate === earlier.referenceDate);
      expect([earlier.id, earlier.status]).toEqual([earlier.id, later === undefined ? "vastgesteld" : "vervangen"]);
      if (later !== undefined) expect(later.supersedes).toBe(earlier.id);
    }
    expect(capacityDecisions.filter(({ status }) => status === "vervangen")).toHaveLength(5);
    // the estimate of 96.000 stayed leading when the forecast for the same date rose to 97.500
    expect(decision("spreidingswet-raming-1").status).toBe("vastgesteld");
  });
});

describe("the fingerprint of a decision", () => {
  test("differs for every decision and does not change by itself", () => {
    expect(new Set(capacityDecisions.map(({ fingerprint }) => fingerprint)).size).toBe(13);
    const canonical =
      '{"id":"spreidingswet-raming-2","regels":[{"categorie":"totaal","gebied":"NL","peildatum":null,"plekken":88000}],' +
      '"sleutelAdvies":"spreidingswet-2026","soort":"capaciteitsraming","titel":"Capaciteitsraming Spreidingswet 2026",' +
      '"vastgesteldDoor":"Rijk","vastgesteldOp":"2026-02-27","vervangt":null}';
    const digest = createHash("sha256").update(canonical, "utf8").digest("hex");
    expect(defaultDecision.fingerprint).toBe(`sha256:${digest}`);
  });

  test("changes with a figure, the key or the reference date, and not with the status or a remark", () => {
    const { fingerprint } = defaultDecision;
    expect(decisionFingerprint({ ...defaultDecision, total: 88001 })).not.toBe(fingerprint);
    expect(decisionFingerprint({ ...defaultDecision, unaccompaniedMinors: 0 })).not.toBe(fingerprint);
    expect(decisionFingerprint({ ...defaultDecision, adviceKey: "gelijk" })).not.toBe(fingerprint);
    expect(decisionFingerprint({ ...defaultDecision, referenceDate: "2027-07-01" })).not.toBe(fingerprint);
    const remarked: CapacityDecision = { ...defaultDecision, status: "ingetrokken", note: null, sources: [] };
    expect(decisionFingerprint(remarked)).toBe(fingerprint);
  });
});
