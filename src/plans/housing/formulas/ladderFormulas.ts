/**
 * What the intervention ladder suggests for a row of the table LRT_Taakstelling; the province decides. The same rule as
 * `proposeStep`, in native formulas: typing a month calls no function of ours. Gemeentewet art. 124–124h.
 */
import { catalogue } from "../../../text/catalogue";
import texts from "../../../text/nl/quotaSheet.json";
import { own } from "../../structured";
import { momentColumns, type QuotaColumn, quotaHead } from "../quotaHeads";
import { type ColumnFormulas, computes } from "./columnFormula";
import { mayBeExcused, policyOf } from "./policyOf";
import { dutchCountFormula, sentenceFormula } from "./sentenceFormula";

const HIGHEST_PROPOSAL = 4;

const row = own(quotaHead);
const inARow = row("Peilmomenten op rij");

/** How many of the last assessment moments in a row show a backlog that counts, up to five. */
function momentsInARow(): string {
  return momentColumns.reduce(
    (earlier, header) => `IF(N(${row(header)})>=-${row("Drempel")},0,1${earlier === "" ? "" : `+${earlier}`})`,
    "",
  );
}

/** The backlog grew at a moment and at the one before; a moment that is not known shows no growth. */
function grewUpTo(index: number): string {
  const [oldest, middle, newest] = momentColumns.slice(index - 2, index + 1).map(row);
  return `AND(ISNUMBER(${oldest}),N(${newest})<N(${middle}),N(${middle})<MIN(0,N(${oldest})))`;
}

const NOW = momentColumns.length - 1;
const grew = grewUpTo(NOW);
const grewBefore = grewUpTo(NOW - 1);
const answer = row("Verschoonbaar (invoer)");
/** What is neither yes nor no, such as WAAR or "ja" with a blank behind it, is not known: taken for no, it would raise the step in silence. */
const saysExcused = `IF(${answer}="${texts.yes}",TRUE,IF(OR(${answer}="",${answer}="${texts.no}"),FALSE,NA()))`;
const isExcused = `AND(${saysExcused},${mayBeExcused()})`;

function stepAfter(moments: string, growth: string): string {
  return `MIN(${HIGHEST_PROPOSAL},${moments}+IF(${growth},1,0))`;
}

/** An excusable shortfall keeps the step of the moment before. A balance that is unknown is an error, never a step. */
const step =
  `IF(${inARow}=0,0,IF(${isExcused},` +
  `IF(${inARow}=1,0,${stepAfter(`${inARow}-1`, grewBefore)}),${stepAfter(inARow, grew)}))`;

const said = { backlog: dutchCountFormula(`-${row("Saldo peilmoment")}`), moments: inARow };

const reason =
  `IF(${inARow}=0,${sentenceFormula(catalogue["housing.reasonNoBacklog"], said)},` +
  `IF(${isExcused},${sentenceFormula(catalogue["housing.reasonExcused"], said)},` +
  `IF(${grew},${sentenceFormula(catalogue["housing.reasonBacklogGrew"], said)},` +
  `${sentenceFormula(catalogue["housing.reasonBacklog"], said)})))`;

const needed = policyOf("Peilmomenten voor indeplaatsstelling (invoer)");

export const ladderFormulas = {
  Drempel: computes(policyOf("Drempel in personen (invoer)")),
  "Peilmomenten op rij": computes(momentsInARow()),
  "Trede (voorstel)": computes(step),
  Reden: computes(reason),
  "Indeplaatsstelling mogelijk": computes(`IF(${needed}=0,"",IF(${inARow}>=${needed},"${texts.yes}","${texts.no}"))`),
} as const satisfies ColumnFormulas<QuotaColumn>;
