import { html, nothing, type TemplateResult } from "lit/html.js";
import { mapName } from "../../plans/map/mapNames";
import { meetingPaper } from "../../plans/meeting/meetingPaper";
import type { OrderChoice } from "../../plans/order";
import type { Done } from "../../plans/outcome";
import { type Result, succeed, then } from "../../text/result";
import { localDay } from "../orderStamp";
import type { PaneActions, PaneState } from "../section";
import type { WorkbookPort } from "../workbookPort";
import { writeButton } from "../writeButton";
import { decisionBefore } from "./decisionBefore";
import { tell } from "./sharingTexts";

/** Makes a map of tiles: of the active decision over the provinces, or of the selected numbers of municipalities. */
export function mapView(state: PaneState, actions: PaneActions): TemplateResult {
  const { context, contextProblem } = state;
  const isReady = context.origin === "workbook" && contextProblem === null;
  return html`<section aria-labelledby="map-heading">
    <h3 id="map-heading">${tell("mapHeading")}</h3>
    <p class="hint" id="map-hint">${tell("mapHint")}</p>
    ${isReady ? nothing : html`<p class="hint" id="map-needs">${tell("mapNeedsDecision")}</p>`}
    <div class="buttons">
      ${writeButton(state, actions, {
        id: "map-provinces",
        label: tell("mapProvinces"),
        isEnabled: isReady,
        ...(!isReady && { describedBy: "map-needs" }),
        onClick: () =>
          actions.give({
            choose: () =>
              then(meetingPaper(context, decisionBefore(state), localDay(new Date())), (paper) =>
                succeed({ kind: "map", map: { areas: "provinces", paper } }),
              ),
            told,
          }),
      })}
      ${writeButton(state, actions, {
        id: "map-municipalities",
        label: tell("mapMunicipalities"),
        isEnabled: true,
        describedBy: "map-hint",
        onClick: () => actions.give({ choose: chooseMunicipalities, told }),
      })}
    </div>
  </section>`;
}

async function chooseMunicipalities(workbook: WorkbookPort): Promise<Result<OrderChoice>> {
  const { municipalNumbers, noMunicipalities } = await import(/* webpackChunkName: "map" */ "./municipalNumbers");
  const selected = await workbook.readSelection();
  const map = selected.ok
    ? municipalNumbers(selected.value, localDay(new Date()))
    : noMunicipalities(selected.problems);
  return map.ok ? succeed({ kind: "map", map: map.value }) : map;
}

function told({ content, desired }: Done, choice: OrderChoice): readonly string[] {
  const block = desired.blocks.find(({ anchor }) => anchor.startsWith(mapName("")));
  const sheet = content.pointers.get(block?.anchor ?? "")?.sheet ?? block?.sheet ?? "";
  const made = tell("mapMade", { sheet });
  if (choice.kind !== "map" || choice.map.areas === "provinces") return [made];
  const { rows, isRounded } = choice.map;
  const missing = rows.filter(({ value }) => value === null).length;
  return [
    made,
    ...(missing === 0 ? [] : [tell("mapMissing", { count: missing })]),
    ...(isRounded ? [tell("mapRounded")] : []),
  ];
}
