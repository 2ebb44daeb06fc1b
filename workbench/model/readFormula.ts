import { type Expression, parse } from "../formula/parse";
import { FormulaError } from "../formula/tokens";
import { referencesIn } from "./references";

export interface ReadFormula {
  readonly tree: Expression;
  readonly references: readonly string[];
}

const MOST_KEPT = 20_000;

const known = new Map<string, ReadFormula | null>();

/** A formula as a tree, with what it refers to; null when it is no formula. Formulas that were read before are kept. */
export function formulaOf(formula: string): ReadFormula | null {
  const found = known.get(formula);
  if (found !== undefined) return found;
  if (known.size > MOST_KEPT) known.clear();
  const read = readOf(formula);
  known.set(formula, read);
  return read;
}

function readOf(formula: string): ReadFormula | null {
  try {
    const tree = parse(formula);
    return { tree, references: [...new Set(referencesIn(tree))] };
  } catch (caught) {
    if (caught instanceof FormulaError) return null;
    throw caught;
  }
}
