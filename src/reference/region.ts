/** NL (the country), PV20–PV31 (provinces) or GM0000 (municipalities): the codes of Statistics Netherlands. */
export type RegionCode = string;

export const REGION_CODE = /^(?:NL|PV\d{2}|GM\d{4})$/u;

export type RegionKind = "country" | "province" | "municipality";

export interface Region {
  readonly code: RegionCode;
  readonly name: string;
  readonly kind: RegionKind;
  /** The province of a municipality, the code itself for a province, null for the country. */
  readonly provinceCode: RegionCode | null;
}
