import { html, nothing, type TemplateResult } from "lit/html.js";
import type { UnfinishedOrder } from "../plans/log";
import type { Order, OrderKind } from "../plans/order";
import { problem, type Problem } from "../text/result";
import { sentence } from "../text/sentence";
import type { PaneActions, PaneState } from "./section";
import { say, type TextName } from "./texts";
import { toFinish } from "./toFinish";
import { actionButton } from "./actionButton";
import { writeButton } from "./writeButton";

/** Orders, of anyone, of which something is missing in the workbook: who, when, what, and a button that completes each. */
export function ordersView(state: PaneState, actions: PaneActions): TemplateResult | typeof nothing {
  const told = state.notice?.unfinished?.order.id;
  const unfinished = state.unfinished.filter(({ id }) => id !== told);
  const damaged = state.damaged.filter(({ id }) => id !== told && !unfinished.some((order) => order.id === id));
  if (unfinished.length + damaged.length === 0) return nothing;
  return html`<section class="notice" id="unfinished-orders" aria-labelledby="unfinished-heading">
    <h2 id="unfinished-heading">${say("unfinishedHeading")}</h2>
    <ul>
      ${unfinished.map((order, index) => unfinishedItem(order, index, state, actions))}
      ${damaged.map((order, index) => damagedItem(order, index, state, actions))}
    </ul>
    ${damaged.length < 2 ? nothing : leaveButton("leave-all", "leaveAll", damaged, actions)}
    ${damaged.length === 0 ? nothing : html`<p class="hint">${say("leaveHint")}</p>`}
    ${unfinished.length === 0 ? nothing : html`<p class="hint">${say("unfinishedHint")}</p>`}
  </section>`;
}

function unfinishedItem(order: UnfinishedOrder, index: number, state: PaneState, actions: PaneActions): TemplateResult {
  const { id, action, subject, who, time, kept } = order;
  const what = subject === "" ? action : `${action}: ${subject}`;
  const text = who === "" ? say("unfinishedOrder", { what, time }) : say("unfinishedOrderOf", { what, who, time });
  const inTheWay = state.over.get(id) ?? notKept(kept, what);
  return html`<li>
    <p id="unfinished-${index}">${text}</p>
    ${
      inTheWay.length === 0
        ? finishButton(`finish-${index}`, `unfinished-${index}`, state, actions, () => actions.finishKept(order))
        : inTheWay.map((why) => html`<p>${sentence(why)}</p>`)
    }
  </li>`;
}

/** Why nobody can complete it from here; nothing when that is possible. */
function notKept(kept: string, subject: string): readonly Problem[] {
  return kept === "" ? [problem("workbook.orderNotKept", { subject })] : [];
}

function damagedItem(order: Order, index: number, state: PaneState, actions: PaneActions): TemplateResult {
  const what = say(kindTexts[order.choice.kind]);
  return html`<li>
    <p id="damaged-${index}">${say("damagedOrder", { what, time: order.localTime })}</p>
    ${finishButton(`repair-${index}`, `damaged-${index}`, state, actions, () =>
      actions.finish({ order, asked: toFinish }),
    )}
    ${leaveButton(`leave-${index}`, "leave", [order], actions, `damaged-${index}`)}
  </li>`;
}

/** Somebody may have taken lines away on purpose. */
function leaveButton(
  id: string,
  label: TextName,
  orders: readonly Order[],
  actions: PaneActions,
  describedBy?: string,
): TemplateResult {
  const onClick = () => actions.leave(orders);
  return actionButton({
    id,
    label: say(label),
    isEnabled: true,
    onClick,
    ...(describedBy !== undefined && { describedBy }),
  });
}

function finishButton(
  id: string,
  textId: string,
  state: PaneState,
  actions: PaneActions,
  onClick: () => unknown,
): TemplateResult {
  return writeButton(state, actions, { id, label: say("finish"), isEnabled: true, describedBy: textId, onClick });
}

const kindTexts: Readonly<Record<OrderKind, TextName>> = {
  decision: "orderDecision",
  formula: "orderFormula",
  example: "orderExample",
  comparison: "orderComparison",
  halfYear: "orderHalfYear",
  revision: "orderRevision",
  exchange: "orderExchange",
  officialList: "orderOfficialList",
  inhabitants: "orderInhabitants",
  dwellings: "orderDwellings",
  transitionLocations: "orderLocations",
  threeTasks: "orderThreeTasks",
  occupancy: "orderOccupancy",
  checks: "orderChecks",
  ignore: "orderIgnore",
  freeze: "orderFreeze",
  meeting: "orderMeeting",
  map: "orderMap",
  thaw: "orderThaw",
  regions: "orderRegions",
  agreements: "orderAgreements",
  glossary: "orderGlossary",
  seal: "orderSeal",
  supply: "orderSupply",
  update: "orderUpdate",
};
