import { listOf } from "../reference/formerMunicipality";
import { isSplit } from "../reference/municipalChanges";
import type { RegionCode } from "../reference/region";
import { dutchDate } from "../text/dutchDate";
import { fail, problem, type Result, succeed } from "../text/result";
import { endOfMunicipality } from "./endOfMunicipality";
import type { HalfYear } from "./halfYear";

/**
 * The municipality that stands for this one in a half-year: itself while it exists, otherwise what it was merged into. Of a
 * split there is no single one: the balance must be divided by hand.
 */
export function successorIn(code: RegionCode, halfYear: HalfYear): Result<RegionCode> {
  const end = endOfMunicipality(code, halfYear);
  const [first] = end;
  if (first === undefined) return succeed(code);
  if (!isSplit(first)) return successorIn(first.newCode, halfYear);
  return fail(
    problem("housing.balanceOfSplit", {
      name: first.oldName,
      code,
      date: dutchDate(first.date),
      successors: listOf(
        end.map(({ newCode, newName }) => ({ code: newCode, name: newName })),
        "reference.wordAnd",
      ),
    }),
  );
}
