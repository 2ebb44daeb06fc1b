import { html, nothing, type TemplateResult } from "lit/html.js";
import type { PaneActions, PaneState } from "../section";
import { paneSlice } from "../slice";
import { tell } from "./functionsTexts";

interface SelfTestEntry {
  readonly view: ((state: PaneState, actions: PaneActions) => TemplateResult) | null;
}

const entry = paneSlice<SelfTestEntry>(() => ({ view: null }));

/** Where the self-test for whoever deploys the add-in is unfolded: few need it, so it is fetched then. */
export function selfTestEntry(state: PaneState, actions: PaneActions): TemplateResult {
  const { view } = entry.of(state);
  return html`<details
    class="step"
    id="self-test"
    @toggle=${(event: Event) => {
      if (view === null && event.target instanceof HTMLDetailsElement && event.target.open) fetchView(actions);
    }}
  >
    <summary>${tell("selfTest")}</summary>
    ${view === null ? nothing : view(state, actions)}
  </details>`;
}

function fetchView(actions: PaneActions): void {
  void actions.act(async (store) => {
    const { selfTestView } = await import(/* webpackChunkName: "self-test" */ "../selftest/selfTestView");
    store.change(entry.changed(store.read(), { view: selfTestView }));
    return null;
  });
}
