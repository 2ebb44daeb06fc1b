import { html, nothing, type TemplateResult } from "lit/html.js";
import { checkNames } from "../../plans/checkSheet/checkNames";
import { checksOf } from "../../plans/checkSheet/checkState";
import { goneIds } from "../../plans/checkSheet/goneLines";
import { idleIds } from "../../plans/checkSheet/standingLines";
import { nothingDesired } from "../../plans/desiredState";
import { pointerText, type WorkbookContent } from "../../plans/workbookContent";
import { succeed } from "../../text/result";
import type { PaneActions, PaneState } from "../section";
import { writeButton } from "../writeButton";
import { tell } from "./checksTexts";

/** The sheet with the native checks: makes it, shows what it says, and completes it when a table has none yet. */
export function checkSheetView(state: PaneState, actions: PaneActions): TemplateResult {
  const { content } = state;
  const isThere = content.pointers.has(checkNames.lines);
  const verdict = pointerText(content, checkNames.verdict);
  const missing = checksOf(nothingDesired, content, null).length - Number(pointerText(content, checkNames.count));
  return html`<section aria-labelledby="check-sheet-heading">
    <h3 id="check-sheet-heading">${tell("sheetHeading")}</h3>
    <p class="hint">${tell("sheetHint")}</p>
    ${isThere && verdict !== "" ? html`<p id="check-sheet-verdict">${tell("verdict", { verdict })}</p>` : nothing}
    ${isThere && missing > 0 ? html`<p id="check-sheet-incomplete">${tell("incomplete", { count: missing })}</p>` : nothing}
    ${writeButton(state, actions, {
      id: "make-checks",
      label: tell("makeSheet"),
      isEnabled: true,
      onClick: () =>
        actions.give({
          choose: () => succeed({ kind: "checks" }),
          told: ({ content: after }) => [tell(isThere ? "sheetCompleted" : "sheetMade"), ...idleText(after)],
        }),
    })}
  </section>`;
}

/** Lines of what is gone: only a person knows whether it must come back, or they must go. */
function idleText(content: WorkbookContent): readonly string[] {
  const idle = goneIds(idleIds(checksOf(nothingDesired, content, null), content), content);
  return idle.length === 0 ? [] : [tell("idleLines", { count: idle.length, lines: idle.join(", ") })];
}
