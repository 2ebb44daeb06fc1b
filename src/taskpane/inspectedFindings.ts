import "../text/findingSentences";
import { findingsOf } from "../findings/findingsOf";
import { judgeFindings, type JudgedFindings } from "../findings/ignoredFindings";
import type { InspectedWorkbook } from "../findings/inspectedWorkbook";
import { type Result, succeed } from "../text/result";
import { sentence } from "../text/sentence";
import { wallClock } from "./wallClock";
import type { WorkbookPort } from "./workbookPort";

/** What is wrong in the whole workbook, as it was read just now. */
export interface InspectedFindings extends JudgedFindings {
  readonly workbook: InspectedWorkbook;
  /** What was not looked at, in sentences. */
  readonly unseen: readonly string[];
  readonly clock: string;
}

/** Has the whole workbook read. Nothing is written. */
export async function inspectedFindings(port: Pick<WorkbookPort, "inspect">): Promise<Result<InspectedFindings>> {
  const read = await port.inspect();
  if (!read.ok) return read;
  const { workbook, unseen } = read.value;
  const judged = judgeFindings(findingsOf(workbook), workbook);
  return succeed({ workbook, ...judged, unseen: unseen.map(sentence), clock: wallClock() });
}
