/** Which half-years of which provinces the quota table has when an order is done. */
import { type HalfYear, halfYearName, parseHalfYear } from "../../housing/halfYear";
import type { Region } from "../../reference/region";
import { regionOfCode } from "../../reference/regions";
import { heldBy } from "../cellContent";
import { cellText } from "../cellText";
import type { PresentTable } from "./presentTables";

export interface OpenedHalfYear {
  readonly halfYear: HalfYear;
  readonly province: Region;
}

type CellUnder = (header: "Halfjaar" | "Provincie") => unknown;

/** The half-years that stand in the table or come with the order, each once. */
export function openedIn({ found, desired }: Pick<PresentTable, "found" | "desired">): readonly OpenedHalfYear[] {
  const present =
    found === null
      ? []
      : found.rows.map(
          (cells): CellUnder =>
            (header) =>
              cells[found.headers.indexOf(header)],
        );
  const coming = desired.map(({ cells }): CellUnder => (header) => {
    const content = cells.get(header);
    return content === undefined ? undefined : heldBy(content);
  });
  const opened = new Map<string, OpenedHalfYear>();
  for (const cellUnder of [...present, ...coming]) {
    const halfYear = parseHalfYear(cellText(cellUnder("Halfjaar")));
    const province = regionOfCode(cellText(cellUnder("Provincie")));
    // What cannot be read is wrong in its own row, where the column Controle says so.
    if (halfYear.ok && province?.kind === "province")
      opened.set(`${halfYearName(halfYear.value)} ${province.code}`, { halfYear: halfYear.value, province });
  }
  return [...opened.values()];
}
