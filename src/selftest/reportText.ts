import type { SelfTestReport } from "./selfTestReport";

/** The outcome as text, the same for the same outcome. */
export function reportText(report: SelfTestReport): string {
  return JSON.stringify(report, null, 1);
}
