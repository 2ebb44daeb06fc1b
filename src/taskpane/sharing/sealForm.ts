import type { SealCheck } from "../../findings/checkSeal";
import type { Where } from "../../findings/finding";
import type { WorkbookContent } from "../../plans/workbookContent";
import { paneSlice } from "../slice";

/** What came of looking at a seal. */
export interface CheckedSeal {
  /** Null when there is no seal that proves anything. */
  readonly check: SealCheck | null;
  /** Per change what it is and where. */
  readonly changes: readonly { readonly words: string; readonly where: Where }[];
  /** The clock on the wall. */
  readonly clock: string;
  /** The workbook as the pane knew it then. */
  readonly content: WorkbookContent;
}

interface SealForm {
  /** What the planner calls the state that is sealed. */
  readonly name: string;
  /** The seal that is looked at, by its order; empty for the newest one. */
  readonly against: string;
  /** The seals of which the difference is shown; empty for the oldest and the newest one. */
  readonly from: string;
  readonly until: string;
  readonly checked: CheckedSeal | null;
}

export const sealForm = paneSlice<SealForm>(() => ({ name: "", against: "", from: "", until: "", checked: null }));
