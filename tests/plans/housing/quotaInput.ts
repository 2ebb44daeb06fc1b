/** What the plans of the housing quota start from, made by hand: a test shows every row that its rule looks at. */
import { halfYearName } from "../../../src/housing/halfYear";
import type { DesiredState } from "../../../src/plans/desiredState";
import { heldBy } from "../../../src/plans/cellContent";
import type { QuotaInput } from "../../../src/plans/housing/housingInput";
import {
  emptyQuotaState,
  type NationalRow,
  type QuotaRow,
  type QuotaState,
} from "../../../src/plans/housing/quotaState";
import { regionOfCode } from "../../../src/reference/regions";
import type { Result } from "../../../src/text/result";
import { STAMP } from "./orderFor";
import { autumn, FLEVOLAND } from "./orders";

/** A municipality of Flevoland in 2023-II that has this quota; nobody was housed yet. */
export function quotaRow(code: string, quota: number | null, rest: Partial<QuotaRow> = {}): QuotaRow {
  return {
    code,
    name: regionOfCode(code)?.name ?? code,
    province: FLEVOLAND,
    halfYear: autumn,
    rounding: "gepubliceerd",
    months: [],
    startBalance: 0,
    successor: null,
    computed: quota,
    exchanged: 0,
    quota,
    beginBalance: 0,
    realised: 0,
    endBalance: quota === null ? null : -quota,
    ...rest,
  };
}

/** A version of the national number of 2023-II that a planner entered. */
export function ownNumber(version: number, persons: number, rest: Partial<NationalRow> = {}): NationalRow {
  return { halfYear: halfYearName(autumn), version, persons, isOwn: true, announced: null, source: "", ...rest };
}

export function inputOf(state: Partial<QuotaState>, rest: Partial<Omit<QuotaInput, "state">> = {}): QuotaInput {
  return {
    state: { ...emptyQuotaState, ...state },
    isContinued: false,
    isSettled: false,
    stamp: STAMP,
    later: [],
    ...rest,
  };
}

/** What cells of the rows of a table must hold, or why it cannot be. */
export function wantedIn(
  planned: Result<DesiredState>,
  name: string,
  ...headers: readonly string[]
): readonly unknown[] {
  if (!planned.ok) return planned.problems.map(({ code }) => code);
  return planned.value.tables
    .filter(({ layout }) => layout.name === name)
    .flatMap(({ rows }) =>
      rows.map(({ cells }) =>
        headers.map((header) => {
          const content = cells.get(header);
          return content === undefined ? "" : heldBy(content);
        }),
      ),
    );
}
