import type { TemplateResult } from "lit";
import type { PaneActions, PaneStore } from "./actions";
import type { PaneState, Section } from "./state";
import type { TextName } from "./texts";
import type { WorkbookPort } from "./workbookPort";

/** What a section shows for a state. */
export type SectionView = (state: PaneState, actions: PaneActions) => TemplateResult;

/** A section that was fetched. */
export interface LoadedSection {
  readonly view: SectionView;
  /** Reads what the section shows of the workbook: when it comes into view, and when the workbook changed. */
  readonly enter?: (store: PaneStore, workbook: WorkbookPort) => Promise<void>;
}

interface SectionEntry {
  readonly section: Section;
  readonly label: TextName;
  readonly load: () => Promise<LoadedSection>;
}

/** Every section of the pane. Each is a file of its own, fetched when it is first shown: cells never wait for it. */
export const sections: readonly SectionEntry[] = [
  {
    section: "decision",
    label: "sectionDecision",
    load: async () => ({
      view: (await import(/* webpackChunkName: "section-decision" */ "./decision/decisionSection")).decisionSection,
    }),
  },
  {
    section: "allocation",
    label: "sectionAllocation",
    load: async () => ({
      view: (await import(/* webpackChunkName: "section-allocation" */ "./allocation/allocationSection"))
        .allocationSection,
    }),
  },
  {
    section: "housing",
    label: "sectionHousing",
    load: async () => (await import(/* webpackChunkName: "section-housing" */ "./housing/housing")).housing,
  },
];

/** Makes a section available; when it cannot be fetched the pane says so and offers to try again. */
export async function loadSection(store: PaneStore, section: Section): Promise<void> {
  if (store.read().loaded.has(section)) return;
  store.change({ failedSection: null });
  try {
    const loaded = await sections.find((entry) => entry.section === section)?.load();
    if (loaded !== undefined) store.change({ loaded: new Map([...store.read().loaded, [section, loaded]]) });
  } catch {
    store.change({ failedSection: section });
  }
}

/** Lets the section in view read what it shows of the workbook. */
export async function enterSection(store: PaneStore, workbook: WorkbookPort): Promise<void> {
  const { loaded, section } = store.read();
  await loaded.get(section)?.enter?.(store, workbook);
}
