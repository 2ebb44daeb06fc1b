import { codeOf, detailOf } from "../text/caughtDetail";
import type { Seen } from "./probe";

/** Tries part of a step: what Excel refuses is an answer too. */
export async function orRefused(work: () => Promise<Seen>): Promise<Seen> {
  try {
    return await work();
  } catch (caught) {
    return { refused: codeOf(caught) || detailOf(caught) };
  }
}
