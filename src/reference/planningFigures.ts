/**
 * Figures to plan with: no rule of law, but what a source says or what a table agreed to reckon with. Each stands here once, with
 * where it comes from and how certain it is; people may overwrite it in their workbook.
 */
export interface PlanningFigure {
  readonly value: number;
  readonly source: string;
  /** ISO, as far as the source gives it; null where it gives none. */
  readonly date: string | null;
  /** "sourced": the source states it. "originUnknown": the source states it and nobody could tell where it comes from. */
  readonly certainty: "sourced" | "originUnknown";
}

export const planningFigures = {
  /** Persons in a dwelling, on average. */
  personsPerDwelling: {
    value: 2.2,
    source: "ah-tk-20212022-3888",
    date: "2022-09-05",
    certainty: "sourced",
  },
  /** The part of the places in reception that can be in use: COA plans with it. */
  occupancyNorm: {
    value: 0.91,
    source: "https://www.coa.nl/nl/nieuws/het-coa-moet-volgend-jaar-opnieuw-fors-groeien",
    date: null,
    certainty: "sourced",
  },
  /** The parts of vacated dwellings that go to permit holders now, as the ministry of the interior named them. */
  lowestPart: {
    value: 0.1,
    source: "Verslag Landelijke Regietafel 27 oktober 2023",
    date: "2023-10-27",
    certainty: "originUnknown",
  },
  highestPart: {
    value: 0.12,
    source: "Verslag Landelijke Regietafel 27 oktober 2023",
    date: "2023-10-27",
    certainty: "originUnknown",
  },
  /** Places in transition locations in the whole country, at most. */
  transitionPlaces: {
    value: 8500,
    source: "Staatscourant 2025, 11378",
    date: "2025",
    certainty: "sourced",
  },
} as const satisfies Readonly<Record<string, PlanningFigure>>;
