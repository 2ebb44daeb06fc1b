/** On which sheets an action of the log wrote: its own words name them only where a planner chose the place. */
import agreementTexts from "../text/nl/agreements.json";
import glossaryTexts from "../text/nl/glossary.json";
import ignoreTexts from "../text/nl/ignore.json";
import quotaTexts from "../text/nl/quotaSheet.json";
import regionTexts from "../text/nl/regionSheet.json";
import supplyTexts from "../text/nl/supplySheet.json";
import taskTexts from "../text/nl/taskSheets.json";
import logTexts from "../text/nl/workbookLog.json";
import { agreementLayout } from "./agreements/agreementLayout";
import { glossaryLayout } from "./glossary/glossaryLayout";
import { quotaLayouts } from "./housing/quotaLayouts";
import { taskLayouts } from "./housing/taskLayouts";
import { ignoredLayout } from "./ignore/ignoredLayout";
import { decisionLayouts } from "./reception/decisionLayouts";
import { inhabitantsLayout } from "./reception/inhabitantsLayout";
import { START_SHEET } from "./reception/pointers";
import { regionLayout } from "./reception/regionLayout";
import { supplyLayouts } from "./supply/supplyLayouts";
import type { TableLayout } from "./tableLayout";
import type { WorkbookContent } from "./workbookContent";

const tablesOfAction: Readonly<Record<string, readonly TableLayout[]>> = {
  [logTexts.decisionAction]: Object.values(decisionLayouts),
  [quotaTexts.logHalfYear]: [
    quotaLayouts.LRT_Taakstelling,
    quotaLayouts.LRT_Halfjaren,
    quotaLayouts.LRT_Landelijk,
    quotaLayouts.LRT_Beleid,
    quotaLayouts.LRT_Ladder,
  ],
  [quotaTexts.logRevision]: [quotaLayouts.LRT_Landelijk, quotaLayouts.LRT_Bijstelling],
  [quotaTexts.logExchange]: [quotaLayouts.LRT_Taakruil],
  [quotaTexts.logOfficial]: [quotaLayouts.LRT_OfficieleLijst],
  [taskTexts.logInhabitants]: [inhabitantsLayout],
  [taskTexts.logDwellings]: [taskLayouts.LRT_Woningen],
  [taskTexts.logLocations]: [taskLayouts.LRT_Doorstroomlocaties],
  [taskTexts.logThreeTasks]: [taskLayouts.LRT_DrieOpgaven],
  [taskTexts.logOccupancy]: [taskLayouts.LRT_Bezetting],
  [regionTexts.logAction]: [regionLayout],
  [agreementTexts.logAction]: [agreementLayout],
  [glossaryTexts.logAction]: [glossaryLayout],
  [supplyTexts.logAction]: Object.values(supplyLayouts),
  [ignoreTexts.logAction]: [ignoredLayout],
};

/** The sheets by the names that they have now; none for an action of which the line itself says where it wrote. */
export function sheetsOfAction(action: string, { tables }: Pick<WorkbookContent, "tables">): readonly string[] {
  const sheets = (tablesOfAction[action] ?? []).map(
    ({ name, sheet }) => tables.find((table) => table.name === name)?.sheet ?? sheet,
  );
  return action === logTexts.decisionAction ? [START_SHEET, ...sheets] : sheets;
}
