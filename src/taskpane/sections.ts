import type { TemplateResult } from "lit";
import type { PaneActions, PaneStore } from "./actions";
import type { PaneState, Section } from "./state";
import type { TextName } from "./texts";

/** What a section shows for a state. */
export type SectionView = (state: PaneState, actions: PaneActions) => TemplateResult;

interface SectionEntry {
  readonly section: Section;
  readonly label: TextName;
  readonly load: () => Promise<SectionView>;
}

/** Every section of the pane. Each is a file of its own, fetched when it is first shown: cells never wait for it. */
export const sections: readonly SectionEntry[] = [
  {
    section: "decision",
    label: "sectionDecision",
    load: async () =>
      (await import(/* webpackChunkName: "section-decision" */ "./decision/decisionSection")).decisionSection,
  },
  {
    section: "allocation",
    label: "sectionAllocation",
    load: async () =>
      (await import(/* webpackChunkName: "section-allocation" */ "./allocation/allocationSection")).allocationSection,
  },
];

/** Makes the view of a section available; when it cannot be fetched the pane says so and offers to try again. */
export async function loadSection(store: PaneStore, section: Section): Promise<void> {
  if (store.read().views.has(section)) return;
  store.change({ failedSection: null });
  try {
    const view = await sections.find((entry) => entry.section === section)?.load();
    if (view !== undefined) store.change({ views: new Map([...store.read().views, [section, view]]) });
  } catch {
    store.change({ failedSection: section });
  }
}
