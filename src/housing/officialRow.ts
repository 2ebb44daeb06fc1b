/** A row of a published list of quotas. */
export interface OfficialRow {
  /** Empty where the list has no codes. */
  readonly code: string;
  readonly name: string;
  readonly quota: number;
}
