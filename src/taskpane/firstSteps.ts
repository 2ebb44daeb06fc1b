/**
 * Three steps for who opens the pane in a workbook that holds nothing of ours yet. Each can be skipped, and all at once; how far somebody
 * is, is kept on this computer.
 */
import { html, nothing, type TemplateResult } from "lit/html.js";
import texts from "../text/nl/firstSteps.json";
import { checkNames } from "../plans/checkSheet/checkNames";
import { layouts } from "../plans/layouts";
import { recogniseTable } from "../plans/recogniseTable";
import { pointerNames } from "../plans/reception/pointers";
import type { WorkbookContent } from "../plans/workbookContent";
import type { PaneActions, PaneState, SectionId } from "./section";
import { FIRST_STEPS, FIRST_STEPS_OVER } from "./firstStepsKept";
import { speaker } from "./texts";

const tell = speaker<keyof typeof texts>(texts);

interface FirstStep {
  readonly section: SectionId;
  readonly text: keyof typeof texts;
  readonly go: keyof typeof texts;
  /** A cell that has this name once the step was done, where the workbook tells. */
  readonly done: string | null;
}

const steps: readonly FirstStep[] = [
  { section: "decision", text: "decision", go: "goDecision", done: pointerNames.activeDecision },
  { section: "allocation", text: "allocation", go: "goAllocation", done: null },
  { section: "checks", text: "checks", go: "goChecks", done: checkNames.lines },
];

/** True when no table and no named cell of ours is there. */
export function isNewWorkbook({ tables, pointers }: WorkbookContent): boolean {
  const isAbsent = (layout: (typeof layouts)[number]): boolean => {
    const found = recogniseTable(layout, tables);
    return found.ok && found.value === null;
  };
  return pointers.size === 0 && layouts.every(isAbsent);
}

export function firstStepsView(state: PaneState, actions: PaneActions): TemplateResult | typeof nothing {
  const number = currentStep(state, actions);
  const step = steps[number];
  if (step === undefined) return nothing;
  const isLast = number === steps.length - 1;
  const over = (): void => void actions.act(() => end(actions));
  return html`<section class="card" id="first-steps" aria-labelledby="first-steps-heading">
    <h2 id="first-steps-heading">${tell("heading", { step: number + 1, steps: steps.length })}</h2>
    <p>${tell(step.text)}</p>
    <div class="buttons">
      ${
        state.section === step.section
          ? nothing
          : html`<button type="button" id="first-go" @click=${() => actions.showSection(step.section)}>
              ${tell(step.go)}
            </button>`
      }
      <button type="button" id="first-next" @click=${isLast ? over : () => showNext(number, actions)}>
        ${tell(isLast ? "done" : "next")}
      </button>
      ${isLast ? nothing : html`<button type="button" id="first-skip" @click=${over}>${tell("skip")}</button>`}
    </div>
  </section>`;
}

/** The step to show, from 0; beyond the last when there is none. What the workbook holds already is passed over. */
function currentStep({ content }: PaneState, { memory }: PaneActions): number {
  const kept = memory.read(FIRST_STEPS);
  if (kept === FIRST_STEPS_OVER) return steps.length;
  const from = steps.findIndex((_step, index) => String(index) === kept);
  const isDone = ({ done }: FirstStep): boolean => done !== null && content.pointers.has(done);
  const left = steps.findIndex((step, index) => index >= from && !isDone(step));
  return left < 0 ? steps.length : left;
}

function showNext(number: number, actions: PaneActions): void {
  actions.memory.keep(FIRST_STEPS, String(number + 1));
  actions.change({});
}

/** The card goes with the button that was clicked: what is told takes its place. */
function end({ memory }: PaneActions): ReturnType<Parameters<PaneActions["act"]>[0]> {
  memory.keep(FIRST_STEPS, FIRST_STEPS_OVER);
  return Promise.resolve({ kind: "status", lines: [tell("over")] });
}
