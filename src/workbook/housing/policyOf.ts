import { cellIn, wholeColumn } from "../tablePlace";
import type { QuotaPlaces } from "./quotaRow";

/** A number that the province of a row of the quota table filled in as its policy; 0 where it filled in nothing. */
export function policyOf(
  { LRT_Beleid: policy, LRT_Taakstelling: quota }: QuotaPlaces,
  line: number,
  header: string,
): string {
  return `SUMIFS(${wholeColumn(policy, header)},${wholeColumn(policy, "Gebied")},${cellIn(quota, "Provincie", line)})`;
}
