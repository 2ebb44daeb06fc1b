import { html, nothing, type TemplateResult } from "lit/html.js";
import { type CheckedPoint, mailChecklist } from "../../findings/mailChecklist";
import type { WorkbookContent } from "../../plans/workbookContent";
import titles from "../../text/nl/findingTitles.json";
import pointTexts from "../../text/nl/mailPoints.json";
import { actionButton } from "../actionButton";
import { failure } from "../failure";
import { inspectedFindings } from "../inspectedFindings";
import type { PaneActions, PaneState, SectionWork } from "../section";
import { paneSlice } from "../slice";
import { tell } from "./sharingTexts";

interface CheckedMail {
  readonly points: readonly CheckedPoint[];
  /** Findings that somebody left with a reason: a reader of the mail does not know that. */
  readonly ignored: number;
  /** What was not looked at, in sentences. */
  readonly unseen: readonly string[];
  readonly clock: string;
  /** The workbook as the pane knew it then. */
  readonly content: WorkbookContent;
}

const mailForm = paneSlice<{ readonly checked: CheckedMail | null }>(() => ({ checked: null }));

/** What to look at before the workbook is mailed; only that it looked, and what it saw, is said. */
export function mailView(state: PaneState, actions: PaneActions): TemplateResult {
  const { checked } = mailForm.of(state);
  return html`<section aria-labelledby="mail-heading">
    <h3 id="mail-heading">${tell("mailHeading")}</h3>
    <p class="hint">${tell("mailHint")}</p>
    ${actionButton({
      id: "check-mail",
      label: tell("checkMail"),
      isEnabled: actions.isHosted && !state.isBusy,
      onClick: () => actions.act(checkForMail),
    })}
    ${checked === null ? nothing : outcome(checked, state, actions)}
  </section>`;
}

const checkForMail: SectionWork = async (store, workbook) => {
  const read = await inspectedFindings(workbook);
  if (!read.ok) return failure(read.problems);
  const { counted, ignored, unseen, clock } = read.value;
  const state = store.read();
  store.change(
    mailForm.changed(state, {
      checked: {
        points: mailChecklist(counted),
        ignored: ignored.length,
        unseen,
        clock,
        content: state.content,
      },
    }),
  );
  return null;
};

function outcome(checked: CheckedMail, state: PaneState, actions: PaneActions): TemplateResult {
  const { points, ignored, unseen, clock, content } = checked;
  const open = points.filter(({ wrong, attention }) => wrong + attention > 0).length;
  const rest = [...(ignored > 0 ? [tell("mailIgnored", { count: ignored })] : []), ...unseen];
  return html`
    <p id="mail-verdict" role="status">${tell(open === 0 ? "mailReady" : "mailOpen", { count: open, clock })}</p>
    ${content === state.content ? nothing : html`<p class="notice" id="mail-stale">${tell("mailStale")}</p>`}
    <ul id="mail-points">
      ${points.map(pointItem)}
    </ul>
    ${
      rest.length === 0
        ? nothing
        : html`<ul class="hint" id="mail-unseen">
            ${rest.map((line) => html`<li>${line}</li>`)}
          </ul>`
    }
    ${
      open === 0
        ? nothing
        : actionButton({
            id: "mail-to-checks",
            label: tell("mailToChecks"),
            isEnabled: !state.isBusy,
            onClick: () => actions.showSection("checks"),
          })
    }
  `;
}

function pointItem({ point, wrong, attention, codes }: CheckedPoint): TemplateResult {
  const name = pointTexts[point];
  if (codes.length === 0) return html`<li>${tell("mailPointFine", { name })}</li>`;
  const kinds = codes.map((code) => titles[code]).join("; ");
  return html`<li>
    <strong>${tell("mailPoint", { name, count: wrong + attention })}</strong>
    <p>${kinds}</p>
  </li>`;
}
