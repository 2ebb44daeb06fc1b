/** A register of decisions as a source: one decision is taken, of more the planner chooses one by its id. */
import { regionOfCode } from "../../reference/regions";
import { problem } from "../../text/result";
import type { Message, ReadingAnswers, SourceReading } from "../reading";
import { message } from "../table/entry";
import type { DecisionDraft } from "./draft";
import { parseDecisionFile } from "./parseDecisionFile";

type RegisterReading = Pick<SourceReading, "outcome" | "decision" | "rows" | "totals" | "messages" | "questions">;

/** Whether JSON is meant as a register or a decision: it has the fields of one. */
export function isRegister(content: unknown): boolean {
  if (typeof content !== "object" || content === null) return false;
  return (
    Object.hasOwn(content, "besluiten") || (Object.hasOwn(content, "schemaVersie") && Object.hasOwn(content, "regels"))
  );
}

export function readRegisterSource(content: unknown, answers: ReadingAnswers): RegisterReading {
  const none = { decision: null, rows: [], totals: [], messages: [], questions: [] };
  const read = parseDecisionFile(content);
  if (!read.ok) return { ...none, outcome: "refused", messages: read.problems.map((one) => message(one, "error")) };
  const wanted = answers.values?.get("id");
  const chosen = wanted === undefined ? read.value : read.value.filter(({ id }) => id === wanted);
  const [only, second] = chosen;
  if (only === undefined || second !== undefined) {
    const choice: Message = message(problem("reading.registerChoice"), "information");
    return {
      ...none,
      outcome: "question",
      messages: [choice],
      questions: [{ about: "value", column: "id", choices: read.value.map(({ id }) => id) }],
    };
  }
  return { ...none, outcome: "read", decision: only, rows: rowsOf(only), totals: totalsOf(only) };
}

function rowsOf(decision: DecisionDraft): SourceReading["rows"] {
  return decision.regels.flatMap(({ gebied, categorie, plekken }, index) =>
    gebied === "NL"
      ? []
      : [
          {
            region: gebied,
            name: regionOfCode(gebied)?.name ?? gebied,
            count: plekken,
            lines: [index + 1],
            category: categorie,
          },
        ],
  );
}

function totalsOf(decision: DecisionDraft): SourceReading["totals"] {
  const rows = rowsOf(decision);
  return decision.regels.flatMap(({ gebied, categorie, plekken }, index) => {
    const own = rows.filter(({ category }) => category === categorie);
    if (gebied !== "NL" || own.length === 0) return [];
    return [
      {
        region: "NL",
        printed: plekken,
        sum: own.reduce((sum, { count }) => sum + count, 0),
        category: categorie,
        line: index + 1,
      },
    ];
  });
}
