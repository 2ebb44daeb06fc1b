/** Opening and saving files in the workbench: by button, by dragging a file onto the page, and a warning before unsaved work is left. */
import { sentence } from "../../src/text/sentence";
import "../../src/text/moreSentences";
import "../../src/text/readingSentences";
import { savedColumns } from "../files/columnWidths";
import { fileToState } from "../files/fileToState";
import { blankPage, type FileColumn, type FilePage } from "../files/fileWorkbook";
import type { OpenedWorkbook } from "../files/openedWorkbook";
import { readWorkbookFile } from "../files/readWorkbookFile";
import { sheetPage } from "../files/sheetPage";
import { saveState } from "../files/saveState";
import { addInOf } from "../files/webExtension";
import type { FunctionMetadata } from "../functions/directCaller";
import type { WorkbookState } from "../model/workbookState";
import { required } from "./hostLog";

const FILE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const FIRST_NAME = "werkmap.xlsx";
const LEAVE = "Uw laatste werk is niet opgeslagen. Toch een ander bestand openen?";

export interface FileTools {
  readonly metadata: FunctionMetadata;
  /** The text of the manifest: who opens a saved file is offered this add-in. */
  readonly manifest: string;
}

export interface WorkbookFiles {
  /** Opens a file in place of what stands there; answers what must be told of it. A file that is refused changes nothing. */
  readonly open: (name: string, bytes: Uint8Array) => Promise<readonly string[]>;
  readonly save: () => { readonly name: string; readonly bytes: Uint8Array; readonly remarks: readonly string[] };
  readonly hasUnsavedWork: () => boolean;
  /** How a sheet is to be printed, and its columns: as the file said, and as was set since. */
  readonly paperOf: (sheetId: string) => SheetPaper;
}

export interface SheetPaper {
  readonly page: FilePage;
  readonly columns: readonly FileColumn[];
}

export function workbookFiles(state: WorkbookState, { metadata, manifest }: FileTools): WorkbookFiles {
  const addIn = addInOf(manifest);
  let opened: OpenedWorkbook | null = null;
  let name = FIRST_NAME;
  let isChanged = false;
  const change = (): void => {
    isChanged = true;
  };
  state.onChanged(change);
  state.onSheetAdded(change);
  state.events.onSheetRemoved(change);
  return {
    open: async (chosen, bytes) => {
      const read = readWorkbookFile(bytes);
      if (!read.ok) return read.problems.map(sentence);
      opened = fileToState(read.value.workbook, state);
      name = chosen;
      tellOfAll(state);
      await state.grid.settled();
      // What it saw before the formulas had their answers, it looks at once more.
      tellOfAll(state);
      isChanged = false;
      return [`Geopend: ${chosen}.`, ...read.value.remarks];
    },
    save: () => {
      const { bytes, remarks } = saveState(state, { metadata, opened, addIn });
      isChanged = false;
      return { name, bytes, remarks };
    },
    hasUnsavedWork: () => isChanged,
    paperOf: (sheetId) => {
      const before = opened?.sheets.get(sheetId);
      return {
        page: sheetPage((key) => state.looks.property(`page ${sheetId}`, key), before?.page ?? blankPage),
        columns: savedColumns(state, sheetId, before?.columns ?? []),
      };
    },
  };
}

/** The add-in hears of a new workbook as of any change, and looks again. */
function tellOfAll(state: WorkbookState): void {
  for (const { id } of state.grid.sheets()) {
    const used = state.grid.usedArea(id);
    if (used !== null) state.events.changed(used, "Local");
  }
}

/** Ties the buttons, the page and its closing to the files. */
export function showFileButtons(files: WorkbookFiles): void {
  const input = required("file") as HTMLInputElement;
  const status = required("file-status");
  const tell = (lines: readonly string[]): void => {
    status.textContent = lines.join(" ");
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined || (files.hasUnsavedWork() && !window.confirm(LEAVE))) return;
    tell([`${file.name} wordt geopend …`]);
    tell(await files.open(file.name, new Uint8Array(await file.arrayBuffer())));
  };
  required("open-file").addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    // The same file may be chosen again.
    void take(file).finally(() => (input.value = ""));
  });
  required("save-file").addEventListener("click", () => {
    const { name, bytes, remarks } = files.save();
    download(name, bytes);
    tell([`Opgeslagen: ${name}.`, ...remarks]);
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    void take(event.dataTransfer?.files[0]);
  });
  window.addEventListener("beforeunload", (event) => {
    if (files.hasUnsavedWork()) event.preventDefault();
  });
}

function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: FILE_TYPE }));
  link.download = name;
  link.click();
  // The browser has read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
