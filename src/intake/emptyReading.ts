/** A source of which nothing was read yet. */
import type { SourceReading } from "./reading";

export function emptyReading(source: SourceReading["source"]): SourceReading {
  return {
    outcome: "refused",
    source,
    columns: null,
    rows: [],
    doubtful: [],
    decision: null,
    totals: [],
    messages: [],
    questions: [],
    period: null,
    shape: "",
  };
}
