import { readQuotaState, rowsOf, type QuotaState } from "../../src/plans/housing/quotaState";
import type { HalfYear } from "../../src/housing/halfYear";
import type { WorkbookContent } from "../../src/plans/workbookContent";
import { revisionSeen } from "../revisionSeen";
import { type OrderCase } from "./campaignWorkbook";

/** Six municipalities: the smallest province. */
const FLEVOLAND = "PV24";
const first: HalfYear = { year: 2023, half: 1 };
const second: HalfYear = { year: 2023, half: 2 };

function stateOf(content: WorkbookContent): QuotaState {
  const state = readQuotaState(content);
  if (!state.ok) throw new Error(JSON.stringify(state.problems));
  return state.value;
}

function quotasIn(content: WorkbookContent, halfYear: HalfYear): readonly { code: string; quota: number }[] {
  return rowsOf(stateOf(content), halfYear).map(({ code, quota }) => ({ code, quota: quota ?? 0 }));
}

export const firstHalfYear: OrderCase = {
  name: "eerste halfjaar",
  before: [],
  choice: () => ({
    kind: "halfYear",
    halfYear: { province: FLEVOLAND, halfYear: first, rounding: "published", ownNational: null },
  }),
};

export const nextHalfYear: OrderCase = {
  name: "volgend halfjaar",
  before: [firstHalfYear],
  people: ({ person }) => person.type("LRT_Taakstelling[Maand 1 (invoer)]", 3),
  choice: () => ({
    kind: "halfYear",
    halfYear: { province: FLEVOLAND, halfYear: second, rounding: "published", ownNational: null },
  }),
};

export const revision: OrderCase = {
  name: "bijstelling",
  before: [firstHalfYear],
  choice: (content) => {
    const given = { persons: 20_000, announced: "2023-01-15", source: "brief" };
    return { kind: "revision", revision: revisionSeen(stateOf(content), first, given) };
  },
};

export const exchange: OrderCase = {
  name: "uitruil",
  before: [firstHalfYear],
  choice: (content) => {
    const [one, other] = quotasIn(content, first);
    if (one === undefined || other === undefined) throw new Error("There are no two municipalities.");
    return {
      kind: "exchange",
      exchange: {
        halfYear: first,
        reason: "Nieuwbouw",
        parties: [
          { code: one.code, before: one.quota, after: one.quota + 5 },
          { code: other.code, before: other.quota, after: other.quota - 5 },
        ],
      },
    };
  },
};

export const officialList: OrderCase = {
  name: "officiële lijst",
  before: [firstHalfYear],
  choice: (content) => ({
    kind: "officialList",
    list: {
      halfYear: first,
      rows: quotasIn(content, first).map(({ code, quota }, index) => ({
        code,
        listedName: code,
        quota: quota + 1,
        counts: index % 2 === 0,
      })),
    },
  }),
};

/** The list of the case before once more, with other numbers: rows that are there are renewed. */
export const renewedList: OrderCase = {
  name: "officiële lijst vernieuwd",
  before: [firstHalfYear, officialList],
  choice: (content) => ({
    kind: "officialList",
    list: {
      halfYear: first,
      rows: quotasIn(content, first).map(({ code }, index) => ({
        code,
        listedName: `${code} nieuw`,
        quota: 100 + index,
        counts: true,
      })),
    },
  }),
};

const YEAR = 2019;

export const inhabitants: OrderCase = {
  name: "inwoners",
  before: [firstHalfYear],
  choice: (content) => ({
    kind: "inhabitants",
    inhabitants: {
      province: FLEVOLAND,
      year: YEAR,
      counts: Object.fromEntries(quotasIn(content, first).map(({ code }, index) => [code, 1000 + index])),
      source: "plakken",
    },
  }),
};

export const renewedInhabitants: OrderCase = {
  name: "inwoners vernieuwd",
  before: [firstHalfYear, inhabitants],
  choice: (content) => ({
    kind: "inhabitants",
    inhabitants: {
      province: FLEVOLAND,
      year: YEAR,
      counts: Object.fromEntries(quotasIn(content, first).map(({ code }, index) => [code, 2000 + index])),
      source: "nieuwe lijst",
    },
  }),
};

export const dwellings: OrderCase = {
  name: "woningen",
  before: [firstHalfYear],
  choice: () => ({ kind: "dwellings", dwellings: { province: FLEVOLAND, halfYear: first } }),
};

export const locations: OrderCase = {
  name: "doorstroomlocaties",
  before: [],
  choice: () => ({ kind: "transitionLocations" }),
};

export const threeTasks: OrderCase = {
  name: "drie opgaven",
  before: [firstHalfYear],
  choice: () => ({ kind: "threeTasks", threeTasks: { province: FLEVOLAND, halfYear: first } }),
};

export const occupancy: OrderCase = {
  name: "bezetting",
  before: [],
  choice: () => ({ kind: "occupancy", occupancy: { period: "month", periods: 12, start: "2027-01-01" } }),
};

export const halfYearCases: readonly OrderCase[] = [firstHalfYear, nextHalfYear];
export const changeCases: readonly OrderCase[] = [revision, exchange];
export const listCases: readonly OrderCase[] = [officialList, renewedList, inhabitants, renewedInhabitants];
export const progressCases: readonly OrderCase[] = [dwellings, locations, threeTasks, occupancy];

export const housingCases: readonly OrderCase[] = [...halfYearCases, ...changeCases, ...listCases, ...progressCases];
