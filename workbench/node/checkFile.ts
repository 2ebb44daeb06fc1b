/** What is wrong in a workbook that came as a file, in the words of a planner: the answer of the command line. */
import "../../src/text/moreSentences";
import "../../src/text/findingSentences";
import { type FindingJson, findingAsJson } from "../../src/findings/findingAsJson";
import { findingsOf } from "../../src/findings/findingsOf";
import type { Problem } from "../../src/text/result";
import { sentence } from "../../src/text/sentence";
import { inspectedFile } from "../files/inspectFile";
import { readWorkbookFile } from "../files/readWorkbookFile";

export interface CheckedFile {
  readonly bevindingen: readonly FindingJson[];
  /** What of the file could not be read as it was meant: it was not checked. */
  readonly opmerkingen: readonly string[];
}

const UNREADABLE = "Dit bestand is niet gecontroleerd. Wat erin staat, is onbekend.";

export function checkFile(bytes: Uint8Array): CheckedFile {
  const opened = readWorkbookFile(bytes);
  if (!opened.ok) return { bevindingen: opened.problems.map(unreadable), opmerkingen: [] };
  const inspected = inspectedFile(opened.value.workbook);
  if (!inspected.ok) return { bevindingen: inspected.problems.map(unreadable), opmerkingen: opened.value.remarks };
  return { bevindingen: findingsOf(inspected.value).map(findingAsJson), opmerkingen: opened.value.remarks };
}

/** A file that cannot be read is a finding too: it was not found to be good. */
function unreadable(problem: Problem): FindingJson {
  return {
    code: "BESTAND",
    ernst: "FOUT",
    waar: { blad: null, cel: null, tabel: null, rij: null },
    wat: sentence(problem),
    waarom: UNREADABLE,
    herstel: null,
  };
}
