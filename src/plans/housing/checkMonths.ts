import { halfYearName } from "../../housing/halfYear";
import { dutchNumber } from "../../text/dutchNumber";
import { problem, type Problem } from "../../text/result";
import { cellText } from "../cellText";
import type { EnteredRow } from "./enteredRows";

const LONGEST_TEXT = 40;

/** Months that hold something else than a whole number of persons, each with its place. A blank is 0. */
export function monthProblems(rows: readonly EnteredRow[]): readonly Problem[] {
  return rows.flatMap(({ name, halfYear, months }) =>
    months.flatMap((cell, index) => {
      if (personsIn(cell) !== null) return [];
      const text = typeof cell === "number" ? dutchNumber(cell) : cellText(cell).slice(0, LONGEST_TEXT);
      return [problem("quota.monthNotACount", { name, halfYear: halfYearName(halfYear), month: index + 1, text })];
    }),
  );
}

/** Persons housed in all months, or null when one of them holds something else. */
export function monthSum(months: readonly unknown[]): number | null {
  return months.reduce<number | null>((sum, cell) => {
    const persons = personsIn(cell);
    return sum === null || persons === null ? null : sum + persons;
  }, 0);
}

function personsIn(cell: unknown): number | null {
  if (cell === "" || cell === null) return 0;
  return typeof cell === "number" && Number.isSafeInteger(cell) && cell >= 0 ? cell : null;
}
