/** Columns in which the lines of one region differ: there the planner chooses a value, or all of them together where they are pieces. */
import type { Question } from "../reading";
import { dividingColumns } from "../rules/dimensions";
import { ALL_TOGETHER, mayBePieces } from "../rules/summedRows";
import type { Block } from "./blocks";
import { answerFor, questionOf } from "./dimensionAnswers";
import type { BlockContext, BlockReading } from "./readBlock";

interface ReadTable {
  readonly block: Pick<Block, "lines">;
  readonly reading: Pick<BlockReading, "lines" | "headers" | "taken">;
}

/** @param clashes The lines of every region that stands more than once with different figures. */
export function dividingQuestions(
  { block, reading }: ReadTable,
  clashes: readonly (readonly number[])[],
  { answers, order }: Pick<BlockContext, "answers" | "order">,
): readonly Question[] {
  const lineOf = new Map(block.lines.map((line) => [line.line, line]));
  const repeated = clashes.map((lines) => lines.flatMap((line) => lineOf.get(line) ?? []));
  return dividingColumns(reading.lines, repeated, reading.headers, reading.taken)
    .filter((dimension) => answerFor(dimension, answers) === null)
    .map((dimension) => {
      const question = questionOf(dimension);
      const isOfPieces = order.kind === "decision" && mayBePieces(dimension.header.text);
      return isOfPieces ? { ...question, choices: [...question.choices, ALL_TOGETHER] } : question;
    });
}
