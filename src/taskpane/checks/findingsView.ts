import { html, nothing, type TemplateResult } from "lit/html.js";
import type { FindingCode } from "../../findings/finding";
import titles from "../../text/nl/findingTitles.json";
import { sentence } from "../../text/sentence";
import { actionButton } from "../actionButton";
import type { PaneActions, PaneState } from "../section";
import { tell } from "./checksTexts";
import { findingItem, placeText } from "./findingItem";
import { findingsForm, type Inspected, type PrintedFinding } from "./findingsForm";
import { inspect } from "./inspectAction";

/** More of one kind than this nobody reads one by one. */
const MOST_SHOWN = 20;
const titleOf: Readonly<Record<FindingCode, string>> = titles;

/** What is wrong in the whole workbook: on a click, by cause, each with its place and what can be done. */
export function findingsView(state: PaneState, actions: PaneActions): TemplateResult {
  const { inspected } = findingsForm.of(state);
  return html`<section aria-labelledby="findings-heading">
    <h3 id="findings-heading">${tell("findingsHeading")}</h3>
    <p class="hint">${tell("findingsHint")}</p>
    ${actionButton({
      id: "inspect",
      label: tell(inspected === null ? "inspect" : "inspectAgain"),
      isEnabled: actions.isHosted && !state.isBusy,
      isPrimary: true,
      onClick: () => actions.act(inspect),
    })}
    ${inspected === null ? nothing : results(inspected, state, actions)}
  </section>`;
}

function results(inspected: Inspected, state: PaneState, actions: PaneActions): TemplateResult {
  const { counted, ignored, unseen, time, content } = inspected;
  const wrong = counted.filter(({ finding }) => finding.severity === "wrong").length;
  const groups = byCode(counted);
  return html`
    <p id="findings-summary" role="status">
      ${tell("inspectedAt", { time })}
      ${
        counted.length > 0
          ? tell("found", { count: counted.length, wrong, attention: counted.length - wrong })
          : tell(ignored.length > 0 ? "onlyIgnored" : "noFindings")
      }
    </p>
    ${content === state.content ? nothing : html`<p class="notice" id="findings-stale">${tell("stale")}</p>`}
    ${[...groups].map(([code, found]) => group(code, found, counted, state, actions))}
    ${ignored.length === 0 ? nothing : ignoredGroup(inspected)}
    <ul class="hint" id="findings-unseen">
      ${unseen.map((line) => html`<li>${line}</li>`)}
    </ul>
  `;
}

function byCode(counted: readonly PrintedFinding[]): ReadonlyMap<FindingCode, readonly PrintedFinding[]> {
  const groups = new Map<FindingCode, PrintedFinding[]>();
  for (const found of counted) {
    const group = groups.get(found.finding.code);
    if (group === undefined) groups.set(found.finding.code, [found]);
    else group.push(found);
  }
  return groups;
}

function group(
  code: FindingCode,
  found: readonly PrintedFinding[],
  counted: readonly PrintedFinding[],
  state: PaneState,
  actions: PaneActions,
): TemplateResult {
  const [first] = found;
  const severity = tell(first?.finding.severity === "wrong" ? "wrong" : "attention");
  const more = found.length - MOST_SHOWN;
  return html`<details class="findings" id="findings-${code}" open>
    <summary>${tell("group", { severity, title: titleOf[code], count: found.length })}</summary>
    ${first === undefined ? nothing : html`<p>${sentence(first.finding.why)}</p>`}
    <ul>
      ${found.slice(0, MOST_SHOWN).map((one) => findingItem(one, counted.indexOf(one), state, actions))}
    </ul>
    ${more > 0 ? html`<p class="hint">${tell("moreInGroup", { count: more })}</p>` : nothing}
  </details>`;
}

function ignoredGroup({ ignored }: Inspected): TemplateResult {
  return html`<details class="findings" id="findings-ignored">
    <summary>${tell("ignoredGroup", { count: ignored.length })}</summary>
    <p class="hint">${tell("ignoredHint")}</p>
    <ul>
      ${ignored.map(
        ({ finding, reason, who, time }) =>
          html`<li>
            <p><strong>${placeText(finding.where)}</strong></p>
            <p>${sentence(finding.what)}</p>
            <p>${who === "" ? tell("ignoredByNobody", { time, reason }) : tell("ignoredBy", { who, time, reason })}</p>
          </li>`,
      )}
    </ul>
  </details>`;
}
