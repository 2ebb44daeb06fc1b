import { html, nothing, type TemplateResult } from "lit/html.js";
import { repeat } from "lit/directives/repeat.js";
import type { ListedFunction } from "../../intake/functionList";
import { cellsAddress, quotedSheet } from "../../plans/address";
import { exampleFormula, type FunctionExample, functionExamples } from "../../plans/formula/functionExamples";
import { succeed, then } from "../../text/result";
import { textField } from "../formFields";
import type { AskedOrder, PaneActions, PaneState } from "../section";
import { writeButton } from "../writeButton";
import { foundFunctions } from "./foundFunctions";
import { functionsPane } from "./functionsPane";
import { tell } from "./functionsTexts";
import { selfTestEntry } from "./selfTestEntry";

/** The section Functies: every function with its sentence, what it is given, and an example to put in the sheet. */
export function functionsSection(
  list: readonly ListedFunction[],
  state: PaneState,
  actions: PaneActions,
): TemplateResult {
  const { search } = functionsPane.of(state);
  const found = foundFunctions(list, search);
  return html`
    <h2 id="section-heading" tabindex="-1">${tell("title")}</h2>
    <p>${tell("intro")}</p>
    <div role="search">
      ${textField({
        id: "function-search",
        label: tell("search"),
        value: search,
        hint: tell("searchHint"),
        isNumber: false,
        onInput: (typed) => actions.change(functionsPane.changed(state, { search: typed })),
      })}
    </div>
    <p role="status" id="functions-found">
      ${found.length === 0 ? tell("notFound", { text: search.trim() }) : tell("found", { count: found.length })}
    </p>
    ${repeat(
      found,
      // By name, so that what was unfolded stays with its own function.
      ({ name }) => name,
      (listed) => functionView(listed, state, actions),
    )}
    ${selfTestEntry(state, actions)}
  `;
}

function functionView(listed: ListedFunction, state: PaneState, actions: PaneActions): TemplateResult {
  const { name, description, parameters } = listed;
  const example = functionExamples.get(name);
  return html`<details class="step" id="function-${name}">
    <summary>LRT.${name}</summary>
    <p>${description}</p>
    <h3>${tell("arguments")}</h3>
    ${
      parameters.length === 0
        ? html`<p>${tell("noArguments")}</p>`
        : html`<dl class="stacked">
            ${parameters.map(
              (given) => html`
                <dt>${given.isOptional ? `${given.name} (${tell("optional")})` : given.name}</dt>
                <dd>${given.description}</dd>
              `,
            )}
          </dl>`
    }
    ${example === undefined ? nothing : exampleView(name, example, state, actions)}
  </details>`;
}

function exampleView(name: string, example: FunctionExample, state: PaneState, actions: PaneActions): TemplateResult {
  return html`<h3>${tell("example")}</h3>
    <code id="example-${name}">=${exampleFormula(name, example, "dutch")}</code>
    <p class="hint" id="insert-${name}-hint">${tell("insertHint")}</p>
    ${writeButton(state, actions, {
      id: `insert-${name}`,
      label: tell("insertNamed", { name }),
      isEnabled: true,
      describedBy: `insert-${name}-hint`,
      onClick: () => actions.give(insertedExample(name, example)),
    })}`;
}

/** Puts the example in the cell that is selected at the click. */
function insertedExample(name: string, { rows, columns }: FunctionExample): AskedOrder {
  return {
    choose: async (workbook) =>
      then(await workbook.readSelectedCell(), ({ sheet, row, column }) =>
        succeed({ kind: "example", example: { name, at: { sheet, row, column } } }),
      ),
    told: (_done, given) => {
      if (given.kind !== "example") return [];
      const { at } = given.example;
      const cell = `${quotedSheet(at.sheet)}!${cellsAddress({ ...at, rows: 1, columns: 1 })}`;
      const cells = cellsAddress({ ...at, rows, columns });
      return [rows * columns === 1 ? tell("inserted", { name, cell }) : tell("insertedCells", { name, cell, cells })];
    },
  };
}
