import "../../text/quotaSentences";
import "./taskFormulas";
import texts from "../../text/nl/quotaSheet.json";
import { type Result, succeed, then } from "../../text/result";
import type { DesiredState } from "../desiredState";
import { laterOrders } from "../laterOrders";
import { stampOf } from "../isLater";
import type { PlanInput } from "../planInput";
import type { HousingOrderChoice, TaskInput } from "./housingInput";
import { loggedExchanges, lostExchange } from "./lostExchange";
import { withOtherNumber } from "./otherNumber";
import { planDwellings } from "./planDwellings";
import { planExchange } from "./planExchange";
import { planHalfYear } from "./planHalfYear";
import { planInhabitants } from "./planInhabitants";
import { planOccupancy } from "./planOccupancy";
import { planOfficialList } from "./planOfficialList";
import { planRevision } from "./planRevision";
import { planThreeTasks } from "./planThreeTasks";
import { planTransitionLocations } from "./planTransitionLocations";
import { quotaLayouts, type QuotaTable } from "./quotaLayouts";
import { readQuotaState } from "./quotaState";
import { sharesMoment } from "./sharesMoment";
import { readTaskState } from "./taskState";

export type { HousingOrderChoice } from "./housingInput";

type TaskChoice = Extract<
  HousingOrderChoice,
  { kind: "dwellings" | "transitionLocations" | "threeTasks" | "occupancy" }
>;

/** What must be true when an order about the housing quota, or about the sheets beside it, is done. */
export function planHousing(input: PlanInput, choice: HousingOrderChoice): Result<DesiredState> {
  const { content, order, isContinued } = input;
  // Figures of the quota that are wrong are no reason to keep inhabitants out: they may be what is lacking.
  if (choice.kind === "inhabitants") return planInhabitants(input, choice.inhabitants);
  return then(readQuotaState(content, madeBy(choice)), (state) => {
    const actions = choice.kind === "officialList" ? [texts.logOfficial] : [texts.logHalfYear, texts.logRevision];
    const later = isContinued ? laterOrders(order, actions, content) : [];
    const isSettled = order.isSettled === true;
    const quota = { state, isContinued, isSettled, stamp: stampOf(order), later, seen: order.seen };
    switch (choice.kind) {
      case "halfYear":
        return then(planHalfYear(quota, choice.halfYear), (desired) =>
          succeed(withOtherNumber(desired, input, choice.halfYear)),
        );
      case "revision":
        return planRevision(quota, choice.revision);
      case "exchange":
        return planExchange(quota, choice.exchange, {
          replacedBy: (subject) => lostExchange({ id: order.id, subject }, loggedExchanges(content), state.exchanges),
          isAlone: !sharesMoment(order, choice.exchange, content),
        });
      case "officialList":
        return planOfficialList(quota, choice.list);
      default:
        return then(readTaskState(content, state), (tasks) => planTask({ state: tasks, isContinued, content }, choice));
    }
  });
}

/** Tables of the quota that an order makes where somebody took them away, with every formula that looks at them. */
function madeBy({ kind }: HousingOrderChoice): readonly QuotaTable[] {
  if (kind === "halfYear") return Object.values(quotaLayouts).map(({ name }) => name as QuotaTable);
  // A revision that lacks the number before it asks for that one by itself.
  if (kind === "revision") return ["LRT_Landelijk"];
  return kind === "officialList" ? ["LRT_OfficieleLijst"] : [];
}

function planTask(tasks: TaskInput, choice: TaskChoice): Result<DesiredState> {
  switch (choice.kind) {
    case "dwellings":
      return planDwellings(tasks, choice.dwellings);
    case "transitionLocations":
      return planTransitionLocations(tasks);
    case "threeTasks":
      return planThreeTasks(tasks, choice.threeTasks);
    case "occupancy":
      return planOccupancy(tasks, choice.occupancy);
  }
}
