import { assignmentOf } from "../reception/assignmentOf";
import { municipalAllocation } from "../reception/municipalAllocation";
import type { ReceptionContext } from "../reception/receptionContext";
import { findKey } from "../reference/keys";
import type { Region } from "../reference/region";
import { municipalitiesOf } from "../reference/regions";
import { resolveRegion } from "../reference/resolveRegion";
import { combine, fail, problem, type Result, succeed, then } from "../text/result";
import { gridsOf, readRules, type RuleArguments } from "./allocationArguments";
import { type Grid, isAbsent } from "./edge/grid";
import { readRequiredNumber } from "./edge/readNumbers";
import { answerWithContext } from "./edge/withContext";

/** The one text that stands where weights are expected, such as the name of a province; null for numbers and ranges. */
export function nameForWeights(weights: Grid): string | null {
  const [cell] = weights.cells;
  if (weights.cells.length !== 1 || typeof cell !== "string") return null;
  // What looks like a number or an error is refused as such.
  return /^\s*[a-z'’]/iu.test(cell) ? cell : null;
}

/** The form with the name or code of a province as weights: its municipalities with their places. */
export function allocationOverMunicipalities(totaal: unknown, name: string, rules: RuleArguments): any {
  return answerWithContext(
    () => gridsOf(null, rules),
    (context) =>
      then(wholeNamed(name, context), (whole) => {
        const column = municipalColumn(whole);
        return then(
          combine({
            total: isAbsent(totaal) ? assignmentOf(context, whole, "totaal") : readRequiredNumber("totaal", totaal),
            rules: readRules(column, rules),
          }),
          ({ total, rules: read }) =>
            then(municipalAllocation(context, whole, { total, ...read }), (rows) =>
              succeed(rows.map(({ region, places }) => [region.name, places])),
            ),
        );
      }),
  );
}

/** A province or the country. Only a province can be meant here, so that a bare "Utrecht" is clear. */
function wholeNamed(name: string, { ownKeys }: ReceptionContext): Result<Region> {
  const asProvince = resolveRegion(`provincie ${name}`);
  const named = asProvince.ok ? asProvince : resolveRegion(name);
  if (named.ok) {
    const { kind, name: municipality } = named.value;
    return kind === "municipality" ? fail(problem("functions.provinceNeeded", { name: municipality })) : named;
  }
  const key = findKey(name, ownKeys);
  return key.ok ? fail(problem("functions.keyForWeights", { key: key.value.id })) : named;
}

function municipalColumn({ code }: Region): Grid {
  const cells = municipalitiesOf(code);
  return { name: "gewichten", rows: cells.length, columns: 1, cells };
}
