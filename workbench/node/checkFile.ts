/** What is wrong in a workbook that came as a file, in the words of a planner: the answer of the command line. */
import "../../src/text/moreSentences";
import "../../src/text/readingSentences";
import "../../src/text/findingSentences";
import { type FindingJson, findingAsJson } from "../../src/findings/findingAsJson";
import { findingsOf } from "../../src/findings/findingsOf";
import { judgeFindings } from "../../src/findings/ignoredFindings";
import type { InspectedWorkbook } from "../../src/findings/inspectedWorkbook";
import { problem, type Problem, type Result, succeed, then } from "../../src/text/result";
import { sentence } from "../../src/text/sentence";
import { inspectedFile } from "../files/inspectFile";
import type { FileWorkbook } from "../files/fileWorkbook";
import { readWorkbookFile } from "../files/readWorkbookFile";
import type { OpenExcel } from "./openExcel";
import { recompute, withAnswers } from "./recompute";

export interface CheckedFile {
  /** What counts. */
  readonly bevindingen: readonly FindingJson[];
  /** What somebody left as it is, with the reason that stands in the workbook; it does not count. */
  readonly genegeerd: readonly IgnoredJson[];
  /** What of the file could not be read as it was meant: it was not checked. */
  readonly opmerkingen: readonly string[];
}

export interface IgnoredJson extends FindingJson {
  readonly reden: string;
  readonly wie: string;
  readonly wanneer: string;
}

const UNREADABLE = "Dit bestand is niet gecontroleerd. Wat erin staat, is onbekend.";

/** What can be told from the file alone: of every cell what the file says that it shows. */
export function checkFile(bytes: Uint8Array): CheckedFile {
  const read = readForCheck(bytes);
  return read.ok ? checked(read.value.workbook, read.value.remarks) : unread(read.problems);
}

/**
 * The same, and whether each cell shows what its formula answers.
 *
 * @param openAnExcel With the functions of the add-in; it is closed when this is done.
 */
export async function checkComputedFile(
  bytes: Uint8Array,
  openAnExcel: () => Promise<OpenExcel>,
): Promise<CheckedFile> {
  const read = readForCheck(bytes);
  if (!read.ok) return unread(read.problems);
  const { file, workbook, remarks } = read.value;
  const excel = await openAnExcel();
  try {
    const { sheets, unseen } = await recompute(file, excel);
    // Where the file has no answers, what is found is about those that it would have.
    const answered = workbook.unanswered === undefined ? null : inspectedFile(withAnswers(file, sheets));
    const { content, sheets: shown } = answered?.ok === true ? answered.value : workbook;
    return checked({ ...workbook, content, sheets: shown, recomputed: sheets }, [...remarks, ...unseen.map(sentence)]);
  } finally {
    excel.close();
  }
}

interface ReadFile {
  readonly file: FileWorkbook;
  readonly workbook: InspectedWorkbook;
  readonly remarks: readonly string[];
}

function readForCheck(bytes: Uint8Array): Result<ReadFile> {
  return then(readWorkbookFile(bytes), ({ workbook: file, remarks }) =>
    then(inspectedFile(file), (workbook) => succeed({ file, workbook, remarks })),
  );
}

function unread(problems: readonly Problem[]): CheckedFile {
  return { bevindingen: problems.map(unreadable), genegeerd: [], opmerkingen: [] };
}

function checked(workbook: InspectedWorkbook, remarks: readonly string[]): CheckedFile {
  const { counted, ignored } = judgeFindings(findingsOf(workbook), workbook);
  const said = sentence(problem("inspection.ignored", { count: ignored.length }));
  return {
    bevindingen: counted.map(findingAsJson),
    genegeerd: ignored.map(({ finding, reason, who, time }) => ({
      ...findingAsJson(finding),
      reden: reason,
      wie: who,
      wanneer: time,
    })),
    opmerkingen: ignored.length === 0 ? remarks : [...remarks, said],
  };
}

/** A file that cannot be read is a finding too: it was not found to be good. */
function unreadable(found: Problem): FindingJson {
  return {
    code: "BESTAND",
    ernst: "FOUT",
    waar: { blad: null, cel: null, tabel: null, rij: null },
    wat: sentence(found),
    waarom: UNREADABLE,
    herstel: null,
  };
}
