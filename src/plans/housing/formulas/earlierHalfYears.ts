/**
 * Whether the balance of a row finds everything that it rests on: a row per half-year since its municipality is in the sheet, and whether
 * a later one finds this row. A row whose code is written in another way is somebody else's to a sum, and nothing would be lacking.
 */
import { column, own } from "../../structured";
import { quotaHead } from "../quotaHeads";
import { countOnce, withoutDust } from "./onceEach";
import { isWritten } from "./writtenKey";

const row = own(quotaHead);
const all = column(quotaHead);

const halfYear = row("Halfjaar");
const sequence = row("Volgnummer");
const itself = `${all("Gebied")},${row("Gebied")}`;

/** The sequence number that a half-year must have by its name. */
export const sequenceOfName = `2*LEFT(${halfYear},4)+LEN(${halfYear})-LEN("2024-I")`;

/** What a row adds to a balance, or unknown when it may be about another half-year than its sequence number says. */
export function ofItsHalfYear(template: string): string {
  return `IF(${isWritten("halfYear", halfYear)},IF(${sequence}=${sequenceOfName},${template},NA()),NA())`;
}

const ofProvince = `${all("Provincie")},${row("Provincie")}`;

/**
 * Whether the province of a row has the half-year of a sequence number, by its name: even is the first half of a year. The lowest or highest
 * number of a province may be one that stands in the wrong row; that row says so, and no other one is wrong by it.
 */
function isOpened(number: string): string {
  const name = `INT(${number}/2)&IF(MOD(${number},2)=0,"-I","-II")`;
  return `COUNTIFS(${ofProvince},${all("Halfjaar")},${name})>0`;
}

/**
 * A condition: one of the half-years since the first row of the municipality has none, or it began later than its province did without
 * taking the place of another one.
 */
export function lacksEarlier(): string {
  const first = `MINIFS(${all("Volgnummer")},${itself})`;
  const opened = `MINIFS(${all("Volgnummer")},${ofProvince})`;
  const found = withoutDust(countOnce(`${itself},${all("Volgnummer")},"<"&${sequence}`, all("Keer")));
  const began = `COUNTIFS(${all("Opvolger")},${row("Gebied")},${all("Opvolger vanaf")},"<="&${first})`;
  return `OR(${found}<${sequence}-${first},AND(${first}>${opened},${began}=0,${isOpened(opened)}))`;
}

/**
 * A condition: the province has a later half-year, and this municipality has no row in the next one and handed over to nobody. Its code may
 * be that of another one: what was housed and asked here then counts for nobody.
 */
export function lacksLater(): string {
  const latest = `MAXIFS(${all("Volgnummer")},${ofProvince})`;
  const next = `IF(RIGHT(${halfYear},3)="-II",LEFT(${halfYear},4)+1&"-I",${halfYear}&"I")`;
  const there = `COUNTIFS(${itself},${all("Halfjaar")},${next})`;
  return `AND(${latest}>${sequence},${row("Opvolger")}="",${there}=0,${isOpened(latest)})`;
}
