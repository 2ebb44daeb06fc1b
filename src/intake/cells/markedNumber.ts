/** Numbers of which a reader of sheets wrote what is the matter with them; they belong to a line of the list and to no header. */
import { type Cell, textOf } from "./cell";

/** Behind a figure or a name with a line drawn through it. */
export const STRUCK = "(doorgehaald)";

const MARKED = /^[+−–-]?\d[\d.,]* \((?:doorgehaald|samengevoegde cel|opmaak .+|getoond als .+)\)$/u;

export function isMarkedNumber(cell: Cell | undefined): boolean {
  return typeof cell === "string" && MARKED.test(textOf(cell));
}
