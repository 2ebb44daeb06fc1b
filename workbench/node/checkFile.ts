/** What is wrong in a workbook that came as a file, in the words of a planner: the answer of the command line. */
import "../../src/text/moreSentences";
import "../../src/text/readingSentences";
import "../../src/text/findingSentences";
import { type FindingJson, findingAsJson } from "../../src/findings/findingAsJson";
import { findingsOf } from "../../src/findings/findingsOf";
import { judgeFindings } from "../../src/findings/ignoredFindings";
import { problem, type Problem } from "../../src/text/result";
import { sentence } from "../../src/text/sentence";
import { inspectedFile } from "../files/inspectFile";
import { readWorkbookFile } from "../files/readWorkbookFile";

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

export function checkFile(bytes: Uint8Array): CheckedFile {
  const opened = readWorkbookFile(bytes);
  if (!opened.ok) return { bevindingen: opened.problems.map(unreadable), genegeerd: [], opmerkingen: [] };
  const inspected = inspectedFile(opened.value.workbook);
  const { remarks } = opened.value;
  if (!inspected.ok) return { bevindingen: inspected.problems.map(unreadable), genegeerd: [], opmerkingen: remarks };
  const { counted, ignored } = judgeFindings(findingsOf(inspected.value), inspected.value);
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
