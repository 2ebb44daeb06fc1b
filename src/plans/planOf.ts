import "../text/writingSentences";
import "./housing/taskFormulas";
import "./supply/supplyFormulas";
import { fail, problem, type Problem, type Result, succeed, then } from "../text/result";
import { planChecks } from "./checkSheet/planChecks";
import { withChecks } from "./checkSheet/withChecks";
import { planComparison } from "./comparison/planComparison";
import { damagedTables } from "./damagedTables";
import type { DesiredState } from "./desiredState";
import { planExample } from "./formula/planExample";
import { planFormula } from "./formula/planFormula";
import { planFreeze } from "./freeze/planFreeze";
import { planThaw } from "./freeze/planThaw";
import { planHousing } from "./housing/planHousing";
import { changedCells, keepChanged } from "./keepChanged";
import { planIgnore } from "./ignore/planIgnore";
import { logSteps, stepOf } from "./log";
import { planMap } from "./map/planMap";
import { planMeeting } from "./meeting/planMeeting";
import type { Order } from "./order";
import { otherFormulas } from "./otherFormulas";
import { isListChoice, planList } from "./planList";
import type { PlanInput } from "./planInput";
import { planDecision } from "./reception/planDecision";
import { SCHEMA_VERSION } from "./reception/pointers";
import { withSheetList } from "./reception/sheetList";
import { whereBegun } from "./renamedSheets";
import { lostColumnProblems } from "./schema/lostColumns";
import { planSeal } from "./seal/planSeal";
import { planSupply } from "./supply/planSupply";
import { needsUpdate } from "./schema/needsUpdate";
import { planUpdate } from "./schema/planUpdate";
import { schemaOf } from "./schema/schemaOf";
import { withTotals } from "./totals/withTotals";
import { typedOver } from "./typedOver";
import { withLostFormulas } from "./withLostFormulas";
import type { WorkbookContent } from "./workbookContent";

/**
 * What an order wants to be true. The one plan of every order: a preview shows it, carrying out writes it. Made anew on a workbook
 * in which half of it stands, it is the same plan.
 */
export function planOf(order: Order, content: WorkbookContent): Result<DesiredState> {
  const found = schemaOf(content);
  if (found > SCHEMA_VERSION) return fail(problem("workbook.newerSchema", { found, known: SCHEMA_VERSION }));
  const step = stepOf(order.id, content);
  const isContinued = step !== null || order.isSettled === true;
  // What a first try left behind half-way may look like a sheet of an older version.
  if (!isContinued && needsUpdate(order.choice, content)) {
    const lost = lostColumnProblems(content);
    return fail(...(lost.length === 0 ? [problem("workbook.olderSchema")] : lost));
  }
  const planned = planChoice({ content, order, isContinued });
  return then(planned, (desired) => {
    const damaged = damagedTables(desired, content);
    if (damaged.length > 0) return fail(...damaged);
    const kept = isContinued ? keepChanged(desired, order, content) : desired;
    const totalled = withTotals(kept, { kind: order.choice.kind, isBegun: step === logSteps.begun }, content);
    const listed = withSheetList(withChecks(totalled, order.choice, content), content);
    const whole = withLostFormulas(listed, content);
    const over =
      typedOver(order.choice, whole, content) ?? (step === logSteps.begun ? changedOf(kept, order, content) : null);
    const told = over === null ? whole : { ...whole, typedOver: over };
    return step === logSteps.begun ? whereBegun(told, content) : succeed(told);
  });
}

function planChoice(input: PlanInput): Result<DesiredState> {
  const { choice } = input.order;
  if (isListChoice(choice)) return planList(input, choice);
  switch (choice.kind) {
    case "decision":
      return planDecision(input, choice.decision, choice.keyId);
    case "formula":
      return planFormula(input, choice.formula);
    case "example":
      return planExample(input, choice.example);
    case "comparison":
      return planComparison(input, choice.comparison);
    case "checks":
      return planChecks(input);
    case "ignore":
      return planIgnore(input, choice.ignored);
    case "freeze":
      return planFreeze(input, choice.freeze);
    case "thaw":
      return planThaw(input, choice.thaw);
    case "meeting":
      return planMeeting(input, choice.meeting);
    case "map":
      return planMap(input, choice.map);
    case "seal":
      return planSeal(input, choice.seal);
    case "supply":
      return planSupply(input, choice.supply);
    case "update":
      return planUpdate(input);
    default:
      return planHousing(input, choice);
  }
}

/** An update tells formulas of people apart itself. */
function changedOf(kept: DesiredState, { choice }: Order, content: WorkbookContent): Problem | null {
  const places = choice.kind === "update" ? [] : otherFormulas(kept, content);
  return places.length === 0 ? null : changedCells(places);
}
