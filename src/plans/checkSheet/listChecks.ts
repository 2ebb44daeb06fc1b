/**
 * Of how many municipalities an older official list counts, in a half-year and province of which the table has rows. Rows of one list have one
 * moment; no function of Excel compares moments as text, so each becomes a number of fourteen digits.
 */
import texts from "../../text/nl/checkSheet.json";
import quotaTexts from "../../text/nl/quotaSheet.json";
import { halfYearName } from "../../housing/halfYear";
import { fillIn } from "../../text/sentence";
import { heldBy } from "../cellContent";
import { cellText } from "../cellText";
import { listHead, quotaHead } from "../housing/quotaHeads";
import { column } from "../structured";
import { type Check, named, noneOf, quoted } from "./check";
import { type OpenedHalfYear, openedIn } from "./openedIn";
import { type PresentTable, sheetOf } from "./presentTables";

const quota = column(quotaHead);
const list = column(listHead);

/**
 * "2026-11-25 08:30:00" as 20261125083000; blank, and whatever a person typed there, as 0: a date is a number of other length, and one in
 * words has no dash behind its year. By places that LEFT and RIGHT find.
 */
const readAt = list("Ingelezen op (UTC)");
const DIGITS = [
  `LEFT(${readAt},4)`,
  ...[7, 10, 13, 16].map((end) => `RIGHT(LEFT(${readAt},${end}),2)`),
  `RIGHT(${readAt},2)`,
];
const isMoment = `(LEN(${readAt})=${"2026-11-25 08:30:00".length})*(RIGHT(LEFT(${readAt},5),1)="-")`;
const moment = `IFERROR(${isMoment}*("0"&${DIGITS.join("&")}),0)`;

export function listChecks(tables: readonly PresentTable[]): readonly Check[] {
  const [municipal, listed] = [quotaHead, listHead].map(({ name }) =>
    tables.find(({ layout }) => layout.name === name),
  );
  if (municipal === undefined || listed === undefined) return [];
  const halfYears = new Set(halfYearsIn(listed));
  return openedIn(municipal)
    .filter(({ halfYear }) => halfYears.has(halfYearName(halfYear)))
    .map((opened) => olderListCheck(opened, listed));
}

function olderListCheck({ halfYear, province }: OpenedHalfYear, listed: PresentTable): Check {
  const name = halfYearName(halfYear);
  const isHere =
    `(${list("Halfjaar")}=${quoted(name)})*(COUNTIFS(${quota("Gebied")},${list("Gebied")}&"",` +
    `${quota("Halfjaar")},${quoted(name)},${quota("Provincie")},${quoted(province.code)})>0)`;
  const counts = `(${list("Telt (invoer)")}=${quoted(quotaTexts.counts)})`;
  const newest = `SUMPRODUCT(MAX(${isHere}*${moment}))`;
  return {
    ...noneOf({
      ...named(["idOlderList", "subjectOlderList"], { halfYear: name, province: province.name }),
      actual: `SUMPRODUCT(${isHere}*${counts}*(${moment}>0)*(${moment}<${newest}))`,
      where: fillIn(texts.sheet, { sheet: sheetOf(listed) }),
    }),
    // A list may be of a part on purpose: a person must look.
    severity: "attention",
  };
}

/** The half-years of which rows stand in the table or come with the order. */
function halfYearsIn({ found, desired }: PresentTable): readonly string[] {
  const place = found?.headers.indexOf("Halfjaar") ?? -1;
  return [
    ...(found?.rows ?? []).map((cells) => cellText(cells[place])),
    ...desired.map(({ cells }) => {
      const content = cells.get("Halfjaar");
      return content === undefined ? "" : cellText(heldBy(content));
    }),
  ];
}
