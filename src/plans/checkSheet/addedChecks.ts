/**
 * Whose inhabitants a row of the quota table adds to its own (art. 30 Huisvestingswet 2014). No formula knows which municipality went up in
 * another one, so the line of a half-year names them. Blank where one belongs, the inhabitants are too few; any other code makes them too many.
 */
import texts from "../../text/nl/checkSheet.json";
import { halfYearName } from "../../housing/halfYear";
import { municipalitiesIn } from "../../housing/municipalitiesIn";
import type { OwnInhabitants } from "../../reference/inhabitants";
import { fillIn } from "../../text/sentence";
import { addedInhabitants } from "../housing/addedInhabitants";
import { quotaHead } from "../housing/quotaHeads";
import { workbookInhabitants } from "../reception/workbookInhabitants";
import { column } from "../structured";
import type { WorkbookContent } from "../workbookContent";
import { type Check, named, noneOf, quoted } from "./check";
import { type OpenedHalfYear, openedIn } from "./openedIn";
import { type PresentTable, sheetOf } from "./presentTables";

const quota = column(quotaHead);
const added = quota("Meegeteld");

export function addedChecks(
  tables: readonly PresentTable[],
  content: Pick<WorkbookContent, "tables">,
): readonly Check[] {
  const municipal = tables.find(({ layout }) => layout.name === quotaHead.name);
  const own = workbookInhabitants(content.tables);
  // Inhabitants that cannot be read are a finding of their own, and nobody knows what must be added.
  if (municipal?.headers.includes("Meegeteld") !== true || !own.ok) return [];
  return openedIn(municipal).map((opened) => addedCheck(opened, own.value, sheetOf(municipal)));
}

function addedCheck({ halfYear, province }: OpenedHalfYear, own: OwnInhabitants, sheet: string): Check {
  const name = halfYearName(halfYear);
  const pairs = municipalitiesIn(province.code, halfYear).flatMap(({ code }) => {
    const other = addedInhabitants(code, halfYear, own);
    return other === null ? [] : [{ itself: `(${quota("Gebied")}=${quoted(code)})`, other: quoted(other) }];
  });
  const isRight = pairs.map(({ itself, other }) => `-${itself}*(${added}=${other})`).join("");
  const isLacking = pairs.map(({ itself }) => `+${itself}*(${added}="")`).join("");
  return noneOf({
    ...named(["idAdded", "subjectAdded"], { halfYear: name, province: province.name }),
    actual:
      `SUMPRODUCT((${quota("Halfjaar")}=${quoted(name)})*(${quota("Provincie")}=${quoted(province.code)})*` +
      `((${added}<>"")*(1${isRight})${isLacking}))`,
    where: fillIn(texts.sheet, { sheet }),
  });
}
