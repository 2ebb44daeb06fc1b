import type { LadderReason, StepProposal } from "../housing/proposeStep";
import { catalogue, entryOf, type ProblemCode } from "../text/catalogue";
import { fillIn } from "../text/sentence";

const NAMES = ["housing.step0", "housing.step1", "housing.step2", "housing.step3", "housing.step4"] as const;

const REASONS: Readonly<Record<LadderReason, ProblemCode>> = {
  noBacklog: "housing.reasonNoBacklog",
  backlog: "housing.reasonBacklog",
  backlogGrew: "housing.reasonBacklogGrew",
  excused: "housing.reasonExcused",
};

export function ladderStepName({ step }: StepProposal): string {
  return catalogue[NAMES[step]];
}

/** Why this step is proposed, in one or two sentences. */
export function ladderReason({ reason, moments, backlog }: StepProposal): string {
  return fillIn(entryOf(REASONS[reason]), { moments, backlog });
}
