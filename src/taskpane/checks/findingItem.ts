import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Repair, Where } from "../../findings/finding";
import { succeed } from "../../text/result";
import { sentence } from "../../text/sentence";
import { actionButton } from "../actionButton";
import { failure } from "../failure";
import { textField } from "../formFields";
import type { PaneActions, PaneState } from "../section";
import { writeButton } from "../writeButton";
import { tell } from "./checksTexts";
import { wallClock } from "../wallClock";
import { findingsForm, type PrintedFinding } from "./findingsForm";

/** One finding: where it is, what it is, and what the planner can do. */
export function findingItem(
  printed: PrintedFinding,
  index: number,
  state: PaneState,
  actions: PaneActions,
): TemplateResult {
  const { where, what, repair } = printed.finding;
  const { sheet, cell } = where;
  const isIgnoring = findingsForm.of(state).ignoring === index;
  return html`<li>
    <p id="finding-place-${index}"><strong>${placeText(where)}</strong></p>
    <p id="finding-${index}">${sentence(what)}</p>
    ${
      sheet === null
        ? nothing
        : actionButton({
            id: `go-to-${index}`,
            label: tell(cell === null ? "goToSheet" : "goToCell"),
            isEnabled: actions.isHosted && !state.isBusy,
            describedBy: `finding-place-${index}`,
            onClick: () =>
              actions.act(async (_store, workbook) => {
                const shown = await workbook.showSheet({ by: "sheet", key: sheet }, cell);
                return shown.ok ? null : failure(shown.problems);
              }),
          })
    }
    ${repair === null ? nothing : repairButton(repair, printed, index, state, actions)}
    ${
      isIgnoring
        ? ignoreForm(printed, index, state, actions)
        : writeButton(state, actions, {
            id: `ignore-${index}`,
            label: tell("ignore"),
            isEnabled: true,
            describedBy: `finding-${index}`,
            onClick: () =>
              actions.change(findingsForm.changed(state, { ignoring: index, reason: "", isReasonMissing: false })),
          })
    }
  </li>`;
}

/** Where a finding is, in words. */
export function placeText({ sheet, cell, row }: Where): string {
  if (sheet === null) return tell("wholeWorkbook");
  const place =
    cell === null
      ? tell("placeSheet", { sheet })
      : tell(cell.includes(":") ? "placeCells" : "placeCell", { sheet, cell });
  return row === null ? place : tell("placeRow", { place, row });
}

const repairLabels = { finish: "repairFinish", update: "repairUpdate", checks: "repairChecks" } as const;

function repairButton(
  repair: Repair,
  { finding }: PrintedFinding,
  index: number,
  state: PaneState,
  actions: PaneActions,
): TemplateResult {
  return writeButton(state, actions, {
    id: `repair-finding-${index}`,
    label: tell(repairLabels[repair.kind]),
    isEnabled: true,
    describedBy: `finding-${index}`,
    onClick: () => {
      if (repair.kind !== "finish") {
        return actions.give({
          choose: () => succeed({ kind: repair.kind }),
          told: () => [tell("repaired", { what: sentence(finding.what) })],
        });
      }
      const kept = state.unfinished.find(({ id }) => id === repair.orderId);
      if (kept !== undefined) return actions.finishKept(kept);
      return actions.act(() => Promise.resolve({ kind: "error", lines: [tell("orderGone")] }));
    },
  });
}

function ignoreForm(
  { finding, print }: PrintedFinding,
  index: number,
  state: PaneState,
  actions: PaneActions,
): TemplateResult {
  const { reason, isReasonMissing } = findingsForm.of(state);
  const ignore = (): unknown => {
    const given = reason.trim();
    if (given === "") {
      actions.change(findingsForm.changed(state, { isReasonMissing: true }));
      return undefined;
    }
    const { code, where, what } = finding;
    const place = { sheet: where.sheet ?? "", cell: where.cell ?? "" };
    return actions.give({
      choose: () =>
        succeed({ kind: "ignore", ignored: { code, ...place, what: sentence(what), reason: given, print } }),
      told: () => [tell("ignored")],
      cleared: (now) => withoutFinding(now, print, given),
    });
  };
  return html`<form
    id="ignore-form"
    @submit=${(event: Event) => {
      event.preventDefault();
      ignore();
    }}
  >
    ${textField({
      id: "ignore-reason",
      label: tell("ignoreReason"),
      value: reason,
      isNumber: false,
      errors: isReasonMissing ? [tell("ignoreReasonMissing")] : [],
      onInput: (text) => actions.change(findingsForm.changed(state, { reason: text, isReasonMissing: false })),
    })}
    ${writeButton(state, actions, {
      id: "ignore-confirm",
      label: tell("ignoreConfirm"),
      isEnabled: true,
      isSubmit: true,
      describedBy: `finding-${index}`,
      onClick: () => undefined,
    })}
    ${actionButton({
      id: "ignore-cancel",
      label: tell("ignoreCancel"),
      isEnabled: !state.isBusy,
      onClick: () => actions.change(findingsForm.changed(state, { ignoring: null, reason: "" })),
    })}
  </form>`;
}

/** The finding goes to those that were ignored: its row stands in the workbook now. */
function withoutFinding(state: PaneState, print: string, reason: string): ReturnType<typeof findingsForm.changed> {
  const { inspected } = findingsForm.of(state);
  if (inspected === null) return {};
  const gone = inspected.counted.filter((one) => one.print === print);
  const time = wallClock();
  return findingsForm.changed(state, {
    ignoring: null,
    reason: "",
    inspected: {
      ...inspected,
      counted: inspected.counted.filter((one) => one.print !== print),
      ignored: [...inspected.ignored, ...gone.map(({ finding }) => ({ finding, reason, who: state.who ?? "", time }))],
    },
  });
}
