import register from "../../assets/decisions/register.json";
import { parseDecisionFile } from "../../src/intake/decision/parseDecisionFile";
import { capacityDecisions, readRegister } from "../../src/reference/decisions";
import { sentence } from "../../src/text/sentence";

type Register = typeof register;

/** A copy of the shipped register with one change. */
function changed(change: (copy: Record<string, never> & Register) => unknown): unknown {
  const copy = JSON.parse(JSON.stringify(register)) as Record<string, never> & Register;
  change(copy);
  return copy;
}

function refusal(content: unknown): string {
  const result = parseDecisionFile(content);
  return result.ok ? "" : result.problems.map(sentence).join(" ");
}

describe("a register file", () => {
  test("that is the shipped one gives the shipped decisions", () => {
    const read = parseDecisionFile(register);
    expect(read.ok && readRegister(read.value)).toEqual(capacityDecisions);
  });

  test.each([
    ["nothing", undefined],
    ["a text", "besluiten"],
    ["a list", []],
    ["an unknown field", changed((copy) => Object.assign(copy, { extra: 1 }))],
    [
      "a total with decimals",
      changed(({ besluiten }) => Object.assign(besluiten[0]?.regels[0] ?? {}, { plekken: 1.5 })),
    ],
    ["a negative total", changed(({ besluiten }) => Object.assign(besluiten[0]?.regels[0] ?? {}, { plekken: -1 }))],
    ["a total as text", changed(({ besluiten }) => Object.assign(besluiten[0]?.regels[0] ?? {}, { plekken: "31000" }))],
    [
      "a source that is no web address",
      changed(({ besluiten }) => Object.assign(besluiten[0]?.bronnen[0] ?? {}, { url: "javascript:1" })),
    ],
    ["an id with a formula", changed(({ besluiten }) => Object.assign(besluiten[0] ?? {}, { id: "=HYPERLINK" }))],
    ["a newer schema", changed(({ besluiten }) => Object.assign(besluiten[0] ?? {}, { schemaVersie: 2 }))],
  ])("with %s is refused", (_what, content) => {
    expect(refusal(content)).toMatch(/^De lijst met besluiten is niet goed opgebouwd, bij: /u);
  });

  test("an own property called __proto__ is refused and changes no object", () => {
    const content = JSON.parse(`{"__proto__": {"hostile": true}, ${JSON.stringify(register).slice(1)}`) as unknown;
    expect(refusal(content)).toMatch(/niet goed opgebouwd/u);
    expect(Reflect.get({}, "hostile")).toBeUndefined();
  });

  test("an id that occurs twice is refused by name", () => {
    const twice = changed(({ besluiten }) => besluiten.push(...besluiten.slice(0, 1)));
    expect(refusal(twice)).toBe(
      "Het besluit 'capacity-2021-01' staat twee keer in de lijst. Vraag de beheerder om een nieuwe lijst.",
    );
  });

  test("figures that differ from their own control are refused by name", () => {
    const wrong = changed(({ besluiten }) => Object.assign(besluiten[0]?.regels[0] ?? {}, { plekken: 31001 }));
    expect(refusal(wrong)).toContain("De aantallen van besluit 'capacity-2021-01' kloppen niet met hun controle.");
  });

  test("an amv part above its total is refused: amv is part of the total", () => {
    const wrong = changed(({ besluiten }) => {
      const entry = besluiten.find(({ id }) => id === "mpp-2022-2-for-2024");
      for (const row of [...(entry?.regels ?? []), ...(entry?.controle ?? [])]) {
        if (row.categorie === "amv") Object.assign(row, { plekken: 75501 });
      }
    });
    expect(refusal(wrong)).toContain("De aantallen van besluit 'mpp-2022-2-for-2024' kloppen niet");
  });
});
