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

/** The half-years that stand in the table or come with the order, each once. */
export function openedIn({ found, desired }: Pick<PresentTable, "found" | "desired">): readonly OpenedHalfYear[] {
  const places = ["Halfjaar", "Provincie"].map((header) => found?.headers.indexOf(header) ?? -1);
  const present = (found?.rows ?? []).map((cells) => places.map((place) => cellText(cells[place])));
  const coming = desired.map(({ cells }) =>
    ["Halfjaar", "Provincie"].map((header) => {
      const content = cells.get(header);
      return content === undefined ? "" : cellText(heldBy(content));
    }),
  );
  const opened = new Map<string, OpenedHalfYear>();
  for (const [written = "", code = ""] of [...present, ...coming]) {
    const halfYear = parseHalfYear(written);
    const province = regionOfCode(code);
    // What cannot be read is wrong in its own row, where the column Controle says so.
    if (halfYear.ok && province?.kind === "province")
      opened.set(`${halfYearName(halfYear.value)} ${code}`, { halfYear: halfYear.value, province });
  }
  return [...opened.values()];
}
