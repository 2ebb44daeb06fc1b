/** The selected cells as recipients: how they are understood, and what must be asked about their columns. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { columnLetters } from "../../plans/address";
import type { SelectedCells } from "../../plans/formula/selectedCells";
import { actionButton } from "../actionButton";
import { failure } from "../failure";
import { selectField } from "../formFields";
import type { PaneActions, PaneState, SectionWork } from "../section";
import { say } from "../texts";
import { type AllocationForm, allocationForm } from "./allocationForm";
import { type AllocationText, tellAllocation } from "./allocationTexts";
import { type ColumnRole, nothingChosen, type UnderstoodSelection, understandSelection } from "./selectedColumns";
import { roleNames } from "./selectedRecipients";

type Edit = (change: Partial<AllocationForm>) => void;

const roles: readonly ColumnRole[] = ["name", "weight", "minimum", "maximum", "agreed", "unused"];

const understoodTexts: readonly (readonly [ColumnRole, AllocationText])[] = [
  ["name", "understoodName"],
  ["weight", "understoodWeight"],
  ["minimum", "understoodMinimum"],
  ["maximum", "understoodMaximum"],
  ["agreed", "understoodAgreed"],
];

/** Reads the selected cells. What was said of the columns stays for a selection of the same columns. */
const readWeights: SectionWork = async (store, workbook) => {
  const read = await workbook.readSelection();
  if (!read.ok) return failure(read.problems);
  const { selection: before, chosen } = allocationForm.of(store.read());
  const selection = read.value;
  const isSame = before !== null && isSameColumns(before, selection);
  store.change(allocationForm.changed(store.read(), { selection, chosen: isSame ? chosen : nothingChosen }));
  return { kind: "status", lines: [say("selectionIs", { address: selection.address })] };
};

function isSameColumns(one: SelectedCells, other: SelectedCells): boolean {
  return (
    one.sheet === other.sheet && one.row === other.row && one.column === other.column && one.columns === other.columns
  );
}

export function selectionView(
  form: AllocationForm,
  state: PaneState,
  actions: PaneActions,
  edit: Edit,
): TemplateResult {
  const { selection } = form;
  return html`<div class="field">
      <p class="hint" id="selection-hint">
        ${selection === null ? tellAllocation("selectionHint") : say("selectionIs", { address: selection.address })}
      </p>
      ${actionButton({
        id: "use-selection",
        label: say("useSelection"),
        isEnabled: actions.isHosted && !state.isBusy,
        describedBy: "selection-hint",
        onClick: () => actions.act(readWeights),
      })}
    </div>
    ${selection === null ? nothing : columnsOf(selection, form, edit)}`;
}

function columnsOf(selection: SelectedCells, form: AllocationForm, edit: Edit): TemplateResult | typeof nothing {
  const understood = understandSelection(selection, form.chosen);
  // In one column of numbers there is nothing to choose; text above it can be a header.
  const hasChoice = selection.columns > 1 || typeof selection.values[0]?.[0] === "string";
  if (!hasChoice) return nothing;
  const isRead = understood.reading === "rows" && !understood.roles.includes(null);
  const choices = [
    selection.columns > 1 && !understood.hasHeader ? readingField(understood, form, edit) : nothing,
    understood.reading === "rows"
      ? [headerField(understood, form, edit), roleFields(selection, understood, form, edit)]
      : nothing,
  ];
  return html`${isRead ? html`<p id="understood">${understoodText(selection, understood)}</p>` : nothing}
    <details id="columns" ?open=${!isRead}>
      <summary>${tellAllocation("columns")}</summary>
      ${choices}
    </details>`;
}

function understoodText({ rows, column }: SelectedCells, { hasHeader, roles: found }: UnderstoodSelection): string {
  const columns = understoodTexts.flatMap(([role, text]) =>
    found.includes(role) ? [tellAllocation(text, { letter: columnLetters(column + found.indexOf(role)) })] : [],
  );
  return tellAllocation("understood", { count: hasHeader ? rows - 1 : rows, columns: columns.join(". ") });
}

function readingField({ reading }: UnderstoodSelection, { chosen }: AllocationForm, edit: Edit): TemplateResult {
  return selectField({
    id: "reading",
    label: tellAllocation("readingField"),
    value: reading ?? "",
    options: [
      ["", tellAllocation("readingChoose")],
      ["rows", tellAllocation("readingRows")],
      ["cells", tellAllocation("readingCells")],
    ],
    onChange: (value) => edit({ chosen: { ...chosen, reading: value === "rows" || value === "cells" ? value : null } }),
  });
}

function headerField({ hasHeader }: UnderstoodSelection, { chosen }: AllocationForm, edit: Edit): TemplateResult {
  return html`<div class="choice">
    <input
      type="checkbox"
      id="has-header"
      .checked=${hasHeader}
      @change=${() => edit({ chosen: { ...chosen, hasHeader: !hasHeader } })}
    />
    <label for="has-header">${tellAllocation("headerField")}</label>
  </div>`;
}

function roleFields(
  selection: SelectedCells,
  { roles: found, headers }: UnderstoodSelection,
  { chosen }: AllocationForm,
  edit: Edit,
): readonly TemplateResult[] {
  return found.map((role, column) => {
    const letter = columnLetters(selection.column + column);
    const header = headers[column] ?? "";
    return selectField({
      id: `column-${letter}`,
      label:
        header === ""
          ? tellAllocation("columnField", { letter })
          : tellAllocation("columnFieldNamed", { letter, header }),
      value: role ?? "",
      options: [
        ["", tellAllocation("roleNone")],
        ...roles.map((each) => [each, tellAllocation(roleNames[each])] as const),
      ],
      onChange: (value) => {
        const rolesNow = new Map(chosen.roles);
        const known = roles.find((each) => each === value);
        if (known === undefined) rolesNow.delete(column);
        else rolesNow.set(column, known);
        edit({ chosen: { ...chosen, roles: rolesNow } });
      },
    });
  });
}
