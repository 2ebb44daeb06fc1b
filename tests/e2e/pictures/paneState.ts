/** A state of the pane as somebody gets there, one after the other in one workbook. */
import type { OpenWorkbench } from "../openWorkbench";

export interface PaneStateShown {
  /** In names of files and in findings. */
  readonly id: string;
  readonly group: "Besluit" | "Verdelen" | "Huisvesting" | "Controle" | "Delen" | "Functies" | "Het venster zelf";
  /** What a picture of it shows, for people who do not see it. */
  readonly shows: string;
  /** From the state before it to this one. */
  readonly go: (opened: OpenWorkbench) => Promise<void>;
}

/** Waits until the pane tells this. */
export async function told({ pane }: OpenWorkbench, text: string): Promise<void> {
  await pane.waitForSelector(`#status .status >> text=${text}`);
}

/** Opens every part that folds, below an element. */
export async function unfold({ pane }: OpenWorkbench, part = "main"): Promise<void> {
  for (const summary of await pane.$$(`${part} details:not([open]) > summary`)) {
    if (await summary.isVisible()) await summary.click();
  }
}

export async function section({ pane }: OpenWorkbench, name: string): Promise<void> {
  await pane.click(`#section-${name}`);
  await pane.waitForSelector(`#section-${name}[aria-current="page"]`);
  await pane.waitForSelector("main h2");
}
