import { html, nothing, type TemplateResult } from "lit/html.js";
import { exchangeQuota } from "../../housing/exchangeQuota";
import type { HalfYear } from "../../housing/halfYear";
import { parseDutchCount } from "../../text/parseDutchCount";
import { sentences } from "../../text/sentences";
import type { ExchangeChoice } from "../../plans/housing/housingChoices";
import { type QuotaRow, rowsOf } from "../../plans/housing/quotaState";
import { actionButton } from "../actionButton";
import { selectField, textField } from "../formFields";
import type { PaneActions, PaneState } from "../section";
import { writeButton } from "../writeButton";
import { editHousing, housingOrder } from "./housingForm";
import { type ExchangeForm, housingPane, noParty, type PartyForm } from "./housingPane";
import { tell } from "./housingTexts";
import { quotaOf } from "./quotaOf";

/** Exchange of quota between two or more municipalities, checked while typing. */
export function exchangeView(state: PaneState, actions: PaneActions, halfYear: HalfYear): TemplateResult {
  const { exchange } = housingPane.of(state);
  const rows = rowsOf(quotaOf(state), halfYear);
  const edit = (change: Partial<ExchangeForm>): void =>
    editHousing(state, actions, { exchange: { ...exchange, ...change } });
  const editParty = (index: number, change: Partial<PartyForm>): void =>
    edit({ parties: exchange.parties.map((party, other) => (other === index ? { ...party, ...change } : party)) });
  const outcome = readExchange(exchange, rows, halfYear);
  return html`<section id="exchange-step" aria-labelledby="exchange-heading">
    <h3 id="exchange-heading">${tell("exchangeHeading")}</h3>
    <p>${tell("exchangeIntro")}</p>
    ${exchange.parties.map((party, index) => partyFields(party, index, rows, (change) => editParty(index, change)))}
    ${actionButton({
      id: "add-party",
      label: tell("addParty"),
      isEnabled: exchange.parties.length < rows.length,
      onClick: () => edit({ parties: [...exchange.parties, noParty] }),
    })}
    ${textField({
      id: "exchange-reason",
      label: tell("reason"),
      value: exchange.reason,
      isNumber: false,
      onInput: (reason) => edit({ reason }),
    })}
    ${outcome === null ? nothing : outcome.ok ? html`<p class="status" id="exchange-check">${inWords(outcome.exchange, rows)}</p>` : outcome.errors.map((text) => html`<p class="field-error">${text}</p>`)}
    ${writeButton(state, actions, {
      id: "exchange",
      label: tell("exchange"),
      isEnabled: outcome?.ok === true,
      onClick: () => {
        if (outcome?.ok !== true) return;
        const chosen = outcome.exchange;
        const parties = chosen.parties.map(({ code }) => nameOf(code, rows)).join(", ");
        const cleared = { exchange: { parties: [noParty, noParty], reason: "" } };
        void actions.give(
          housingOrder({ kind: "exchange", exchange: chosen }, tell("exchanged", { parties }), cleared),
        );
      },
    })}
  </section>`;
}

function partyFields(
  party: PartyForm,
  index: number,
  rows: readonly QuotaRow[],
  edit: (change: Partial<PartyForm>) => void,
): TemplateResult {
  const number = index + 1;
  const row = rows.find(({ code }) => code === party.code);
  const isWrong = party.after.trim() !== "" && parseDutchCount(party.after) === null;
  return html`<div class="pair">
    ${selectField({
      id: `party-${number}`,
      label: tell("party", { number }),
      value: party.code,
      options: [["", tell("chooseMunicipality")], ...rows.map(({ code, name }) => [code, name] as const)],
      onChange: (code) => edit({ code }),
    })}
    ${textField({
      id: `party-${number}-after`,
      label: tell("partyAfter", { number }),
      value: party.after,
      hint: row?.quota == null ? "" : tell("partyBefore", { persons: row.quota }),
      errors: isWrong ? [tell("errorPersons", { text: party.after })] : [],
      onInput: (after) => edit({ after }),
    })}
  </div>`;
}

type ReadExchange =
  { readonly ok: true; readonly exchange: ExchangeChoice } | { readonly ok: false; readonly errors: readonly string[] };

/** Null while the form is not filled in far enough to judge it. */
function readExchange(form: ExchangeForm, rows: readonly QuotaRow[], halfYear: HalfYear): ReadExchange | null {
  const filled = form.parties.filter(({ code, after }) => code !== "" || after.trim() !== "");
  const parties = filled.flatMap(({ code, after }) => {
    const before = rows.find((row) => row.code === code)?.quota;
    const persons = parseDutchCount(after);
    return before == null || persons === null ? [] : [{ code, before, after: persons }];
  });
  if (filled.length < 2 || parties.length < filled.length) return null;
  const chosen = { parties, reason: form.reason, halfYear };
  const checked = exchangeQuota(chosen);
  if (checked.ok) return { ok: true, exchange: chosen };
  return { ok: false, errors: sentences(checked.problems) };
}

function inWords({ parties }: ExchangeChoice, rows: readonly QuotaRow[]): string {
  const changes = parties.map(({ code, before, after }) => ({ name: nameOf(code, rows), persons: after - before }));
  const list = (text: "gives" | "takes", kept: typeof changes): string =>
    kept.map(({ name, persons }) => tell(text, { name, persons: Math.abs(persons) })).join(", ");
  return tell("exchangeOk", {
    sum: parties.reduce((sum, { after }) => sum + after, 0),
    gives: list(
      "gives",
      changes.filter(({ persons }) => persons < 0),
    ),
    takes: list(
      "takes",
      changes.filter(({ persons }) => persons > 0),
    ),
  });
}

function nameOf(code: string, rows: readonly QuotaRow[]): string {
  return rows.find((row) => row.code === code)?.name ?? code;
}
