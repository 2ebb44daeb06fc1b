/**
 * The step of the intervention ladder that a backlog suggests; the province decides. Gemeentewet art. 124–124h; six steps as
 * described by Binnenlands Bestuur (2021). Thresholds are provincial policy and therefore arguments. Steps 5 and 6 need a
 * decision of the province and are never proposed.
 */
export type LadderReason = "noBacklog" | "backlog" | "backlogGrew" | "excused";

export interface StepProposal {
  readonly step: 0 | 1 | 2 | 3 | 4;
  readonly reason: LadderReason;
  /** How many assessment moments in a row show a backlog, up to now. */
  readonly moments: number;
  /** The backlog now, as a positive number of persons. */
  readonly backlog: number;
}

const STEPS = [0, 1, 2, 3, 4] as const;

/**
 * @param balances At each assessment moment, oldest first; negative is a backlog.
 * @param threshold A backlog counts when it is more than this many persons.
 * @param isExcused The province judges the shortfall excusable: the step of the moment before stays.
 */
export function proposeStep(balances: readonly number[], threshold: number, isExcused: boolean): StepProposal {
  const moments = momentsInARow(balances, threshold);
  const backlog = backlogAt(balances, balances.length - 1);
  if (moments === 0) return { step: 0, reason: "noBacklog", moments, backlog };
  if (isExcused) {
    const before = proposeStep(balances.slice(0, -1), threshold, false);
    return { step: before.step, reason: "excused", moments, backlog };
  }
  const grew = grewTwice(balances);
  const step = STEPS[Math.min(moments + (grew ? 1 : 0), 4)] ?? 4;
  return { step, reason: grew ? "backlogGrew" : "backlog", moments, backlog };
}

function backlogAt(balances: readonly number[], index: number): number {
  return Math.max(0, -(balances[index] ?? 0));
}

function momentsInARow(balances: readonly number[], threshold: number): number {
  let count = 0;
  while (count < balances.length && backlogAt(balances, balances.length - 1 - count) > threshold) count += 1;
  return count;
}

/** The backlog grew at the last moment and at the one before. */
function grewTwice(balances: readonly number[]): boolean {
  const last = balances.length - 1;
  return (
    last >= 2 &&
    backlogAt(balances, last) > backlogAt(balances, last - 1) &&
    backlogAt(balances, last - 1) > backlogAt(balances, last - 2)
  );
}
