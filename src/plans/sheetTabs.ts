/** In which order the sheets of ours stand, and the colour of their tabs: one for each kind of sheet. */

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
  [/^Uitkomst$/u, "result"],
  [/^Controles$/u, "check"],
  [/^Logboek$/u, "log"],
  [/^Inwoners$/u, "input"],
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
  [/^Genegeerd$/u, "check"],
  [/^Bevroren$/u, "log"],
  [/^Zegels$/u, "log"],
];

export interface NewTab {
  readonly name: string;
  /** From 0, among the sheets that are there by then; null at the end, where a new sheet comes by itself. */
  readonly position: number | null;
  /** Null for a sheet that is none of ours. */
  readonly color: string | null;
}

/**
 * Where new sheets come: behind the last sheet that goes before them, else in front of the first that comes after them. Sheets of people stay
 * where they are.
 *
 * @param present The names of the sheets that are there, in their order.
 */
export function newTabs(names: readonly string[], present: readonly string[]): readonly NewTab[] {
  const standing = [...present];
  return names.map((name) => {
    const rank = rankOf(name);
    const before = rank === null ? -1 : standing.map((other) => isBefore(other, rank)).lastIndexOf(true);
    const after = rank === null ? -1 : standing.findIndex((other) => (rankOf(other) ?? -1) > rank);
    const place = before >= 0 ? before + 1 : after >= 0 ? after : standing.length;
    const position = place === standing.length ? null : place;
    standing.splice(place, 0, name);
    const [, kind] = inOrder[rank ?? -1] ?? [];
    return { name, position, color: kind === undefined ? null : colors[kind] };
  });
}

/** The place of its kind in the order, or null for a sheet of people. */
function rankOf(name: string): number | null {
  const rank = inOrder.findIndex(([pattern]) => pattern.test(name));
  return rank < 0 ? null : rank;
}

/** Of two comparisons the later one comes behind the earlier one. */
function isBefore(name: string, rank: number): boolean {
  const own = rankOf(name);
  return own !== null && own <= rank;
}
