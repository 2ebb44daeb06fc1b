/** Orders of a planner of Flevoland, and the workbook that they start from. */
import type { HousingOrderChoice } from "../../../src/plans/housing/planHousing";
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { typed, workbookWith } from "./orderFor";

export const FLEVOLAND = "PV24";
export const autumn = { year: 2023, half: 2 } as const;
export const spring = { year: 2024, half: 1 } as const;

type Choice<Kind extends HousingOrderChoice["kind"]> = Extract<HousingOrderChoice, { kind: Kind }>;

export function opening(
  halfYear: { readonly year: number; readonly half: 1 | 2 },
  rest: Partial<Choice<"halfYear">["halfYear"]> = {},
): Choice<"halfYear"> {
  return {
    kind: "halfYear",
    halfYear: { province: FLEVOLAND, halfYear, rounding: "published", ownNational: null, ...rest },
  };
}

/** Almere, Dronten, Lelystad, Noordoostpolder, Urk and Zeewolde in 2023-II, by 17.600 persons. */
export const quotasIn2023 = {
  GM0034: 218,
  GM0303: 43,
  GM0995: 81,
  GM0171: 48,
  GM0184: 21,
  GM0050: 23,
} as const;

export function revision(rest: Partial<Choice<"revision">["revision"]> = {}): Choice<"revision"> {
  return {
    kind: "revision",
    revision: {
      halfYear: autumn,
      persons: 20_000,
      announced: "2023-12-01",
      source: "Staatscourant",
      before: quotasIn2023,
      newest: 2,
      ...rest,
    },
  };
}

export function exchange(rest: Partial<Choice<"exchange">["exchange"]> = {}): Choice<"exchange"> {
  return {
    kind: "exchange",
    exchange: {
      halfYear: autumn,
      reason: "Nieuwbouw",
      parties: [
        { code: "GM0034", before: 218, after: 223 },
        { code: "GM0184", before: 21, after: 16 },
      ],
      ...rest,
    },
  };
}

export function officialList(...rows: Choice<"officialList">["list"]["rows"]): Choice<"officialList"> {
  return { kind: "officialList", list: { halfYear: autumn, rows } };
}

export const listed = [
  { code: "GM0034", listedName: "Almere", quota: 220, counts: true },
  { code: "GM0184", listedName: "Urk", quota: 20, counts: false },
] as const;

export function inhabitants(rest: Partial<Choice<"inhabitants">["inhabitants"]> = {}): Choice<"inhabitants"> {
  return {
    kind: "inhabitants",
    inhabitants: { province: FLEVOLAND, year: 2025, counts: { NL: 18_000_000, GM0034: 230_000 }, source: "", ...rest },
  };
}

export const dwellings: Choice<"dwellings"> = {
  kind: "dwellings",
  dwellings: { province: FLEVOLAND, halfYear: autumn },
};

export const threeTasks: Choice<"threeTasks"> = {
  kind: "threeTasks",
  threeTasks: { province: FLEVOLAND, halfYear: autumn },
};

export const occupancy: Choice<"occupancy"> = {
  kind: "occupancy",
  occupancy: { period: "month", periods: 4, start: "2026-01-31" },
};

/** 2023-II of Flevoland is open. */
export const openWorkbook = (): WorkbookContent => workbookWith(opening(autumn));

/** The same, and 130 persons were housed in Almere. */
export const startedWorkbook = (): WorkbookContent =>
  typed(openWorkbook(), "LRT_Taakstelling", (row) => row["Gebied"] === "GM0034", { "Maand 1 (invoer)": 130 });
