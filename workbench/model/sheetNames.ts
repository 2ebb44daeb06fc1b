import { HostError } from "../protocol/hostError";
import type { SheetInfo } from "./gridModel";

/** Refuses a name that Excel refuses for a sheet beside others. */
export function checkSheetName(wanted: string, others: readonly SheetInfo[]): void {
  if (others.some(({ name }) => name.toLowerCase() === wanted.toLowerCase())) {
    throw new HostError("ItemAlreadyExists", `A sheet ${wanted} exists already.`);
  }
  if (wanted === "" || wanted.length > 31 || /[\\/?*[\]:]/u.test(wanted)) {
    throw new HostError("InvalidArgument", `A sheet cannot be called ${wanted}.`);
  }
}
