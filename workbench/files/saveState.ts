import { MOST_BYTES } from "../../src/intake/source/limits";
import type { FunctionMetadata } from "../functions/directCaller";
import type { WorkbookState } from "../model/workbookState";
import type { OpenedWorkbook } from "./openedWorkbook";
import { combineRemarks } from "./remarks";
import { stateToFile } from "./stateToFile";
import type { AddIn } from "./webExtension";
import { writeWorkbookFile } from "./writeWorkbookFile";

export interface SavedFile {
  readonly bytes: Uint8Array;
  /** What could not be written as it is. */
  readonly remarks: readonly string[];
}

/** The workbook of the workbench as the bytes of an .xlsx file. */
export function saveState(
  state: WorkbookState,
  { metadata, opened, addIn }: { metadata: FunctionMetadata; opened: OpenedWorkbook | null; addIn: AddIn | null },
): SavedFile {
  const { workbook, remarks } = stateToFile(state, { spilling: spillingFunctions(metadata), opened });
  const bytes = writeWorkbookFile(workbook, addIn);
  const size = bytes.length > MOST_BYTES ? ["Het bestand is groter dan 5 MB. De werkbank opent het niet meer."] : [];
  return { bytes, remarks: combineRemarks([...size, ...remarks]) };
}

/** Functions that may answer more than one cell: in a file their formulas are marked as such. */
export function spillingFunctions({ functions }: FunctionMetadata): ReadonlySet<string> {
  return new Set(
    functions.flatMap(({ id, result }) => (result?.dimensionality === "matrix" ? [id.toUpperCase()] : [])),
  );
}
