import "../../text/readingSentences";
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { CapacityDecision } from "../../reference/capacityDecision";
import { dutchDate } from "../../text/dutchDate";
import { dutchDifference, dutchInteger } from "../../text/dutchNumber";
import { shortFingerprint } from "../../text/fingerprint";
import { sentence } from "../../text/sentence";
import { succeed } from "../../text/result";
import { decisionKey, decisionKeyId } from "../../reception/decisionKey";
import { actionButton } from "../actionButton";
import { availableKeys, keyChoices } from "../availableKeys";
import { chosenValue } from "../chosenValue";
import type { AskedOrder, PaneActions, PaneState } from "../section";
import { say } from "../texts";
import { writeButton } from "../writeButton";
import { saveDecisionView } from "./saveDecisionView";
import { decisionForm } from "./decisionForm";
import { rowsOfDecision } from "./decisionRowsView";
import { tellDecision } from "./decisionTexts";
import { correctionOf } from "./fillDecision";
import { type KnownDecision, knownDecisions } from "./knownDecisions";
import { ownDecisionForm } from "./ownDecisionForm";
import { ownDecisionView } from "./ownDecisionView";
import { type ImportPreview, previewImport } from "./previewImport";

/** The section Besluit: the register, what is active, what an import would change. */
export function decisionSection(state: PaneState, actions: PaneActions): TemplateResult {
  const { feed } = state;
  const { decisionId } = decisionForm.of(state);
  const known = knownDecisions(state);
  const chosen = (known.find(({ decision }) => decision.id === decisionId) ?? known[0])?.decision;
  return html`
    <h2 id="section-heading" tabindex="-1">${say("sectionDecision")}</h2>
    ${activeCard(state)} ${newerNotice(state)}
    ${feed.problem === null ? nothing : html`<p class="notice">${sentence(feed.problem)}</p>`}
    <fieldset>
      <legend>${say("decisions")}</legend>
      <p class="hint">${say("decisionsHint")}</p>
      <div class="decisions">${known.map((one) => decisionChoice(one, state, actions))}</div>
    </fieldset>
    ${ownDecisionView(state, actions)}
    ${
      chosen === undefined
        ? nothing
        : [details(chosen, state, actions), keyField(chosen, state, actions), preview(chosen, state, actions)]
    }
  `;
}

/** Newer than the active one, by the date of the decision; one without a total cannot become active. */
export function newerDecision({ feed, context }: PaneState): CapacityDecision | null {
  const newest = feed.decisions.find(({ total }) => total !== null);
  if (newest === undefined || newest.id === context.decision.id) return null;
  return (newest.decidedOn ?? "") > (context.decision.decidedOn ?? "") ? newest : null;
}

function activeCard({ context, contextProblem, contentProblems }: PaneState): TemplateResult {
  const problems = [...contentProblems, ...(contextProblem === null ? [] : [contextProblem])];
  if (problems.length > 0) return html`<div class="error">${problems.map((text) => html`<p>${text}</p>`)}</div>`;
  return html`<div class="card">
    <h3>${say("active")}</h3>
    <p>${context.decision.title} – ${placesText(context.decision)}</p>
    <p>${say("activeKey", { key: context.key.title })}</p>
    ${context.origin === "shipped" ? html`<p class="hint">${say("activeShipped")}</p>` : nothing}
  </div>`;
}

function newerNotice(state: PaneState): TemplateResult | typeof nothing {
  const newer = newerDecision(state);
  if (newer === null) return nothing;
  const date = dutchDate(newer.decidedOn ?? "");
  return html`<p class="notice" id="newer-notice">${say("newerAvailable", { title: newer.title, date })}</p>`;
}

function decisionChoice({ decision, origin }: KnownDecision, state: PaneState, actions: PaneActions): TemplateResult {
  const isChosen = decision.id === decisionForm.of(state).decisionId;
  const isActive = decision.id === state.context.decision.id;
  const figures = [
    placesText(decision),
    decision.decidedOn === null ? "" : dutchDate(decision.decidedOn),
    decision.status,
    isActive ? say("isActive") : "",
    origin === "register" ? "" : tellDecision(origin === "own" ? "isOwn" : "isInWorkbook"),
  ];
  return html`<div class="choice ${isChosen ? "selected" : ""}">
    <input
      type="radio"
      name="decision"
      id="decision-${decision.id}"
      .checked=${isChosen}
      @change=${() => {
        const { keyId } = decisionForm.of(state);
        // The key that goes with a decision comes along; the planner may choose another one.
        const chosen = { decisionId: decision.id, keyId: decision.adviceKey ?? keyId };
        actions.change(decisionForm.changed(state, chosen));
      }}
    />
    <label for="decision-${decision.id}">
      ${decision.title}
      <span class="figures">${figures.filter((part) => part !== "").join(" · ")}</span>
    </label>
  </div>`;
}

function placesText({ total, precision }: CapacityDecision): string {
  if (total === null) return `${say("total")}: ${say("totalUnknown")}`;
  const places = `${dutchInteger(total)} ${say("columnPlaces").toLowerCase()}`;
  return precision === "exact" ? places : `${precision} ${places}`;
}

function details(decision: CapacityDecision, state: PaneState, actions: PaneActions): TemplateResult {
  const { unaccompaniedMinors, referenceDate, decidedOn, sources, supersedes, note, fingerprint } = decision;
  const source = sources.map(({ title, url }) => [title, url].filter(Boolean).join(", ")).join("; ");
  const rows: readonly (readonly [string, string])[] = [
    [say("status"), decision.status],
    [say("total"), placesText(decision)],
    [say("amv"), unaccompaniedMinors === null ? say("amvUnknown") : dutchInteger(unaccompaniedMinors)],
    [say("decidedOn"), decidedOn === null ? "" : dutchDate(decidedOn)],
    [say("referenceDate"), referenceDate === null ? say("referenceDateUnknown") : dutchDate(referenceDate)],
    [say("source"), source],
    ...(supersedes === null ? [] : [[tellDecision("replaces"), supersedes] as const]),
    [say("fingerprint"), shortFingerprint(fingerprint)],
    ...(note === null ? [] : [[say("remark"), note] as const]),
  ];
  return html`<h3>${decision.title}</h3>
    <dl>
      ${rows.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    ${rowsOfDecision(decision).map((text) => html`<p class="hint">${text}</p>`)}
    <div class="buttons">
      ${actionButton({
        id: "correct-decision",
        label: tellDecision("correct"),
        isEnabled: !state.isBusy,
        onClick: () => actions.change(ownDecisionForm.changed(state, correctionOf(decision))),
      })}
    </div>`;
}

function keyField(decision: CapacityDecision, state: PaneState, actions: PaneActions): TemplateResult {
  const { keyId } = decisionForm.of(state);
  const isOther = decision.adviceKey !== null && decision.adviceKey !== keyId;
  return html`<div class="field">
    <label for="key">${say("key")}</label>
    <select
      id="key"
      aria-describedby="key-hint"
      .value=${keyId}
      @change=${(event: Event) => actions.change(decisionForm.changed(state, { keyId: chosenValue(event) }))}
    >
      ${keyChoices(keysFor(decision, state)).map(
        ([id, label]) => html`<option value=${id} ?selected=${id === keyId}>${label}</option>`,
      )}
    </select>
    <p class="hint" id="key-hint">
      ${decision.adviceKey === null ? nothing : say("keyHint", { key: decision.adviceKey })}
      ${isOther ? say("keyOther") : reasonOf(decision)}
    </p>
  </div>`;
}

/** The key of the decision's own rows comes first, also before it is in the workbook. */
function keysFor(decision: CapacityDecision, state: PaneState): ReturnType<typeof availableKeys> {
  const keys = availableKeys(state);
  const own = decisionKey(decision);
  if (own === null || keys.some(({ id }) => id === own.id)) return keys;
  return [{ id: own.id, title: tellDecision("keyOfRowsTitle") }, ...keys];
}

function reasonOf(decision: CapacityDecision): string {
  return decision.adviceKey === decisionKeyId(decision) ? tellDecision("keyOfRows") : (decision.adviceReason ?? "");
}

function preview(decision: CapacityDecision, state: PaneState, actions: PaneActions): TemplateResult {
  const { keyId } = decisionForm.of(state);
  const outcome = previewImport(state, decision, keyId);
  const canWrite = outcome.ok && !outcome.value.isSame;
  return html`<section aria-labelledby="preview-heading">
    <h3 id="preview-heading">${say("preview")}</h3>
    ${
      outcome.ok
        ? changes(outcome.value)
        : html`<div class="notice">${outcome.problems.map((found) => html`<p>${sentence(found)}</p>`)}</div>`
    }
    <p class="hint">${say("writes")}</p>
    ${writeButton(state, actions, {
      id: "put-in-workbook",
      label: say("putInWorkbook"),
      isPrimary: true,
      isEnabled: canWrite,
      onClick: () => actions.give(importOrder(decision, keyId)),
    })}
    ${saveDecisionView(
      decision,
      outcome.ok ? { keyId: outcome.value.keyAfter, places: outcome.value.provinces.map(({ after }) => after) } : null,
    )}
  </section>`;
}

function importOrder(decision: CapacityDecision, keyId: string): AskedOrder {
  const { title } = decision;
  return {
    choose: () => succeed({ kind: "decision", decision, keyId }),
    told: ({ wasPresent, recalculated: cells }) => [
      wasPresent ? say("importedPresent", { title }) : say("imported", { title }),
      ...(wasPresent || cells === 0 ? [] : [say("recalculatedCells", { cells })]),
    ],
  };
}

function changes(found: ImportPreview): TemplateResult {
  if (found.isSame) return html`<p>${say("previewNothing")}</p>`;
  const { totalBefore: before, totalAfter: after } = found;
  return html`
    <p>
      ${before === null || before === after ? say("previewTotalSame", { after }) : say("previewTotal", { before, after })}
      ${
        found.keyBefore === found.keyAfter
          ? nothing
          : say("previewKey", { before: found.keyBefore, after: found.keyAfter })
      }
    </p>
    <table>
      <caption>
        ${say("previewProvinces")}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say("province")}</th>
          <th scope="col" class="number">${say("becomes")}</th>
          <th scope="col" class="number">${say("difference")}</th>
        </tr>
      </thead>
      <tbody>
        ${found.provinces.map(
          ({ name, before: old, after: places }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td class="number">${dutchInteger(places)}</td>
              <td class="number">${old === null ? "" : dutchDifference(places - old)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}
