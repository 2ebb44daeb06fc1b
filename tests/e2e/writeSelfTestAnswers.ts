/** The answers of the workbench to the self-test, to which a real Excel is compared: src/selftest/expected.json. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { probes } from "../../src/selftest/probes";
import { openWorkbench } from "./openWorkbench";
import { runInWorkbench } from "./selfTestRun";

const file = join(__dirname, "../../src/selftest/expected.json");

/** @returns How many steps did not come to an end; then nothing is written. */
export async function writeSelfTestAnswers(tell: (line: string) => void): Promise<number> {
  const opened = await openWorkbench({ isEmpty: true });
  try {
    const { steps } = await runInWorkbench(opened);
    const failed = steps.filter(({ error }) => error !== null);
    for (const { id, error } of failed) tell(`${id}: ${error?.message ?? ""}`);
    if (failed.length > 0) return failed.length;
    const compared = steps.filter(({ id }) => probes.some((probe) => probe.id === id && probe.isCompared));
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(compared.map(({ id, seen }) => [id, seen])))}\n`);
    tell(`${compared.length} antwoorden in src/selftest/expected.json.`);
    return 0;
  } finally {
    await opened.close();
  }
}
