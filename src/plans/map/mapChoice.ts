import type { MeetingChoice } from "../meeting/meetingChoice";

/** Numbers as a map of tiles: already computed or selected, and from then on values. */
export type MapChoice = ProvinceMap | MunicipalMap;

/** A distribution over the provinces, the same as on a page for a meeting. */
export interface ProvinceMap {
  readonly areas: "provinces";
  readonly paper: MeetingChoice;
}

/** Numbers of a planner about the municipalities of one province. */
export interface MunicipalMap {
  readonly areas: "municipalities";
  /** The day on the clock of the planner, "2026-11-30". */
  readonly day: string;
  /** The name of the province. */
  readonly province: string;
  /** What stood above the numbers; empty without a header. */
  readonly subject: string;
  /** The cells that were selected, with their sheet. */
  readonly source: string;
  /** True when a number had more than two decimals. */
  readonly isRounded: boolean;
  /** Every municipality of the province by name; null where the selection has no number. */
  readonly rows: readonly MunicipalNumber[];
}

export interface MunicipalNumber {
  readonly name: string;
  readonly value: number | null;
}
