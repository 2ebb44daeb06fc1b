import "../plans/housing/taskFormulas";
import "../plans/supply/supplyFormulas";
import { agreementFindings } from "./agreementFindings";
import { belowTableFindings } from "./belowTableFindings";
import { cellFindings } from "./cellFindings";
import { checkSheetFindings } from "./checkSheetFindings";
import { decisionFindings } from "./decisionFindings";
import type { Finding } from "./finding";
import { formulaColumnFindings } from "./formulaColumnFindings";
import { glossaryFindings } from "./glossaryFindings";
import { inhabitantsFindings } from "./inhabitantsFindings";
import { inputFindings } from "./inputFindings";
import type { InspectedWorkbook } from "./inspectedWorkbook";
import { keyFindings } from "./keyFindings";
import { localNameFindings } from "./localNameFindings";
import { logFindings } from "./logFindings";
import { nationalFindings } from "./nationalFindings";
import { olderListFindings } from "./olderListFindings";
import { olderRowFindings } from "./olderRowFindings";
import { provenanceFindings } from "./provenanceFindings";
import { publishedFindings } from "./publishedFindings";
import { recomputedFindings } from "./recomputedFindings";
import { regionFindings } from "./regionFindings";
import { roundingFindings } from "./roundingFindings";
import { rowFindings } from "./rowFindings";
import { sealFindings } from "./sealFindings";
import { sheetFindings } from "./sheetFindings";
import { successionFindings } from "./successionFindings";
import { tableFindings } from "./tableFindings";
import { typedFormulaFindings } from "./typedFormulaFindings";
import { vanishedFindings } from "./vanishedFindings";

const finders: readonly ((workbook: InspectedWorkbook) => readonly Finding[])[] = [
  logFindings,
  sealFindings,
  tableFindings,
  belowTableFindings,
  localNameFindings,
  decisionFindings,
  keyFindings,
  rowFindings,
  regionFindings,
  inputFindings,
  inhabitantsFindings,
  successionFindings,
  agreementFindings,
  publishedFindings,
  nationalFindings,
  roundingFindings,
  olderListFindings,
  vanishedFindings,
  olderRowFindings,
  formulaColumnFindings,
  recomputedFindings,
  provenanceFindings,
  cellFindings,
  typedFormulaFindings,
  sheetFindings,
  glossaryFindings,
  checkSheetFindings,
];

/**
 * Everything in a workbook that is wrong or that somebody must look at: what is wrong first, then by sheet and in the order of the
 * finders. Pure: the same workbook gives the same findings. Takes time in proportion to the number of cells.
 */
export function findingsOf(workbook: InspectedWorkbook): readonly Finding[] {
  const order = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  const placeOf = ({ where }: Finding): number => (where.sheet === null ? -1 : (order.get(where.sheet) ?? order.size));
  const rank = (finding: Finding): number => (finding.severity === "wrong" ? 0 : 1);
  return finders
    .flatMap((find) => find(workbook))
    .sort((one, other) => rank(one) - rank(other) || placeOf(one) - placeOf(other));
}
