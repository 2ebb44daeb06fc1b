/** A half-year or revision that rests on a national number that went, with its row or with its sheet, names that number and the way back. */
import type { HalfYear } from "../../../src/housing/halfYear";
import { notComputed } from "../../../src/plans/housing/notComputed";
import type { HousingOrderChoice } from "../../../src/plans/housing/planHousing";
import { planHousing } from "../../../src/plans/housing/planHousing";
import { readQuotaState } from "../../../src/plans/housing/quotaState";
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { sentence } from "../../../src/text/sentence";
import { applyDesired } from "../applyDesired";
import { orderFor, plan, rowsIn, typed, without, workbookWith } from "./orderFor";
import { autumn, FLEVOLAND, opening, revision, spring } from "./orders";

const OWN = 20_000;
const later = { year: 2024, half: 2 } as const;
const two = (): WorkbookContent => workbookWith(opening(autumn), opening(spring, { ownNational: OWN }));
const withoutSheet = (): WorkbookContent => ({
  ...two(),
  tables: two().tables.filter(({ name }) => name !== "LRT_Landelijk"),
});
const withoutRowsOf = (halfYear: string): WorkbookContent =>
  without(two(), "LRT_Landelijk", (row) => row["Halfjaar"] === halfYear);

function said(content: WorkbookContent, choice: HousingOrderChoice): readonly string[] {
  const planned = planHousing({ content, order: orderFor(choice), isContinued: false }, choice);
  return planned.ok ? [] : planned.problems.map(sentence);
}

const gone = (halfYear: string): readonly string[] => [
  `Het landelijke getal van ${halfYear} staat niet meer in het blad Landelijk. Open ${halfYear} opnieuw, met uw eigen getal als dat gold: dan komt het terug.`,
];

describe("without its national number", () => {
  test("the next half-year asks for the oldest that is gone, once and not for each municipality", () => {
    const next = opening(later, { ownNational: OWN });
    expect(said(two(), next)).toEqual([]);
    expect(said(withoutSheet(), next)).toEqual(gone("2023-II"));
    expect(said(withoutRowsOf("2024-I"), next)).toEqual(gone("2024-I"));
    // The balances of 2024-I rest on it.
    expect(said(withoutRowsOf("2023-II"), next)).toEqual(gone("2023-II"));
  });

  test("a revision of that half-year asks for it", () => {
    expect(said(withoutSheet(), revision())).toEqual(gone("2023-II"));
    const ofSpring = revision({ halfYear: spring, persons: 21_000 });
    expect(said(withoutRowsOf("2024-I"), ofSpring)).toEqual(gone("2024-I"));
  });

  test("a row that is unknown by itself is named as before", () => {
    const content = typed(two(), "LRT_Taakstelling", (row) => row["Naam"] === "Urk" && row["Halfjaar"] === "2024-I", {
      "Startsaldo (invoer)": "acht",
    });
    expect(said(content, opening(later, { ownNational: OWN }))).toEqual([
      "Het eindsaldo van Urk in 2024-I is niet berekend. Lees de kolom Controle in het blad Taakstelling en verbeter de regel.",
    ]);
  });
});

test("a number of a later half-year that is gone is no reason for a row of an earlier one", () => {
  const state = readQuotaState(withoutRowsOf("2024-I"));
  if (!state.ok) throw new Error("The quota cannot be read.");
  const urk = (halfYear: HalfYear): readonly unknown[] => {
    const { code, parameters } = notComputed(state.value, { name: "Urk", halfYear, province: FLEVOLAND });
    return [code, parameters];
  };
  expect(urk(autumn)).toEqual(["quota.rowNotComputed", { name: "Urk", halfYear: "2023-II" }]);
  expect(urk(spring)).toEqual(["quota.nationalGone", { halfYear: "2024-I" }]);
  expect(urk(later)).toEqual(["quota.nationalGone", { halfYear: "2024-I" }]);
});

test("opened again a half-year gets its number back, the planner's own when it is given; one that has its number keeps that", () => {
  const own = (persons: number | null) => opening(autumn, { ownNational: persons });
  const content = workbookWith(own(OWN));
  const numbersAfter = (of: WorkbookContent, choice: HousingOrderChoice): readonly unknown[] =>
    rowsIn(applyDesired(plan(of, choice), of), "LRT_Landelijk").map((row) => [row["Versie"], row["Personen"]]);
  const published = [
    [1, 27_300],
    [2, 17_600],
  ];
  expect(numbersAfter(content, own(21_000))).toEqual([...published, [3, OWN]]);
  const lost = without(content, "LRT_Landelijk", () => true);
  expect(numbersAfter(lost, own(21_000))).toEqual([...published, [3, 21_000]]);
  expect(numbersAfter(lost, own(null))).toEqual(published);
});
