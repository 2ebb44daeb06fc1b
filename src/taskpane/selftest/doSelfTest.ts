import expected from "../../selftest/expected.json";
import { isEmptyWorkbook } from "../../selftest/isEmptyWorkbook";
import { keptOnSheet } from "../../selftest/keptOnSheet";
import { probes } from "../../selftest/probes";
import { reportText } from "../../selftest/reportText";
import { runSelfTest } from "../../selftest/runSelfTest";
import type { SelfTestReport } from "../../selftest/selfTestReport";
import { addInVersion } from "../../plans/version";
import type { Notice, SectionWork } from "../section";
import { policyRefusals } from "./policyRefusals";
import { selfTestForm } from "./selfTestForm";
import { tell } from "./selfTestTexts";

/** Tries everything in the workbook that is open, if nothing stands in it; what came of it is kept on a sheet too. */
export const doSelfTest: SectionWork = async (store) => {
  const isEmpty = await isEmptyWorkbook().catch(() => null);
  if (isEmpty !== true) return refused(isEmpty === null ? tell("notRead") : tell("notEmpty"));
  const steps = await runSelfTest({
    probes,
    expected,
    onStep: (_id, done, parts) => {
      store.change({ progress: { isStopping: false, ...store.read().progress, done, parts } });
    },
    isStopped: () => store.read().progress?.isStopping === true,
  });
  const report: SelfTestReport = {
    schema: 1,
    addInVersion,
    at: new Date().toISOString(),
    steps,
    csp: policyRefusals(),
    answers: [],
  };
  store.change(selfTestForm.changed(store.read(), { report, answers: new Map() }));
  const isKept = await keptOnSheet(reportText(report)).then(
    () => true,
    () => false,
  );
  return { kind: "status", lines: [endOf(report), ...(isKept ? [] : [tell("notKept")])] };
};

function endOf({ steps }: SelfTestReport): string {
  if (steps.length < probes.length) return tell("stopped");
  const different = steps.filter(({ ok, error }) => ok === false || error !== null).length;
  return different === 0 ? tell("readyAll") : tell("ready", { different });
}

function refused(line: string): Notice {
  return { kind: "error", lines: [line] };
}
