import { html, type TemplateResult } from "lit/html.js";
import { cellsAddress } from "../../plans/address";
import type { FreezeChoice } from "../../plans/freeze/freezeChoices";
import { frozenName } from "../../plans/freeze/frozenNames";
import { reachesOut } from "../../plans/freeze/reachesOut";
import type { OrderChoice } from "../../plans/order";
import type { Done } from "../../plans/outcome";
import { fail, problem, type Problem, type Result, succeed } from "../../text/result";
import { localDay } from "../orderStamp";
import type { PaneActions, PaneState } from "../section";
import type { WorkbookPort } from "../workbookPort";
import { writeButton } from "../writeButton";
import { freezeSelection } from "./freezeSelection";
import { tell } from "./sharingTexts";

/** Keeps what the selected cells show as values on a dated sheet. */
export function freezeView(state: PaneState, actions: PaneActions): TemplateResult {
  return html`<section aria-labelledby="freeze-heading">
    <h3 id="freeze-heading">${tell("freezeHeading")}</h3>
    <p class="hint">${tell("freezeHint")}</p>
    ${writeButton(state, actions, {
      id: "freeze",
      label: tell("freeze"),
      isEnabled: true,
      isPrimary: true,
      onClick: () => actions.give({ choose: chooseSelection, told }),
    })}
  </section>`;
}

async function chooseSelection(workbook: WorkbookPort): Promise<Result<OrderChoice>> {
  const selected = await workbook.readSelection();
  if (!selected.ok) return fail(...selected.problems.map(aboutResult));
  const read = await workbook.inspect();
  if (!read.ok) return read;
  const freeze = freezeSelection(selected.value, read.value.workbook, localDay(new Date()));
  return freeze.ok ? succeed({ kind: "freeze", freeze: freeze.value }) : freeze;
}

/** The sentences about a selection speak of weights; here it is a result. */
function aboutResult(found: Problem): Problem {
  if (found.code === "workbook.selectionTooLarge") return problem("freeze.wholeColumns");
  return found.code === "workbook.selectionBlank" ? problem("freeze.blank") : found;
}

function told({ content, desired }: Done, choice: OrderChoice): readonly string[] {
  if (choice.kind !== "freeze") return [];
  const { formulas, tables }: FreezeChoice = choice.freeze;
  const anchor = desired.blocks.find(({ isMadeAtOnce }) => isMadeAtOnce === true)?.anchor ?? frozenName("");
  const sheet = content.pointers.get(anchor)?.sheet ?? desired.blocks[0]?.sheet ?? "";
  const [outside, ...others] = formulas.filter(({ formula }) => reachesOut(formula));
  return [
    tell("frozen", { sheet }),
    ...(formulas.length === 0 ? [] : [tell("frozenKept", { count: formulas.length })]),
    ...(outside === undefined
      ? []
      : [
          tell("frozenReachesOut", {
            count: 1 + others.length,
            cell: cellsAddress({ ...outside, rows: 1, columns: 1 }),
          }),
        ]),
    ...(tables.length === 0 ? [] : [tell("frozenTables", { tables: tables.join(", ") })]),
  ];
}
