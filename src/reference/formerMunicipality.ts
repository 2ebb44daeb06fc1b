import { catalogue } from "../text/catalogue";
import { dutchDate } from "../text/dutchDate";
import { problem, type Problem } from "../text/result";
import { fillIn } from "../text/sentence";
import { isSplit, type MunicipalChange } from "./municipalChanges";
import { endOf, type EndedMunicipality } from "./municipalityHistory";
import { presentSuccessors } from "./presentSuccessors";
import type { RegionCode } from "./region";

/** What to use instead of a municipality that ended; a change that is still planned is called so. */
export function formerMunicipality(changes: readonly MunicipalChange[]): Problem {
  const [first] = changes;
  if (first === undefined) throw new Error("A former municipality needs at least one change.");
  return problem(codeOf(first), {
    name: first.oldName,
    code: first.oldCode,
    date: dutchDate(first.date),
    successors: listOf(
      changes.map(({ newCode, newName }) => ({ code: newCode, name: newName })),
      "reference.wordAnd",
    ),
  });
}

/** What to use instead of a municipality that ended from 1970 to 2019: its successors of today, or null when it is none. */
export function longGoneMunicipality(code: RegionCode): Problem | null {
  const [first, second] = endOf(code);
  if (first === undefined) return null;
  const successors = presentSuccessors(code);
  return problem(goneCode(first, second !== undefined || successors.length > 1), {
    name: first.oldName,
    code,
    date: dutchDate(first.ended),
    successors: listOf(successors, "reference.wordAnd"),
  });
}

function goneCode({ kind }: EndedMunicipality, isDivided: boolean): Problem["code"] {
  if (isDivided) return "reference.dividedMunicipality";
  return kind === "renamed" ? "reference.renamedMunicipality" : "reference.endedMunicipality";
}

function codeOf(change: MunicipalChange): Problem["code"] {
  if (isSplit(change)) return "reference.splitMunicipality";
  return change.kind.endsWith("_planned") ? "reference.plannedMerger" : "reference.mergedMunicipality";
}

/** "A (GM0001), B (GM0002) of C (GM0003)". */
export function listOf(
  regions: readonly { readonly code: string; readonly name: string }[],
  word: "reference.wordAnd" | "reference.wordOr",
): string {
  const parts = regions.map(({ code, name }) => `${name} (${code})`);
  const last = parts.pop() ?? "";
  return parts.length === 0 ? last : `${parts.join(", ")} ${fillIn(catalogue[word], {})} ${last}`;
}
