import "../../text/findingSentences";
import { findingsOf } from "../../findings/findingsOf";
import { findingPrint, judgeFindings } from "../../findings/ignoredFindings";
import { sentence } from "../../text/sentence";
import { failure } from "../failure";
import type { SectionWork } from "../section";
import { findingsForm } from "./findingsForm";

/** Has the whole workbook read and keeps what is wrong in it. Nothing is written. */
export const inspect: SectionWork = async (store, workbook) => {
  const read = await workbook.inspect();
  if (!read.ok) return failure(read.problems);
  const { workbook: inspected, unseen } = read.value;
  const { counted, ignored } = judgeFindings(findingsOf(inspected), inspected);
  const state = store.read();
  store.change(
    findingsForm.changed(state, {
      inspected: {
        counted: counted.map((finding) => ({ finding, print: findingPrint(finding, inspected) })),
        ignored,
        unseen: unseen.map(sentence),
        time: new Date().toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit" }),
        content: state.content,
      },
      ignoring: null,
      reason: "",
      isReasonMissing: false,
    }),
  );
  return null;
};
