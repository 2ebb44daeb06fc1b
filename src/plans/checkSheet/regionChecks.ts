/** Of every province in the table of regions all municipalities must have a region: one that has none gets no places by way of regions. */
import texts from "../../text/nl/checkSheet.json";
import type { Region } from "../../reference/region";
import { municipalitiesOf, provinces } from "../../reference/regions";
import { fillIn } from "../../text/sentence";
import { count, heldBy } from "../cellContent";
import { cellText } from "../cellText";
import { columnOf } from "../recogniseTable";
import { regionHead } from "../reception/regionLayout";
import { column } from "../structured";
import { type Check, named, quoted } from "./check";
import { type PresentTable, sheetOf } from "./presentTables";

const regions = column(regionHead);

export function regionChecks(tables: readonly PresentTable[]): readonly Check[] {
  const present = tables.find(({ layout }) => layout.name === regionHead.name);
  if (present === undefined) return [];
  const found = present.found === null ? [] : columnOf(present.found, regionHead, "Provincie").map(cellText);
  const coming = present.desired.map(({ cells }) => {
    const cell = cells.get("Provincie");
    return cell === undefined ? "" : cellText(heldBy(cell));
  });
  const codes = new Set([...found, ...coming]);
  return provinces.filter(({ code }) => codes.has(code)).map((province) => regionCheck(province, present));
}

function regionCheck({ code, name }: Region, present: PresentTable): Check {
  const written = regions("Regio (invoer)");
  return {
    ...named(["idRegions", "subjectRegions"], { province: name }),
    expected: count(municipalitiesOf(code).length),
    // A blank that somebody left behind is no region either.
    actual: `SUMPRODUCT((${regions("Provincie")}=${quoted(code)})*(${written}<>"")*(${written}<>" "))`,
    where: fillIn(texts.sheet, { sheet: sheetOf(present) }),
    severity: "wrong",
  };
}
