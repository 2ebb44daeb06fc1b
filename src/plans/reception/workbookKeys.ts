import type { DistributionKey } from "../../reference/distributionKey";
import { shippedKeys } from "../../reference/keys";
import { regionOfCode } from "../../reference/regions";
import { fail, problem, type Problem, type Result, succeed } from "../../text/result";
import { isoDate } from "../cellDate";
import { columnOf } from "../recogniseTable";
import type { FoundTable } from "../workbookContent";
import { keyHead } from "./decisionLayouts";

/**
 * The keys in the workbook's own table, by id. A weight that is no number of at least 0, a cleared one too, or a region that does not
 * exist, is a problem with its row; nothing is skipped silently.
 */
export function workbookKeys(table: FoundTable): Result<ReadonlyMap<string, DistributionKey>> {
  const ids = columnOf(table, keyHead, "Sleutel").map(String);
  const regions = columnOf(table, keyHead, "Gebied").map(String);
  const weights = columnOf(table, keyHead, "Gewicht");
  const dates = columnOf(table, keyHead, "Peildatum").map(isoDate);
  const sources = columnOf(table, keyHead, "Bron").map(String);
  const problems: Problem[] = [];
  const keys = new Map<string, { provinces: Map<string, number>; municipalities: Map<string, number>; row: number }>();
  ids.forEach((written, row) => {
    const id = written.trim();
    if (id === "") return;
    const region = regionOfCode((regions[row] ?? "").trim());
    const weight = weights[row];
    const line = String(row + 1);
    if (region === undefined || region.kind === "country") {
      problems.push(problem("workbook.keyRegionUnknown", { row: line, key: id, region: regions[row] ?? "" }));
    } else if (typeof weight !== "number" || !Number.isFinite(weight) || weight < 0) {
      problems.push(problem("workbook.keyWeightWrong", { row: line, key: id, weight: String(weight) }));
    } else {
      const key = keys.get(id) ?? { provinces: new Map(), municipalities: new Map(), row };
      const weightsOfKind = region.kind === "province" ? key.provinces : key.municipalities;
      // The same line twice is one line; two lines that differ are never one of them by chance.
      if ((weightsOfKind.get(region.code) ?? weight) !== weight) {
        problems.push(problem("workbook.keyTwice", { row: line, key: id, region: region.name }));
      }
      weightsOfKind.set(region.code, weight);
      keys.set(id, key);
    }
  });
  if (problems.length > 0) return fail(...problems);
  return succeed(
    new Map(
      [...keys].map(([id, { provinces, municipalities, row }]) => {
        const shipped = shippedKeys.find((key) => key.id === id);
        const key: DistributionKey = {
          id,
          title: shipped?.title ?? id,
          referenceDate: dates[row] ?? null,
          published: shipped?.published ?? null,
          source: sources[row] ?? "",
          note: shipped?.note ?? null,
          provinceWeights: provinces,
          municipalWeights: municipalities.size > 0 ? municipalities : null,
        };
        return [id, key];
      }),
    ),
  );
}
