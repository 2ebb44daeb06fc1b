/**
 * Years of which only some regions are known, for the table of a planner's own. Source: Statistics Netherlands (CBS),
 * StatLine 03759ned, CC BY 4.0. They never count by themselves: a year without all its municipalities is not shipped.
 */
import type { OwnInhabitants } from "./inhabitants";

export const inhabitantsInPart: OwnInhabitants = new Map([
  [
    2025,
    new Map([
      ["NL", 18_044_027],
      ["GM0363", 934_526],
      ["GM0599", 672_960],
      ["GM0518", 568_945],
      ["GM0344", 376_757],
    ]),
  ],
]);
