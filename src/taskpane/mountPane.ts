import { render } from "lit/html.js";
import type { DecisionFeed } from "../intake/decisionFeed";
import { problem } from "../text/result";
import type { WatchNews } from "../workbook/watch";
import { type PanePorts, paneActions, WHO } from "./actions";
import { FIRST_STEPS, FIRST_STEPS_OVER } from "./firstStepsKept";
import { initialState } from "./initialState";
import { paneView } from "./paneView";
import type { PaneActions, PaneState, PaneStore } from "./section";
import { loadSection } from "./sections";
import { afterChange } from "./slice";
import { takeContent } from "./takeContent";
import type { WorkbookPort } from "./workbookPort";

export interface MountedPane {
  readonly actions: PaneActions;
  /** When everything that the first look shows was read. */
  readonly ready: Promise<void>;
}

export interface PaneSources extends PanePorts {
  readonly readFeed: () => Promise<DecisionFeed>;
}

/** Shows the pane in an element and keeps it in step with its state. */
export function mountPane(root: HTMLElement, sources: PaneSources): MountedPane {
  let state: PaneState = initialState(sources.memory.read(WHO));
  const store: PaneStore = {
    read: () => state,
    change: (change) => {
      const before = state;
      state = afterChange(state, change);
      render(paneView(state, actions), root);
      moveFocus(root, before, state);
    },
  };
  const actions = paneActions(store, sources);
  store.change({});
  const { workbook, readFeed } = sources;
  const ready = Promise.all([
    loadSection(store, state.section),
    workbook.isHosted ? openWorkbook(store, sources) : null,
    // The shipped register is there already; that a newer one could not be fetched is told with it.
    readFeed().then(
      (feed) => store.change({ feed }),
      () => store.change({ feed: { ...state.feed, problem: problem("intake.feedNotReached") } }),
    ),
  ]);
  return { actions, ready: ready.then(() => undefined) };
}

async function openWorkbook(store: PaneStore, { workbook, memory }: PaneSources): Promise<void> {
  const read = await workbook.open((news) => void takeNews(store, workbook, news));
  takeContent(store, read);
  if (!read.ok || memory.read(FIRST_STEPS) === FIRST_STEPS_OVER) return;
  // Without them the pane is as good for who knows the way.
  const first = await import(/* webpackChunkName: "first-steps" */ "./firstSteps").catch(() => null);
  if (first?.isNewWorkbook(read.value) === true) store.change({ firstSteps: first.firstStepsView });
}

/** Reads anew what changed. What an order read back in the meantime is newer than a read that began before. */
async function takeNews(store: PaneStore, workbook: WorkbookPort, { damaged }: WatchNews): Promise<void> {
  const { damaged: known, over, left } = store.read();
  store.change({ damaged: (damaged ?? known).filter(({ id }) => !over.has(id) && !left.has(id)) });
  const before = store.read().content;
  const read = await workbook.read();
  takeContent(store, store.read().content === before ? read : await workbook.read());
}

/**
 * After an action of the planner its outcome comes into view. A summary of what went wrong gets the focus, so that it is read out and
 * the way on starts there; so do a question, and an outcome whose button is gone. Nothing else ever moves the focus.
 */
function moveFocus(root: HTMLElement, before: PaneState, { notice, question }: PaneState): void {
  const focus = (selector: string): void => root.querySelector<HTMLElement>(selector)?.focus();
  const isLost = !root.contains(document.activeElement);
  if (question !== before.question) {
    if (question !== null) focus("#who");
    else if (isLost && before.question?.waiting === null) focus("#change-who");
  }
  if (notice === null || notice === before.notice) return;
  if (notice.kind === "error") focus("#error-summary");
  else {
    if (isLost) focus("#status");
    root.querySelector(".sections")?.scrollIntoView({ block: "start" });
  }
}
