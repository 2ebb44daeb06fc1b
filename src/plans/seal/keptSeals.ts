/** The seals of a workbook, read strictly: everybody can type in that table. */
import { readSealedState } from "../../intake/sealedState";
import texts from "../../text/nl/seal.json";
import { shortFingerprint } from "../../text/fingerprint";
import { cellText } from "../cellText";
import { logHead, logSteps, logTableOf, toldLines } from "../log";
import { columnOf, recogniseTable } from "../recogniseTable";
import type { WorkbookContent } from "../workbookContent";
import { type SealedState, sealPrint } from "./sealedState";
import { sealHead, sealLayout } from "./sealLayout";
import { rowPrint, type SealWords } from "./sealRow";

export interface KeptSeal {
  /** The order that sealed. */
  readonly id: string;
  readonly name: string;
  readonly who: string;
  readonly time: string;
  /** The same moment in UTC: seals are in this order, however people sort them. */
  readonly at: string;
  readonly print: string;
  /** Its row in the table, from 0. */
  readonly line: number;
  /** Null when the row is not as it was written, or when the log says something else. */
  readonly state: SealedState | null;
}

/** A line of the log about a seal. */
interface LoggedSeal {
  readonly id: string;
  readonly subject: string;
  readonly print: string;
  readonly isDone: boolean;
  /** From 0. */
  readonly line: number;
}

/** Every seal, oldest first. */
export function keptSeals(content: Pick<WorkbookContent, "tables">): readonly KeptSeal[] {
  const found = recogniseTable(sealLayout, content.tables);
  if (!found.ok || found.value === null) return [];
  const table = found.value;
  const columns = sealHead.columns.map((header) => [header, columnOf(table, sealHead, header)] as const);
  const logged = new Map(loggedSeals(content).map((line) => [line.id, line.print]));
  const seals = table.rows.flatMap((_row, line): readonly KeptSeal[] => {
    // Blanks around what a cell holds are part of what was sealed.
    const all = Object.fromEntries(columns.map(([header, cells]) => [header, String(cells[line])]));
    const { Kenmerk, ...said } = all;
    const words = said as SealWords;
    const print = words["Volledige vingerafdruk"];
    const { Opdracht: id, Naam: name, Wie: who, Tijdstip: time, "Tijdstip (UTC)": at } = words;
    if (Object.values(all).every((cell) => cell === "")) return [];
    const isWhole = rowPrint(words) === Kenmerk && shortFingerprint(print) === words.Vingerafdruk;
    const state = isWhole && logged.get(id) === print ? readSealedState(words[STATE]) : null;
    const isOwn = state !== null && sealPrint(state) === print;
    return [{ id, name, who, time, at, print, line, state: isOwn ? state : null }];
  });
  return seals.sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
}

/** Seals that the log knows and that stand in the table no more. */
export function lostSeals(content: Pick<WorkbookContent, "tables">): readonly LoggedSeal[] {
  const present = new Set(keptSeals(content).map(({ id }) => id));
  return loggedSeals(content).filter(({ id, isDone }) => isDone && !present.has(id));
}

const STATE = "Zegel (voor de invoegtoepassing)";

function loggedSeals(content: Pick<WorkbookContent, "tables">): readonly LoggedSeal[] {
  const table = logTableOf(content);
  if (table === null) return [];
  const prints = columnOf(table, logHead, "Nieuwe vingerafdruk");
  return toldLines(table)
    .filter(({ action }) => action === texts.logAction)
    .map(({ id, subject, step, line }) => {
      return { id, subject, print: cellText(prints[line]), isDone: step === logSteps.done, line };
    });
}
