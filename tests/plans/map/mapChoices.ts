import type { MapChoice, MunicipalMap } from "../../../src/plans/map/mapChoice";
import { municipalitiesOf, provinces } from "../../../src/reference/regions";
import { meetingChoice } from "../meeting/meetingChoiceOf";

/** The shipped decision that counts, as a map of the provinces on 30 November 2026. */
export function provinceMap(...paper: Parameters<typeof meetingChoice>): MapChoice {
  return { areas: "provinces", paper: meetingChoice(...paper) };
}

/**
 * Numbers of the municipalities of a province on 30 November 2026.
 *
 * @param values In their order; of those after the last one there is no number.
 */
export function municipalMap(
  province: string,
  values: readonly (number | null)[],
  rest: Partial<MunicipalMap> = {},
): MunicipalMap {
  return {
    areas: "municipalities",
    day: "2026-11-30",
    province: provinces.find(({ code }) => code === province)?.name ?? "",
    subject: "Plekken",
    source: "Blad1!A1:B30",
    isRounded: false,
    rows: municipalitiesOf(province).map(({ name }, index) => ({ name, value: values[index] ?? null })),
    ...rest,
  };
}
