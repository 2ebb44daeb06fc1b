/**
 * All places that count on the reference date stand at a municipality or among what is not assigned, and of a province no municipality was taken
 * out: its task would be missing from the sums.
 */
import texts from "../../text/nl/checkSheet.json";
import supplyTexts from "../../text/nl/supplySheet.json";
import { municipalitiesOf, provinces } from "../../reference/regions";
import { fillIn } from "../../text/sentence";
import { count, COUNT_FORMAT, formula, heldBy } from "../cellContent";
import { cellText } from "../cellText";
import { columnOf } from "../recogniseTable";
import { column } from "../structured";
import { blockHead, categories, suppliedHead } from "../supply/supplyHeads";
import { type Check, named, quoted } from "./check";
import { type PresentTable, sheetOf } from "./presentTables";

const blocks = column(blockHead);
const supplied = column(suppliedHead);

export function supplyChecks(tables: readonly PresentTable[]): readonly Check[] {
  const isThere = tables.some(({ layout }) => layout.name === blockHead.name);
  const municipal = tables.find(({ layout }) => layout.name === suppliedHead.name);
  if (municipal === undefined) return [];
  const where = fillIn(texts.sheet, { sheet: sheetOf(municipal) });
  return [...(isThere ? [sumCheck(where)] : []), ...wholeProvinces(municipal, where)];
}

function sumCheck(where: string): Check {
  const ofTotal = `${blocks("Categorie (invoer)")},${quoted(categories.total)}`;
  const unassigned = `${blocks("Telt bij")},${quoted(supplyTexts.unassigned)}`;
  const counted = blocks("Telt op peildatum");
  return {
    ...named(["idSupply", "subjectSupply"]),
    expected: formula(`SUMIFS(${counted},${ofTotal})`, COUNT_FORMAT),
    actual: `SUM(${supplied("Hard")})+SUM(${supplied("Zacht")})+SUMIFS(${counted},${ofTotal},${unassigned})`,
    where,
    severity: "wrong",
  };
}

/** People may add a municipality of another province, of which the others are then lacking: somebody must only look. */
function wholeProvinces(municipal: PresentTable, where: string): readonly Check[] {
  const { found, desired } = municipal;
  const standing = found === null ? [] : columnOf(found, suppliedHead, "Provincie").map(cellText);
  const coming = desired.map(({ cells }) => {
    const cell = cells.get("Provincie");
    return cell === undefined ? "" : cellText(heldBy(cell));
  });
  const codes = new Set([...standing, ...coming]);
  return provinces
    .filter(({ code }) => codes.has(code))
    .map(({ code, name }) => ({
      ...named(["idSupplied", "subjectSupplied"], { province: name }),
      expected: count(municipalitiesOf(code).length),
      actual: `COUNTIFS(${supplied("Provincie")},${quoted(code)},${supplied("Gebied")},"GM*")`,
      where,
      severity: "attention",
    }));
}
