/** Municipalities that ended, and who goes on with their balance. That balances are added up is our own choice (domain, § 9). */
import { type HalfYear, sequenceOf } from "../../housing/halfYear";
import { predecessorsIn } from "../../housing/predecessorsIn";
import { successorIn } from "../../housing/successorIn";
import type { RegionCode } from "../../reference/region";
import { regionOfCode } from "../../reference/regions";
import { fail, problem, type Problem, type Result, succeed } from "../../text/result";
import type { DesiredRow } from "../tableLayout";
import { succeededRow } from "./quotaRow";
import type { QuotaState } from "./quotaState";

/** The oldest half-year in which a municipality that ended has this successor. */
export function successionStart(code: RegionCode, successor: RegionCode, known: HalfYear): HalfYear {
  let start = known;
  for (let earlier = halfYearBefore(start); hasSuccessor(code, successor, earlier); earlier = halfYearBefore(start)) {
    start = earlier;
  }
  return start;
}

function hasSuccessor(code: RegionCode, successor: RegionCode, halfYear: HalfYear): boolean {
  const found = successorIn(code, halfYear);
  return found.ok && found.value === successor;
}

function halfYearBefore({ year, half }: HalfYear): HalfYear {
  return half === 2 ? { year, half: 1 } : { year: year - 1, half: 2 };
}

/**
 * The earlier rows of municipalities that ended before a half-year opens, each with its successor; or which of them hand over to
 * somebody else already.
 *
 * @param opened The municipalities of the half-year that opens.
 */
export function succeededRows(
  { rows }: QuotaState,
  opened: ReadonlySet<RegionCode>,
  halfYear: HalfYear,
): Result<readonly DesiredRow[]> {
  const problems: Problem[] = [];
  const ended = [
    ...predecessorsIn(
      rows.map(({ code }) => code),
      halfYear,
    ),
  ].filter(([successor]) => opened.has(successor));
  const desired = ended.flatMap(([successor, codes]) =>
    codes.flatMap((code) => {
      const from = sequenceOf(successionStart(code, successor, halfYear));
      const own = rows.filter((row) => row.code === code && sequenceOf(row.halfYear) < from);
      const other = own.find((row) => row.successor !== null && row.successor.code !== successor);
      if (other?.successor != null) {
        problems.push(
          problem("quota.successorTaken", {
            name: nameOf(code),
            other: nameOf(other.successor.code),
            successor: nameOf(successor),
          }),
        );
      }
      return own.map((row) => succeededRow(code, row.halfYear, { code: successor, from }));
    }),
  );
  return problems.length > 0 ? fail(...problems) : succeed(desired);
}

function nameOf(code: RegionCode): string {
  return regionOfCode(code)?.name ?? code;
}
