/** A register of decisions as a source: one decision is taken, of more the planner chooses one by its id. */
import { provinces, regionOfCode } from "../../reference/regions";
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
  const totals = totalsOf(only);
  return { ...none, outcome: "read", decision: only, rows: rowsOf(only), totals, messages: differing(totals, only) };
}

/** Rows that add up to more than their total, or of all provinces to something else; of a part of the country the rest is not there. */
function differing(totals: SourceReading["totals"], { regels }: DecisionDraft): readonly Message[] {
  const listed = new Set(regels.map(({ gebied }) => gebied));
  const isWhole = provinces.every(({ code }) => listed.has(code));
  return totals
    .filter(({ printed, sum }) => sum > printed || (isWhole && sum !== printed))
    .map(({ printed, sum, line }) => {
      const difference = Math.abs(printed - sum);
      return message(problem("reading.totalDiffers", { printed, sum, difference, line: String(line) }), "warning", [
        line,
      ]);
    });
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
