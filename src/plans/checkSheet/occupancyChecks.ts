import { occupancyNames } from "../housing/blockNames";
import { occupancyHead } from "../housing/taskHeads";
import texts from "../../text/nl/checkSheet.json";
import { fillIn } from "../../text/sentence";
import { type Check, named, noneOf } from "./check";
import { type PresentTable, sheetOf } from "./presentTables";

/** Periods that somebody took out of the sheet Bezetting: everybody who came or went in them is left out of every later one. */
export function occupancyChecks(tables: readonly PresentTable[], isNamed: (name: string) => boolean): readonly Check[] {
  const table = tables.find(({ layout }) => layout.name === occupancyHead.name);
  if (table === undefined || !isNamed(occupancyNames.missing)) return [];
  return [
    noneOf({
      ...named(["idMissing", "subjectPeriods"], { sheet: table.layout.sheet }),
      actual: occupancyNames.missing,
      where: fillIn(texts.sheet, { sheet: sheetOf(table) }),
    }),
  ];
}
