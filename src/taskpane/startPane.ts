/**
 * Opens the pane in the right order: buttons of the ribbon work from the first click, whatever fails after it. A section that a
 * button asks for waits until the pane is there.
 */
import { html, render } from "lit";
import type { MountedPane } from "./mountPane";
import type { SectionId } from "./section";
import { say } from "./texts";

export interface PaneStart {
  /** Null outside Excel: then there is no ribbon. */
  readonly registerCommands: ((showSection: (section: SectionId) => void) => void) | null;
  readonly mount: () => MountedPane;
}

export async function startPane(root: HTMLElement, { registerCommands, mount }: PaneStart): Promise<void> {
  const wanted: SectionId[] = [];
  let show = (section: SectionId): void => void wanted.push(section);
  registerCommands?.((section) => show(section));
  try {
    const { actions, ready } = mount();
    show = actions.showSection;
    wanted.slice(-1).forEach(show);
    await ready;
  } catch (caught) {
    showFailure(root, caught);
  }
}

/** What goes wrong before there is a pane is told in its place. */
export function showFailure(root: HTMLElement, caught: unknown): void {
  const detail = caught instanceof Error ? caught.message : "?";
  render(html`<main><p class="error" role="alert">${say("startFailed", { detail })}</p></main>`, root);
}
