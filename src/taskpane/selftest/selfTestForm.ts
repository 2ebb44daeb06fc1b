import type { Answer, SelfTestReport } from "../../selftest/selfTestReport";
import { paneSlice } from "../slice";

/** What came of the self-test in this session, and what the person saw. */
export interface SelfTestForm {
  readonly report: SelfTestReport | null;
  /** By the question. */
  readonly answers: ReadonlyMap<string, Answer["answer"]>;
}

export const selfTestForm = paneSlice<SelfTestForm>(() => ({ report: null, answers: new Map() }));
