import { correctedDecision } from "../../../src/intake/decision/correctedDecision";
import { draftOf, rowsOf } from "./drafts";

const first = draftOf({ id: "raming", titel: "Eerste" });
const version = (number: number, titel: string): ReturnType<typeof draftOf> =>
  draftOf({ id: `raming-correctie-${number}`, titel });
const next = draftOf({ id: "raming", titel: "Nieuw" });

test.each([
  ["is itself when nothing like it is known", [], "raming", null],
  ["is itself beside others", [draftOf({ id: "ander" }), draftOf({ id: "raming-2" })], "raming", null],
  ["is the first correction of one that is known", [first], "raming-correctie-1", "raming"],
  [
    "is the next of several, whatever their order",
    [version(2, "c"), version(10, "d"), first, version(9, "b")],
    "raming-correctie-11",
    "raming-correctie-10",
  ],
  [
    "is no next of what only looks like a correction",
    [first, draftOf({ id: "raming-correctie-x7", titel: "e" }), draftOf({ id: "raming-correctie-7x", titel: "f" })],
    "raming-correctie-1",
    "raming",
  ],
  [
    "is no next of a correction of another",
    [first, draftOf({ id: "opgave-correctie-7", titel: "e" })],
    "raming-correctie-1",
    "raming",
  ],
])("a decision %s", (_what, known, id, vervangt) => {
  expect(correctedDecision(next, known)).toEqual({ ...next, id, vervangt });
});

test("a correction of a correction counts on", () => {
  const known = [first, version(12, "b")];
  expect(correctedDecision(draftOf({ id: "x", titel: "Nieuw" }), known, "raming-correctie-12").id).toBe(
    "raming-correctie-13",
  );
  expect(correctedDecision(draftOf({ id: "x", titel: "Nieuw" }), known, "raming-correctie-1-b").id).toBe("x");
});

test("the same content is the same decision, in whatever order its rows stand", () => {
  const known = draftOf({ id: "raming", regels: rowsOf("NL totaal 100", "PV22 totaal 3", "PV24 totaal 4") });
  const turned = draftOf({ id: "raming", regels: rowsOf("PV24 totaal 4", "NL totaal 100", "PV22 totaal 3") });
  expect(correctedDecision(turned, [known])).toBe(known);
  const other = draftOf({ id: "raming", regels: rowsOf("NL totaal 100", "PV22 totaal 4", "PV24 totaal 3") });
  expect(correctedDecision(other, [known]).id).toBe("raming-correctie-1");
});

test("another source makes it another decision", () => {
  const source = { titel: "Brief", soort: "brief", kenmerk: null, url: null, geraadpleegdOp: null, sha256: null };
  const known = draftOf({ id: "raming", bronnen: [source] });
  expect(correctedDecision({ ...known, bronnen: [{ ...source, titel: "Kamerbrief" }] }, [known]).id).toBe(
    "raming-correctie-1",
  );
  expect(correctedDecision({ ...known, bronnen: [{ ...source, kenmerk: "1" }] }, [known])).toBe(known);
});
