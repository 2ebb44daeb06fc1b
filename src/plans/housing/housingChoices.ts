/** What a planner chooses about the housing quota and the sheets beside it: plain values, without what the workbook holds. */
import type { HalfYear } from "../../housing/halfYear";
import type { QuotaRounding } from "../../housing/housingQuota";
import type { RegionCode } from "../../reference/region";

/** Persons by the code of a municipality, as the planner saw them in the preview. */
export type SeenPersons = Readonly<Record<RegionCode, number>>;

export interface HalfYearChoice {
  readonly province: RegionCode;
  readonly halfYear: HalfYear;
  readonly rounding: QuotaRounding;
  /** A national number of the planner's own, which then counts; null takes the one that is known. */
  readonly ownNational: number | null;
  /** As in a revision: the newest version of the national number that the planner saw. */
  readonly newest?: number;
}

export interface RevisionChoice {
  readonly halfYear: HalfYear;
  readonly persons: number;
  /** ISO date of the announcement, or null when it is not known. */
  readonly announced: string | null;
  /** Where the number stands, in the planner's words. */
  readonly source: string;
  /** The quota of every municipality before the revision: what changes for whom is kept beside the new number. */
  readonly before: SeenPersons;
  /** The same after it. Exchanges and lists that come later are no part of the revision. Lacks in orders of before it was kept. */
  readonly after?: SeenPersons;
  /** The newest version that the planner saw: what this order writes stands above it. Lacks in orders of before it was kept. */
  readonly newest?: number;
}

export interface ExchangeChoice {
  readonly halfYear: HalfYear;
  readonly parties: readonly ExchangeParty[];
  readonly reason: string;
}

export interface ExchangeParty {
  readonly code: RegionCode;
  readonly before: number;
  readonly after: number;
}

export interface OfficialListChoice {
  readonly halfYear: HalfYear;
  readonly rows: readonly OfficialChoice[];
}

export interface OfficialChoice {
  readonly code: RegionCode;
  /** As the list writes it. */
  readonly listedName: string;
  readonly quota: number;
  /** True when the official number counts, false when ours does. */
  readonly counts: boolean;
}

export interface InhabitantsChoice {
  /** Its municipalities get a row; null takes only the regions of `counts`, beside the country. */
  readonly province: RegionCode | null;
  /** The inhabitants are those on 1 January of this year. */
  readonly year: number;
  readonly counts: SeenPersons;
  /** Where the counts come from, in the planner's words; empty when they are the planner's own. */
  readonly source: string;
}

export interface DwellingsChoice {
  readonly province: RegionCode;
  readonly halfYear: HalfYear;
}

export interface ThreeTasksChoice {
  readonly province: RegionCode;
  /** The half-year whose housing quota counts. */
  readonly halfYear: HalfYear;
}

export interface OccupancyChoice {
  readonly period: "week" | "month";
  readonly periods: number;
  /** The day on which the first period begins, ISO. */
  readonly start: string;
}
