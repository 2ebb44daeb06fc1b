import { render } from "lit";
import type { DecisionFeed } from "../intake/decisionFeed";
import { type PaneActions, paneActions, type PaneStore, takeFeed } from "./actions";
import { paneView } from "./paneView";
import { loadSection } from "./sections";
import { initialState, type PaneState } from "./state";
import type { WorkbookPort } from "./workbookPort";

/** Shows the pane in an element and keeps it in step with its state. */
export async function mountPane(
  root: HTMLElement,
  workbook: WorkbookPort,
  readFeed: () => Promise<DecisionFeed>,
): Promise<PaneActions> {
  let state: PaneState = initialState();
  const store: PaneStore = {
    read: () => state,
    change: (change) => {
      const before = state.notice;
      state = { ...state, ...change };
      render(paneView(state, actions), root);
      if (state.notice !== null && state.notice !== before) showNotice(root);
    },
  };
  const actions = paneActions(store, workbook);
  store.change({});
  await Promise.all([
    loadSection(store, state.section),
    actions.refresh(),
    readFeed().then((feed) => takeFeed(store, feed)),
  ]);
  startFromWorkbook(store);
  if (workbook.isHosted) await workbook.watch(() => void actions.refresh());
  return actions;
}

/**
 * After an action of the planner its outcome comes into view. A summary of what went wrong gets the focus, so that it is
 * read out and the way on starts there; nothing else ever moves the focus.
 */
function showNotice(root: HTMLElement): void {
  const errors = root.querySelector<HTMLElement>("#error-summary");
  if (errors === null) root.querySelector(".sections")?.scrollIntoView({ block: "start" });
  else errors.focus();
}

/** Shows first what is active, so that a planner starts from what the workbook holds. */
function startFromWorkbook(store: PaneStore): void {
  const { context, form } = store.read();
  store.change({
    decisionId: context.decision.id,
    keyId: context.key.id,
    form: { ...form, total: String(context.decision.total ?? ""), keyId: context.key.id },
  });
}
