import type { SealCheck } from "../../findings/checkSeal";
import type { Where } from "../../findings/finding";
import type { WorkbookContent } from "../../plans/workbookContent";
import { paneSlice } from "../slice";

/** What came of looking at the newest seal. */
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
  readonly checked: CheckedSeal | null;
}

export const sealForm = paneSlice<SealForm>(() => ({ name: "", checked: null }));
