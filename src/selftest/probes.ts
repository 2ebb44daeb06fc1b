import type { Probe } from "./probe";
import { calculation } from "./probes/calculation";
import { functionArguments } from "./probes/functionArguments";
import { hiddenHeader } from "./probes/hiddenHeader";
import { hostFacts } from "./probes/hostFacts";
import { missingSheet } from "./probes/missingSheet";
import { namesAfterRemoval } from "./probes/namesAfterRemoval";
import { orders } from "./probes/orders";
import { sorting } from "./probes/sorting";
import { spills } from "./probes/spills";
import { tableGrowth } from "./probes/tableGrowth";
import { textCells } from "./probes/textCells";
import { widths } from "./probes/widths";

/** Every step, in the order in which they are tried: `sorting` turns the table that `orders` made. */
export const probes: readonly Probe[] = [
  hostFacts,
  missingSheet,
  textCells,
  functionArguments,
  spills,
  tableGrowth,
  hiddenHeader,
  widths,
  namesAfterRemoval,
  calculation,
  orders,
  sorting,
];
