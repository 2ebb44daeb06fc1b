import { textOf } from "../cells/cell";
import { figureHeader } from "../headers/figureHeader";
import type { Block } from "./blocks";

/** Whether a column of the table is called after the minors: then its titles need not tell whose the others are. */
export function hasColumnOfMinors({ headers }: Pick<Block, "headers">): boolean {
  return headers
    .flatMap(({ cells }) => cells.map(textOf))
    .some((text) => figureHeader(text, "minors").fit === "sure" && figureHeader(text, "places").fit === "unfit");
}
