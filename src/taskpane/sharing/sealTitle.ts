import type { KeptSeal } from "../../plans/seal/keptSeals";
import { tell } from "./sharingTexts";

/** A seal in a list to choose from: its name and its moment. */
export function sealTitle({ name, time }: KeptSeal): string {
  return tell("sealTitle", { name: name === "" ? tell("sealUnnamed") : name, time });
}
