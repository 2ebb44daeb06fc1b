import { html, nothing, type TemplateResult } from "lit/html.js";
import { type HalfYear, halfYearName } from "../../housing/halfYear";
import { parseDutchCount } from "../../text/parseDutchCount";
import { parseDutchDate } from "../../text/parseDutchDate";
import { sentence } from "../../text/sentence";
import { chosenRevision } from "../../plans/housing/chosenRevision";
import { previewRevision, type RevisedRow } from "../../plans/housing/planRevision";
import { textField } from "../formFields";
import { figuresTable } from "../figuresTable";
import type { PaneActions, PaneState } from "../section";
import { writeButton } from "../writeButton";
import { editHousing, housingOrder } from "./housingForm";
import { housingPane, type RevisionForm } from "./housingPane";
import { tell } from "./housingTexts";
import { quotaOf } from "./quotaOf";

/** Another national number for a half-year that is open, with who changes by how much. */
export function revisionView(state: PaneState, actions: PaneActions, halfYear: HalfYear): TemplateResult {
  const { revision } = housingPane.of(state);
  const edit = (change: Partial<RevisionForm>): void =>
    editHousing(state, actions, { revision: { ...revision, ...change } });
  const persons = parseDutchCount(revision.persons);
  const announced = revision.announced.trim() === "" ? null : parseDutchDate(revision.announced);
  const isDateWrong = announced === null && revision.announced.trim() !== "";
  const isTyped = revision.persons.trim() !== "";
  const outcome = persons === null || isDateWrong ? null : previewRevision(quotaOf(state), { halfYear, persons });
  return html`<details class="step" id="revision-step">
    <summary>${tell("revisionHeading")}</summary>
    <p>${tell("revisionIntro")}</p>
    ${textField({
      id: "revision-persons",
      label: tell("revisionPersons"),
      value: revision.persons,
      errors: isTyped && persons === null ? [tell("errorPersons", { text: revision.persons })] : [],
      onInput: (typed) => edit({ persons: typed }),
    })}
    ${textField({
      id: "revision-announced",
      label: tell("revisionAnnounced"),
      value: revision.announced,
      hint: tell("revisionAnnouncedHint"),
      errors: isDateWrong ? [tell("errorDate", { text: revision.announced })] : [],
      isNumber: false,
      onInput: (typed) => edit({ announced: typed }),
    })}
    ${textField({
      id: "revision-source",
      label: tell("revisionSource"),
      value: revision.source,
      isNumber: false,
      onInput: (typed) => edit({ source: typed }),
    })}
    ${outcome === null ? nothing : outcome.ok ? changes(outcome.value, halfYear) : outcome.problems.map((found) => html`<p class="field-error">${sentence(found)}</p>`)}
    ${writeButton(state, actions, {
      id: "revise",
      label: tell("revise"),
      isEnabled: outcome?.ok === true,
      onClick: () => {
        if (persons === null || outcome?.ok !== true) return;
        const given = { persons, announced, source: revision.source.trim() };
        const chosen = chosenRevision(quotaOf(state), halfYear, outcome.value, given);
        const done = tell("revised", { halfYear: halfYearName(halfYear), persons });
        const cleared = { revision: { persons: "", announced: "", source: "" } };
        void actions.give(housingOrder({ kind: "revision", revision: chosen }, done, cleared));
      },
    })}
  </details>`;
}

function changes(rows: readonly RevisedRow[], halfYear: HalfYear): TemplateResult {
  const caption = tell("revisionCaption", { halfYear: halfYearName(halfYear) });
  const sorted = [...rows].sort((one, other) => sizeOf(other) - sizeOf(one));
  const before = rows.reduce((sum, row) => sum + row.before, 0);
  const after = rows.reduce((sum, row) => sum + row.after, 0);
  const changed = rows.filter((row) => row.before !== row.after).length;
  return html`<div id="revision-preview">
    <p class="status">${tell("revisionSum", { changed, before, after })}</p>
    <details>
      <summary>${tell("showRows")}</summary>
      ${figuresTable({
        id: "revision-rows",
        caption,
        headers: {
          name: tell("municipality"),
          before: tell("before"),
          after: tell("after"),
          difference: tell("difference"),
        },
        rows: sorted.map(({ row, ...figures }) => ({ name: row.name, ...figures })),
      })}
    </details>
  </div>`;
}

function sizeOf({ before, after }: RevisedRow): number {
  return Math.abs(after - before);
}
