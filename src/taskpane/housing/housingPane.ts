import type { QuotaRounding } from "../../housing/housingQuota";
import { paneSlice } from "../slice";
import type { ReadList } from "./officialList";

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
  /** A list of inhabitants that was pasted. */
  readonly inhabitants: string;
}

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
  readonly text: string;
  /** The list as it was read, or null. */
  readonly read: ReadList | null;
  /** Codes for which the official number counts. */
  readonly official: ReadonlySet<string>;
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
  list: { text: "", read: null, official: new Set() },
  occupancy: { period: "week", periods: "", start: "" },
  inhabitants: "",
}));
