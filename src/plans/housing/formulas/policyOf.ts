import texts from "../../../text/nl/quotaSheet.json";
import { column, own } from "../../structured";
import { type PolicyColumn, policyHead, quotaHead } from "../quotaHeads";
import { agreedSetting } from "./onceEach";

const policy = column(policyHead);
const ofProvince = `${policy("Gebied")},${own(quotaHead)("Provincie")}`;

/** How many rows the policy of the province of a row has: without one nothing of it is known. */
export const policyRows = `COUNTIFS(${ofProvince})`;

/** A number that the province of a row of the quota table filled in as its policy; 0 where it filled in nothing. */
export function policyOf(header: PolicyColumn): string {
  return agreedSetting(policy(header), ofProvince);
}

/** True when the province of the row judges that a shortfall can be excusable; unknown when its rows say both, or neither yes nor no. */
export function mayBeExcused(): string {
  const saying = (answer: string): string =>
    `COUNTIFS(${ofProvince},${policy("Verschoonbaar mogelijk (invoer)")},"${answer}")`;
  const no = `${saying(texts.no)}+${saying("")}`;
  return `IF(${no}=${policyRows},FALSE,IF(${saying(texts.yes)}=${policyRows},TRUE,NA()))`;
}
