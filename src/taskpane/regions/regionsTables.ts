import { html, type TemplateResult } from "lit/html.js";
import { type Fraction, fractionToNumber } from "../../numbers/fraction";
import type { TwoStepAllocation } from "../../reception/twoStepAllocation";
import { dutchDifference, dutchInteger } from "../../text/dutchNumber";
import { dutchRatio } from "../../text/dutchRatio";
import { say } from "../texts";
import { tellRegions } from "./regionsTexts";

/** What each region gets, and each municipality in one step and in two; above them how many places lie elsewhere. */
export function regionsTables(allocation: TwoStepAllocation): TemplateResult {
  const { moved } = allocation;
  return html`
    <p class="status" id="regions-moved">${moved === 0 ? tellRegions("same") : tellRegions("moved", { moved })}</p>
    <p class="hint">${tellRegions("caution")}</p>
    ${regionTable(allocation)} ${municipalTable(allocation)}
  `;
}

function regionTable({ regions }: TwoStepAllocation): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${tellRegions("regionsCaption")}>
    <table id="regions-table">
      <caption>
        ${tellRegions("regionsCaption")}
      </caption>
      <thead>
        <tr>
          <th scope="col">${tellRegions("region")}</th>
          <th scope="col" class="number">${tellRegions("municipalities")}</th>
          <th scope="col" class="number">${tellRegions("share")}</th>
          <th scope="col" class="number">${tellRegions("places")}</th>
        </tr>
      </thead>
      <tbody>
        ${regions.map(
          ({ name, municipalities, share, places }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td class="number">${dutchInteger(municipalities.length)}</td>
              <td class="number">${percentage(share)}</td>
              <td class="number">${dutchInteger(places)}</td>
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${say("sum")}</th>
          <td class="number">${dutchInteger(sumOf(regions.map(({ municipalities }) => municipalities.length)))}</td>
          <td></td>
          <td class="number">${dutchInteger(sumOf(regions.map(({ places }) => places)))}</td>
        </tr>
      </tfoot>
    </table>
  </div>`;
}

function municipalTable({ municipalities }: TwoStepAllocation): TemplateResult {
  const [one, two] = [
    sumOf(municipalities.map(({ oneStep }) => oneStep)),
    sumOf(municipalities.map(({ twoSteps }) => twoSteps)),
  ];
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${tellRegions("municipalCaption")}>
    <table id="steps-table">
      <caption>
        ${tellRegions("municipalCaption")}
      </caption>
      <thead>
        <tr>
          <th scope="col">${tellRegions("municipality")}</th>
          <th scope="col" class="number">${tellRegions("oneStep")}</th>
          <th scope="col" class="number">${tellRegions("twoSteps")}</th>
          <th scope="col" class="number">${tellRegions("difference")}</th>
        </tr>
      </thead>
      <tbody>
        ${municipalities.map(
          ({ municipality, oneStep, twoSteps, difference }) =>
            html`<tr>
              <th scope="row">${municipality.name}</th>
              <td class="number">${dutchInteger(oneStep)}</td>
              <td class="number">${dutchInteger(twoSteps)}</td>
              <td class="number">${dutchDifference(difference)}</td>
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${say("sum")}</th>
          <td class="number">${dutchInteger(one)}</td>
          <td class="number">${dutchInteger(two)}</td>
          <td class="number">${dutchDifference(two - one)}</td>
        </tr>
      </tfoot>
    </table>
  </div>`;
}

/** With one decimal. */
function percentage(share: Fraction): string {
  return `${dutchRatio(Math.round(1000 * fractionToNumber(share)), 10, 1)}%`;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
