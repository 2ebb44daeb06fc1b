/** National numbers that say that they were published, and are not what was published: every quota of their half-year rests on them. */
import { cellText } from "../plans/cellText";
import { quotaLayouts } from "../plans/housing/quotaLayouts";
import { nationalNumbers } from "../reference/nationalHousingQuota";
import texts from "../text/nl/quotaSheet.json";
import { type Finding, found } from "./finding";
import type { InspectedWorkbook } from "./inspectedWorkbook";
import { atRow, cellUnder, filledLines, ownTable } from "./ownTables";
import { shownContent } from "./shownContent";

/** A number that is not known here may be of a newer version of the add-in: a person must look. One of the planner's own is nobody else's to check. */
export function publishedFindings({ content }: InspectedWorkbook): readonly Finding[] {
  const layout = quotaLayouts.LRT_Landelijk;
  const table = ownTable(layout, content);
  if (table === null) return [];
  const own = { layout, table };
  return filledLines(own).flatMap((line) => {
    if (cellText(cellUnder(table, line, "Herkomst")) !== texts.published) return [];
    const [halfYear, persons] = [cellText(cellUnder(table, line, "Halfjaar")), cellUnder(table, line, "Personen")];
    const version = cellUnder(table, line, "Versie");
    const numbers = nationalNumbers(halfYear);
    const published = numbers.find((number) => number.version === version);
    const [where, told] = [atRow(own, line, "Personen"), { halfYear, shown: shownContent(persons) }];
    if (published === undefined) {
      // The same number under another version changes nothing.
      return numbers.some((number) => number.persons === persons) ? [] : [found("LANDELIJKONBEKEND", where, told)];
    }
    if (published.persons === persons) return [];
    return [found("LANDELIJKANDERS", where, { ...told, published: published.persons })];
  });
}
