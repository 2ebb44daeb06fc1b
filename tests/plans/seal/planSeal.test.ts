import { readSealedState } from "../../../src/intake/sealedState";
import { heldBy } from "../../../src/plans/cellContent";
import { sealPrint } from "../../../src/plans/seal/sealedState";
import { shortFingerprint } from "../../../src/text/fingerprint";
import { orderOf, planned } from "../reception/decisions";
import { sealChoice } from "./states";

const plan = (name = sealChoice.name) =>
  planned(orderOf({ kind: "seal", seal: { ...sealChoice, name } }, { id: "o7" }));

describe("sealing a workbook", () => {
  const print = sealPrint(sealChoice.state);

  test("is one row in Zegels with who, when, what was active, and the fingerprint for people and for machines", () => {
    const { tables, blocks, placed, pointers } = plan();
    expect(tables.map(({ layout, rows }) => [layout.name, layout.sheet, rows.length])).toEqual([
      ["LRT_Zegels", "Zegels", 1],
    ]);
    // Nothing that is sealed is written.
    expect([blocks, placed, pointers]).toEqual([[], [], []]);
    const cells = Object.fromEntries(
      [...(tables[0]?.rows[0]?.cells ?? [])].map(([header, content]) => [header, heldBy(content)]),
    );
    expect(cells).toMatchObject({
      Naam: "Stuk voor de regietafel",
      Tijdstip: "25-11-2026 09:30",
      "Tijdstip (UTC)": "2026-11-25T08:30:00.000Z",
      Wie: "provincie",
      Besluit: "proef-2026",
      Sleutel: "gelijk",
      Bladen: "Start, Besluit",
      Opdracht: "o7",
      "Volledige vingerafdruk": print,
    });
    expect(cells["Vingerafdruk"]).toBe(shortFingerprint(print));
    expect(cells["Vingerafdruk"]).toMatch(/^[0-9a-f]{4}(?: [0-9a-f]{4}){3}$/u);
    expect(cells["Kenmerk"]).toMatch(/^sha256:[0-9a-f]{64}$/u);
    expect(readSealedState(String(cells["Zegel (voor de invoegtoepassing)"]))).toEqual(sealChoice.state);
  });

  test("is told in the log with the same fingerprint", () => {
    expect(plan().log).toMatchObject({
      action: "Werkmap verzegeld",
      subject: "Stuk voor de regietafel",
      remark: `2 bladen. Vingerafdruk ${shortFingerprint(print)}.`,
      fingerprintAfter: print,
    });
    expect(plan("").log.subject).toBe("zonder naam");
  });

  test("gives the same workbook the same fingerprint, whoever seals it, and another one when a mark differs", () => {
    expect(sealPrint({ ...sealChoice.state })).toBe(print);
    expect(sealPrint({ ...sealChoice.state, step: 2 })).not.toBe(print);
    expect(sealPrint({ ...sealChoice.state, names: {} })).not.toBe(print);
    expect(sealPrint({ ...sealChoice.state, sheets: sealChoice.state.sheets.slice(1) })).not.toBe(print);
  });
});
