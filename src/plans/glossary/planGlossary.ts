/**
 * The sheet Begrippen: what words mean, with where that comes from. What people changed or added stays: a table that is there only gets the
 * words that it lacks.
 */
import texts from "../../text/nl/glossary.json";
import { fillIn } from "../../text/sentence";
import { text } from "../cellContent";
import { type DesiredState, logEntry, nothingDesired } from "../desiredState";
import { rowOf } from "../tableLayout";
import { glossaryHead, glossaryLayout } from "./glossaryLayout";
import terms from "./terms.json";

/** Needs nothing of the workbook: which of the words are lacking follows from comparing. */
export function planGlossary(): DesiredState {
  const rows = terms.map(({ term, meaning, source }) =>
    rowOf(glossaryHead, { Begrip: text(term), Uitleg: text(meaning), Bron: text(source) }),
  );
  return {
    ...nothingDesired,
    tables: [{ layout: glossaryLayout, rows }],
    log: logEntry(texts.logAction, glossaryLayout.sheet, { remark: fillIn(texts.logRemark, { count: rows.length }) }),
  };
}
