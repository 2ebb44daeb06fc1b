import { html, type TemplateResult } from "lit/html.js";
import { isErrorValue } from "../../findings/errorValue";
import { cellsAddress } from "../../plans/address";
import {
  type ChangedResult,
  type KeptFormula,
  type KeptResult,
  keptResults,
  thawOf,
} from "../../plans/freeze/keptFormulas";
import { FIRST_FIGURE_ROW, frozenName } from "../../plans/freeze/frozenSheet";
import { valuesPrint } from "../../plans/freeze/valuesPrint";
import type { Done } from "../../plans/outcome";
import { areaOf, cellAt, type FoundCells } from "../../plans/workbookContent";
import { succeed } from "../../text/result";
import type { PaneActions, PaneState } from "../section";
import { writeButton } from "../writeButton";
import { tell } from "./sharingTexts";

/** Results that were kept as values, newest first, each with the formulas that can come back. */
export function thawView(state: PaneState, actions: PaneActions): TemplateResult {
  const { kept, changed } = keptResults(state.content);
  return html`<section aria-labelledby="thaw-heading">
    <h3 id="thaw-heading">${tell("thawHeading")}</h3>
    <p class="hint">${tell(kept.length + changed.length === 0 ? "thawNone" : "thawHint")}</p>
    <ul>
      ${[...kept].reverse().map((result, index) => keptItem(result, index, state, actions))}
    </ul>
    ${changed.map(({ line }: ChangedResult) => html`<p class="notice">${tell("keptChanged", { line: String(line) })}</p>`)}
  </section>`;
}

function keptItem(result: KeptResult, index: number, state: PaneState, actions: PaneActions): TemplateResult {
  const { sheet, area, time, who, formulas } = result;
  const parameters = { sheet, cells: cellsAddress(area), time, who };
  return html`<li>
    <p id="kept-${index}">${tell(who === "" ? "keptItem" : "keptItemOf", parameters)}</p>
    <details id="kept-formulas-${index}">
      <summary>${tell("keptFormulas", { count: formulas.length })}</summary>
      <ul>
        ${formulas.map((formula) => html`<li><code>${formulaText(formula)}</code></li>`)}
      </ul>
    </details>
    ${writeButton(state, actions, {
      id: `thaw-${index}`,
      label: tell("thaw"),
      isEnabled: true,
      describedBy: `kept-${index}`,
      onClick: () =>
        actions.give({
          choose: () => succeed({ kind: "thaw", thaw: thawOf(result) }),
          told: (done) => [told(done, result)],
        }),
    })}
  </li>`;
}

function formulaText({ area, formula }: KeptFormula): string {
  return tell("keptFormula", { cell: cellsAddress(area), formula: `=${formula}` });
}

/** Whether what the formulas answer now is what was kept: rows may have moved, and figures may be others by now. */
function told({ wasPresent, desired, content }: Done, result: KeptResult): string {
  if (wasPresent) return tell("thawPresent");
  const anchor = frozenName(result.id);
  const found = content.areas.get(areaOf.block(anchor));
  const sheet = content.pointers.get(anchor)?.sheet;
  if (found === undefined || sheet === undefined) return tell("thawSheetGone");
  if (keptValuesPrint(found, result) !== result.valuesPrint) return tell("thawChanged", { sheet });
  const pairs = desired.placed.flatMap((cells) => {
    const shown = content.areas.get(areaOf.placed(cells))?.shown ?? [];
    return (cells.replaces ?? []).flatMap((line, row) =>
      line.map((kept, column) => [kept, shown[row]?.[column]] as const),
    );
  });
  // Functions of an add-in answer after the cells were read: a blank or an error now says nothing of the outcome.
  const isComputing = pairs.some(([kept, shown]) => shown !== kept && (isBlank(shown) || isErrorValue(shown)));
  if (isComputing || pairs.length === 0) return tell("thawComputing", { sheet });
  return pairs.every(([kept, shown]) => shown === kept) ? tell("thawSame") : tell("thawOther", { sheet });
}

/** The fingerprint of the values that stand on the frozen sheet now. */
function keptValuesPrint(found: FoundCells, { area: { rows, columns } }: KeptResult): string {
  return valuesPrint(
    Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_column, column) =>
        cellAt(found, found.row + FIRST_FIGURE_ROW + row, found.column + column),
      ),
    ),
  );
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
