import type { QuotaRounding } from "../../housing/housingQuota";
import { paneSlice } from "../slice";
import { noSource, type SourceForm } from "../source/sourceForm";

/** What a planner chose or typed in the section Huisvesting, exactly as typed. */
export interface HousingPane {
  /** Code of the province, or nothing chosen yet. */
  readonly province: string;
  readonly halfYear: string;
  readonly rounding: QuotaRounding;
  readonly ownNational: string;
  /** Name of the half-year that a revision, an exchange or a list is about; empty is the newest. */
  readonly worksOn: string;
  readonly revision: RevisionForm;
  readonly exchange: ExchangeForm;
  readonly list: ListForm;
  readonly occupancy: OccupancyForm;
  /** The page that was chosen; null when that was not in this session. */
  readonly page: HousingPage | null;
  /** A list of inhabitants that is taken in. */
  readonly inhabitants: InhabitantsForm;
}

/** A page of the section. */
export type HousingPage = "months" | "exchange" | "list" | "halfYear" | "sheets";

export interface RevisionForm {
  readonly persons: string;
  readonly announced: string;
  readonly source: string;
}

export interface ExchangeForm {
  readonly parties: readonly PartyForm[];
  readonly reason: string;
}

export interface PartyForm {
  readonly code: string;
  readonly after: string;
}

export interface ListForm {
  readonly source: SourceForm;
  /** Name of the half-year for which the list was read. */
  readonly halfYear: string;
  /** Codes for which the official number counts. */
  readonly official: ReadonlySet<string>;
}

export interface InhabitantsForm {
  readonly source: SourceForm;
  /** The year for which the list was read. */
  readonly year: number | null;
}

export interface OccupancyForm {
  readonly period: "week" | "month";
  readonly periods: string;
  readonly start: string;
}

export const noParty: PartyForm = { code: "", after: "" };

export const housingPane = paneSlice<HousingPane>(() => ({
  province: "",
  halfYear: "",
  rounding: "published",
  ownNational: "",
  worksOn: "",
  revision: { persons: "", announced: "", source: "" },
  exchange: { parties: [noParty, noParty], reason: "" },
  list: { source: noSource, halfYear: "", official: new Set() },
  occupancy: { period: "week", periods: "", start: "" },
  page: null,
  inhabitants: { source: noSource, year: null },
}));
