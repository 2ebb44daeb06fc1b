import type { PaneStore, Section, SectionId } from "./section";

/** Every section of the pane. Each is a file of its own, fetched when it is first shown: cells never wait for it. */
export const sections: readonly Section[] = [
  {
    id: "decision",
    label: "sectionDecision",
    load: async () => ({
      view: (await import(/* webpackChunkName: "section-decision" */ "./decision/decisionSection")).decisionSection,
    }),
  },
  {
    id: "allocation",
    label: "sectionAllocation",
    load: async () => ({
      view: (await import(/* webpackChunkName: "section-allocation" */ "./allocation/allocationSection"))
        .allocationSection,
    }),
  },
  {
    id: "housing",
    label: "sectionHousing",
    load: async () => (await import(/* webpackChunkName: "section-housing" */ "./housing/housing")).housing,
  },
  {
    id: "checks",
    label: "sectionChecks",
    load: async () => ({
      view: (await import(/* webpackChunkName: "section-checks" */ "./checks/checksSection")).checksSection,
    }),
  },
  {
    id: "sharing",
    label: "sectionSharing",
    load: async () => ({
      view: (await import(/* webpackChunkName: "section-sharing" */ "./sharing/sharingSection")).sharingSection,
    }),
  },
  {
    id: "functions",
    label: "sectionFunctions",
    load: async () =>
      (await import(/* webpackChunkName: "section-functions" */ "./functions/functions")).loadFunctions(),
  },
];

/** Makes a section available; when it cannot be fetched the pane says so and offers to try again. */
export async function loadSection(store: PaneStore, id: SectionId): Promise<void> {
  if (store.read().loaded.has(id)) return;
  store.change({ failedSection: null });
  try {
    const loaded = await sections.find((section) => section.id === id)?.load();
    if (loaded !== undefined) store.change({ loaded: new Map([...store.read().loaded, [id, loaded]]) });
  } catch {
    store.change({ failedSection: id });
  }
}
