import { findingPrint } from "../../findings/ignoredFindings";
import { failure } from "../failure";
import { inspectedFindings } from "../inspectedFindings";
import type { SectionWork } from "../section";
import { findingsForm } from "./findingsForm";

/** Has the whole workbook read and keeps what is wrong in it. Nothing is written. */
export const inspect: SectionWork = async (store, workbook) => {
  const read = await inspectedFindings(workbook);
  if (!read.ok) return failure(read.problems);
  const { workbook: inspected, counted, ignored, unseen, clock } = read.value;
  const state = store.read();
  store.change(
    findingsForm.changed(state, {
      inspected: {
        counted: counted.map((finding) => ({ finding, print: findingPrint(finding, inspected) })),
        ignored,
        unseen,
        time: clock,
        content: state.content,
      },
      ignoring: null,
      reason: "",
      isReasonMissing: false,
    }),
  );
  return null;
};
