/** In which order the sheets of ours stand, and the colour of their tabs: one for each kind of sheet. */
import { type FoundSheet, sheetNamed, type WorkbookContent } from "./workbookContent";

type Kind = keyof typeof colors;

const colors = {
  start: "#1F3864",
  decision: "#3F6FA8",
  input: "#C9A227",
  result: "#2E7D4F",
  check: "#B3541E",
  log: "#7F7F7F",
} as const;

/** Sheets that every workbook has, then those on demand: where somebody fills something in before where it is added up. */
const inOrder: readonly (readonly [pattern: RegExp, kind: Kind])[] = [
  [/^Start$/u, "start"],
  [/^Besluiten$/u, "decision"],
  [/^Besluit$/u, "decision"],
  [/^Sleutel$/u, "decision"],
  [/^(?:Uitkomst|Verdeling provincies)$/u, "result"],
  [/^Verdeling gemeenten$/u, "result"],
  [/^Controles$/u, "check"],
  [/^Logboek$/u, "log"],
  [/^Begrippen$/u, "log"],
  [/^Inwoners$/u, "input"],
  [/^Regio-indeling$/u, "input"],
  [/^Afspraken$/u, "input"],
  [/^Aanbod$/u, "input"],
  [/^Aanbod per gemeente$/u, "result"],
  [/^Taakstelling$/u, "input"],
  [/^Halfjaren$/u, "result"],
  [/^Woningen$/u, "input"],
  [/^Doorstroomlocaties$/u, "input"],
  [/^Drie opgaven$/u, "input"],
  [/^Bezetting$/u, "input"],
  [/^Landelijk$/u, "decision"],
  [/^Officiële lijst$/u, "decision"],
  [/^Taakruil$/u, "decision"],
  [/^Bijstelling$/u, "decision"],
  [/^Beleid$/u, "input"],
  [/^Interventieladder$/u, "result"],
  [/^Vergelijk(?: \(\d+\))?$/u, "result"],
  [/^Uitkomst vast \d{4}-\d{2}-\d{2}(?: \(\d+\))?$/u, "result"],
  [/^Vergaderblad \d{4}-\d{2}-\d{2}(?: \(\d+\))?$/u, "result"],
  [/^Kaart \d{4}-\d{2}-\d{2}(?: \(\d+\))?$/u, "result"],
  [/^Genegeerd$/u, "check"],
  [/^Bevroren$/u, "log"],
  [/^Zegels$/u, "log"],
];

export interface NewTab {
  readonly name: string;
  /** True for a sheet that is there already: an order that stopped made it, and came no further. */
  readonly isLeft: boolean;
  /** From 0, among the sheets that are there by then; null at the end, where a new sheet comes by itself. */
  readonly position: number | null;
  /** Null for a sheet that is none of ours. */
  readonly color: string | null;
}

/**
 * Where the sheets come that an order makes, or that one left when it stopped: behind the last sheet that goes before them, else in front of the
 * first that comes after them. All other sheets stay where they are.
 *
 * @param wanted The names of the sheets on which the order makes something.
 */
export function newTabs(
  wanted: readonly string[],
  content: Pick<WorkbookContent, "sheets" | "pointers">,
): readonly NewTab[] {
  const left = new Set(content.sheets.filter((sheet) => isLeft(sheet, content)).map(({ name }) => name));
  const names = wanted.filter((name) => left.has(name) || sheetNamed(content, name) === undefined);
  const waiting = new Set(left);
  let tabs = content.sheets.map(({ name }) => name);
  return names.map((name) => {
    tabs = tabs.filter((other) => other !== name);
    const place = placeOf(name, tabs, waiting);
    const isLast = place === tabs.length && !left.has(name);
    tabs = [...tabs.slice(0, place), name, ...tabs.slice(place)];
    waiting.delete(name);
    const [, kind] = inOrder[rankOf(name) ?? -1] ?? [];
    return {
      name,
      isLeft: left.has(name),
      position: isLast ? null : place,
      color: kind === undefined ? null : colors[kind],
    };
  });
}

/**
 * An order gives a sheet its place, then its colour, and only then something to hold. So one of ours without colour, on which nothing stands and
 * to which no name leads, was left by a stop before that. Any other stays where people put it, in the colour that they gave it.
 */
function isLeft({ name, used, tabColor }: FoundSheet, { pointers }: Pick<WorkbookContent, "pointers">): boolean {
  return (
    tabColor === "" &&
    used === null &&
    rankOf(name) !== null &&
    [...pointers.values()].every(({ sheet }) => sheet !== name)
  );
}

/** @param waiting Sheets that orders left and that have no place of their own yet: they say nothing about that of others. */
function placeOf(name: string, tabs: readonly string[], waiting: ReadonlySet<string>): number {
  const rank = rankOf(name);
  if (rank === null) return tabs.length;
  const ranks = tabs.map((other) => (waiting.has(other) ? null : rankOf(other)));
  // Of two comparisons the later one comes behind the earlier one.
  const before = ranks.map((other) => other !== null && other <= rank).lastIndexOf(true);
  const after = ranks.findIndex((other) => other !== null && other > rank);
  return before >= 0 ? before + 1 : after >= 0 ? after : tabs.length;
}

/** The place of its kind in the order, or null for a sheet of people. */
function rankOf(name: string): number | null {
  const rank = inOrder.findIndex(([pattern]) => pattern.test(name));
  return rank < 0 ? null : rank;
}
