/** The seals of a workbook, read strictly: everybody can type in that table. */
import { readSealedState } from "../../intake/sealedState";
import texts from "../../text/nl/seal.json";
import { shortFingerprint } from "../../text/fingerprint";
import { cellText } from "../cellText";
import { logLayout, logSteps } from "../log";
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
    const all = Object.fromEntries(columns.map(([header, cells]) => [header, rawText(cells[line])]));
    const { Kenmerk = "", ...said } = all;
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

function loggedSeals({ tables }: Pick<WorkbookContent, "tables">): readonly LoggedSeal[] {
  const found = recogniseTable(logLayout, tables);
  if (!found.ok || found.value === null) return [];
  const table = found.value;
  const column = (header: (typeof logLayout.columns)[number]): readonly string[] =>
    columnOf(table, logLayout, header).map(cellText);
  const [ids, subjects, prints] = [column("Opdracht"), column("Onderwerp"), column("Nieuwe vingerafdruk")];
  const [actions, steps] = [column("Actie"), column("Stap")];
  return actions.flatMap((action, line) =>
    action === texts.logAction
      ? [
          {
            id: ids[line] ?? "",
            subject: subjects[line] ?? "",
            print: prints[line] ?? "",
            isDone: steps[line] === logSteps.done,
            line,
          },
        ]
      : [],
  );
}

/** What a cell holds, with the blanks around it. */
function rawText(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
}
