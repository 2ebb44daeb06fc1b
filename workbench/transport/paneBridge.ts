import type { PushEntry } from "../model/excelHost";

/** What the page of the workbench offers to the task pane in its frame. Text only, as over a wire. */
export interface PaneBridge {
  readonly requirementMatrix: string;
  /** What stands before the keys of this pane in the storage of the browser; "" for the only one. */
  readonly storagePrefix: string;
  /** One batch of the client as JSON text; answers JSON text. */
  readonly process: (body: string) => string;
  /** Called by the pane once, with what takes its pushes. */
  readonly connect: (push: (entries: readonly PushEntry[]) => void) => void;
  /** Called by the pane once, with what runs a function of the add-in for a button of the ribbon. */
  readonly connectRibbon: (run: (command: string, functionName: string) => void) => void;
}

declare global {
  interface Window {
    /** By the name of the frame. */
    lrtPaneBridges?: Readonly<Record<string, PaneBridge>>;
  }
}
