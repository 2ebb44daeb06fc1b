import type { SelfTestReport } from "../../src/selftest/selfTestReport";
import type { OpenWorkbench } from "./openWorkbench";

const LONGEST_RUN_IN_MILLISECONDS = 240_000;

/** Opens the self-test in the section Functies. */
export async function openSelfTest({ pane }: OpenWorkbench): Promise<void> {
  await pane.click("#section-functions");
  if ((await pane.$("#self-test[open]")) === null) await pane.click("#self-test > summary");
  await pane.waitForSelector("#start-self-test");
}

/** Presses the one button and answers the outcome as the pane shows it. */
export async function runInWorkbench(opened: OpenWorkbench): Promise<SelfTestReport> {
  const { pane } = opened;
  await openSelfTest(opened);
  await pane.click("#start-self-test");
  await pane.waitForSelector("#self-test-text, #error-summary", { timeout: LONGEST_RUN_IN_MILLISECONDS });
  await pane.waitForSelector("#start-self-test[aria-disabled=false]");
  const refused = await pane.$("#error-summary");
  if (refused !== null) throw new Error((await refused.textContent()) ?? "");
  return JSON.parse(await pane.inputValue("#self-test-text")) as SelfTestReport;
}
