/** Columns of places beside that of the minors that are no total: a decision of which only the minors were read is not the whole. */
import { problem } from "../../text/result";
import { figureHeader } from "../headers/figureHeader";
import type { Category, Message, ReadColumns } from "../reading";
import type { ColumnHeader } from "../table/blockHeaders";
import { message } from "../table/entry";

const NAMES_PLACES = /opga(?:ve|af)|plek|plaats|capaciteit|regulier/iu;
/** Who the places are for, beside those of minors. */
const NAMES_OTHERS = /asielzoekers|asielopvang|statushouders|vergunninghouders|volwassenen|gezinnen|overige/iu;

interface ReadTable {
  readonly category: Category | null;
  readonly headers: readonly ColumnHeader[];
  readonly columns: ReadColumns | null;
}

/** Nothing where a total was read as well. */
export function leftOfMinors(readings: readonly ReadTable[]): readonly Message[] {
  if (readings.some(({ category }) => category !== "amv")) return [];
  return readings.flatMap(({ headers, columns }) =>
    headers
      .filter(({ text }) => text !== columns?.count)
      .filter(({ text }) => NAMES_OTHERS.test(text) || (NAMES_PLACES.test(text) && isUnfit(text)))
      .map(({ text }) => message(problem("reading.amvOnly", { column: text.slice(0, 120) }), "warning")),
  );
}

function isUnfit(header: string): boolean {
  return figureHeader(header, "places").fit === "unfit";
}
