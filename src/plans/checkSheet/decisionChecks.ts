/** The decisions of a workbook: that the one that counts is there, and that its figures are those that were read in. */
import texts from "../../text/nl/checkSheet.json";
import type { CapacityDecision } from "../../reference/capacityDecision";
import { capacityDecisions } from "../../reference/decisions";
import { country, provinces } from "../../reference/regions";
import { fillIn } from "../../text/sentence";
import { blank, count, COUNT_FORMAT, formula } from "../cellContent";
import { keyHead, placesHead, registerHead } from "../reception/decisionLayouts";
import { pointerNames } from "../reception/pointers";
import { totalPlaces } from "../reception/startSheet";
import { workbookDecisions } from "../reception/workbookDecisions";
import { column } from "../structured";
import { type Check, named, noneOf, quoted } from "./check";
import { type PresentTable, sheetOf } from "./presentTables";

const register = column(registerHead);
const places = column(placesHead);
const keys = column(keyHead);

/** @param given The decision that the order itself brings, or null. */
export function decisionChecks(tables: readonly PresentTable[], given: CapacityDecision | null): readonly Check[] {
  const tableOf = (name: string): PresentTable | undefined => tables.find(({ layout }) => layout.name === name);
  const [registered, placed, keyed] = [registerHead, placesHead, keyHead].map(({ name }) => tableOf(name));
  if (registered === undefined || placed === undefined) return [];
  return [
    ...activeChecks(registered),
    ...(keyed === undefined ? [] : [keyCheck(keyed)]),
    minorsCheck(placed),
    ...knownDecisions(registered, placed, given).flatMap((known) => sumChecks(known, placed)),
  ];
}

/** Nothing to check while no decision or key was chosen. */
function whenChosen(name: string, expected: string): Check["expected"] {
  return formula(`IF(${name}="","",${expected})`, COUNT_FORMAT);
}

function activeChecks(registered: PresentTable): readonly Check[] {
  const { activeDecision, total } = pointerNames;
  return [
    {
      ...named(["idActive", "subjectActive"]),
      expected: whenChosen(activeDecision, "1"),
      actual: `SUMPRODUCT(1*(${register("BesluitId")}=${activeDecision}))`,
      where: fillIn(texts.sheet, { sheet: sheetOf(registered) }),
      severity: "wrong",
    },
    {
      ...named(["idTotal", "subjectTotal"]),
      expected: whenChosen(activeDecision, totalPlaces()),
      actual: total,
      where: texts.start,
      severity: "wrong",
    },
  ];
}

/** Every province has a weight in the key that counts: one without would get nothing, and the others too much. */
function keyCheck(keyed: PresentTable): Check {
  const { activeKey } = pointerNames;
  const ofKey = `${keys("Sleutel")},${activeKey},${keys("Gebied")},"PV*",${keys("Gewicht")},">=0"`;
  return {
    ...named(["idKey", "subjectKey"]),
    expected: whenChosen(activeKey, String(provinces.length)),
    actual: `COUNTIFS(${ofKey})`,
    where: fillIn(texts.sheet, { sheet: sheetOf(keyed) }),
    severity: "wrong",
  };
}

/** Amv is a part of the total of the same area, and never more. */
function minorsCheck(placed: PresentTable): Check {
  const same = (["BesluitId", "Gebied", "Peildatum"] as const).map((name) => `${places(name)},${places(name)}&""`);
  const whole = `${same.join(",")},${places("Categorie")},"totaal"`;
  const isMore = `(${places("Plekken")}>SUMIFS(${places("Plekken")},${whole}))`;
  return noneOf({
    ...named(["idMinors", "subjectMinors"]),
    actual: `SUMPRODUCT((${places("Categorie")}="amv")*(COUNTIFS(${whole})>0)*${isMore})`,
    where: fillIn(texts.sheet, { sheet: sheetOf(placed) }),
  });
}

/** A decision of the workbook, and its figures as they were read in; null when nobody knows them any more. */
interface KnownDecision {
  readonly id: string;
  readonly title: string;
  readonly figures: CapacityDecision | null;
}

/** Rows that were changed by hand no longer say what was read in: then only what is shipped does. */
function knownDecisions(
  { found: register_ }: PresentTable,
  { found: places_ }: PresentTable,
  given: CapacityDecision | null,
): readonly KnownDecision[] {
  const present = register_ === null || places_ === null ? [] : workbookDecisions(register_, places_);
  const known = present.map(({ decision, storedFingerprint, conflict }): KnownDecision => {
    const isWhole = storedFingerprint === decision.fingerprint && conflict === null;
    const shipped = capacityDecisions.find(({ fingerprint }) => fingerprint === storedFingerprint);
    return { id: decision.id, title: decision.title, figures: isWhole ? decision : (shipped ?? null) };
  });
  const isNew = given !== null && !known.some(({ id }) => id === given.id);
  return isNew ? [...known, { id: given.id, title: given.title, figures: given }] : known;
}

const LEVELS = ["whole", "areas"] as const;
const sumTexts = {
  whole: ["idSumWhole", "subjectSumWhole"],
  areas: ["idSumAreas", "subjectSumAreas"],
} as const;
const CATEGORIES = ["totaal", "amv"] as const;

/** The sums of a decision as they were read in, and as they stand there now. */
function sumChecks({ id, title, figures }: KnownDecision, placed: PresentTable): readonly Check[] {
  return LEVELS.flatMap((level) =>
    CATEGORIES.flatMap((category): readonly Check[] => {
      const expected = figures === null ? null : sumOf(figures, level, category);
      // Figures that were never published are none that anybody can change.
      if (figures !== null && expected === null) return [];
      const area = `(${places("Gebied")}${level === "whole" ? "=" : "<>"}"${country.code}")`;
      const isOne = `(${places("BesluitId")}=${quoted(id)})*(${places("Categorie")}="${category}")*${area}`;
      return [
        {
          ...named(sumTexts[level], { id, title, category }),
          expected: expected === null ? blank(COUNT_FORMAT) : count(expected),
          actual: `SUMPRODUCT(${isOne},${places("Plekken")})`,
          where: fillIn(texts.sheet, { sheet: sheetOf(placed) }),
          severity: "wrong",
        },
      ];
    }),
  );
}

function sumOf(
  { total, unaccompaniedMinors, rows = [] }: CapacityDecision,
  level: (typeof LEVELS)[number],
  category: (typeof CATEGORIES)[number],
): number | null {
  if (level === "whole") return category === "totaal" ? total : unaccompaniedMinors;
  const figures = rows.flatMap((row) => (category === "totaal" ? row.total : row.unaccompaniedMinors) ?? []);
  return figures.length === 0 ? null : figures.reduce((sum, places_) => sum + places_, 0);
}
