/** The decisions of a decision file or a register, strictly: a wrong or hostile file never becomes a decision. */
import { regionOfCode } from "../../reference/regions";
import { fail, problem, type Problem, type Result, succeed } from "../../text/result";
import { decisionSchema, registerSchema } from "./decisionSchema";
import type { DecisionDraft, DraftRow } from "./draft";

export function parseDecisionFile(content: unknown): Result<readonly DecisionDraft[]> {
  const isMany = typeof content === "object" && content !== null && Object.hasOwn(content, "besluiten");
  const read = isMany ? registerSchema.safeParse(content) : decisionSchema.safeParse(content);
  if (!read.success) {
    const places = read.error.issues.slice(0, 3).map(({ path }) => path.join(" › ") || "begin");
    return fail(problem("intake.registerMalformed", { places: places.join(", ").slice(0, 200) }));
  }
  const decisions: readonly DecisionDraft[] = "besluiten" in read.data ? read.data.besluiten : [read.data];
  const twice = decisions.find(({ id }, index) => decisions.findIndex((other) => other.id === id) !== index);
  if (twice !== undefined) return fail(problem("intake.decisionTwice", { id: twice.id }));
  const problems = decisions.flatMap((decision) => contradiction(decision) ?? []);
  return problems.length > 0 ? fail(...problems) : succeed(decisions);
}

function contradiction({
  id,
  regels,
  controle,
  geldigVan,
  geldigTot,
  vervangt,
  bevestigt,
}: DecisionDraft): Problem | null {
  const unknown = regels.find(({ gebied }) => regionOfCode(gebied) === undefined);
  if (unknown !== undefined) return problem("reference.unknownCode", { code: unknown.gebied });
  if (isTurnedRound(geldigVan, geldigTot) || vervangt === id || bevestigt === id)
    return problem("intake.decisionContradicts", { id });
  const keys = regels.map(({ gebied, categorie, peildatum }) => [gebied, categorie, peildatum ?? ""].join(" "));
  const isMet = controle.every((expected) => regels.some((row) => row.gebied === "NL" && isSame(row, expected)));
  const isWithin = regels.every((row) => row.categorie === "totaal" || row.plekken <= totalBeside(row, regels));
  return new Set(keys).size === keys.length && isMet && isWithin
    ? null
    : problem("intake.decisionDoesNotAddUp", { id });
}

/** Of a year and a day in it nobody knows which comes first. */
function isTurnedRound(from: string | null, until: string | null): boolean {
  if (from === null || until === null) return false;
  const length = Math.min(from.length, until.length);
  return from.slice(0, length) > until.slice(0, length);
}

function isSame(row: DraftRow, expected: Omit<DraftRow, "gebied">): boolean {
  return (
    row.categorie === expected.categorie && row.peildatum === expected.peildatum && row.plekken === expected.plekken
  );
}

function totalBeside({ gebied, peildatum }: DraftRow, rows: readonly DraftRow[]): number {
  const total = rows.find((row) => row.gebied === gebied && row.peildatum === peildatum && row.categorie === "totaal");
  return total?.plekken ?? Infinity;
}
