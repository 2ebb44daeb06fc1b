/** Tables in a source that were not read beside one that was: whoever sees rows must know that there were more. */
import { problem } from "../../text/result";
import { sentence } from "../../text/sentence";
import type { Message } from "../reading";
import type { Memory } from "../regions/memory";
import type { Block } from "./blocks";
import { message } from "./entry";
import { lineSubject } from "./lineSubject";
import type { BlockReading } from "./readBlock";
import type { SubjectColumns } from "./subjectColumns";

interface ReadBlock {
  readonly block: Block;
  readonly reading: Pick<BlockReading, "problems">;
}

/** One message for every table of which no figure was read, with the reason. */
export function leftTables(
  readings: readonly ReadBlock[],
  subjects: SubjectColumns,
  memory: Memory,
): readonly Message[] {
  const taken = new Set(readings.filter(({ reading }) => reading.problems.length === 0).map(({ block }) => block));
  const left = new Map(readings.filter(({ block }) => !taken.has(block)).map((one) => [one.block, one.reading]));
  return [...left].flatMap(([block, { problems }]) => {
    const lines = block.lines.filter((line) => lineSubject(line, subjects, memory).found.kind === "region");
    const [first] = lines;
    const [reason] = problems;
    if (first === undefined || reason === undefined) return [];
    return [
      message(
        problem("reading.tableLeft", { line: String(first.line), count: lines.length, reason: sentence(reason) }),
        "warning",
        lines.map(({ line }) => line),
      ),
    ];
  });
}
