/** Whether a column that is called after the figure may hold more than it, or something else: then the planner says which one counts. */
import type { HeaderVerdict } from "../headers/figureHeader";
import type { FigureKind } from "../headers/figureWords";
import { isPerYear } from "../headers/perYear";
import { isTaskBesideBalance, mayHoldBalance } from "./totalWithBalance";
import { mayHoldOtherPlaces } from "./totalWithOthers";

/** In a list of provinces "Opgave per gemeente" may as well be what each of its municipalities must do. */
const PER_MUNICIPALITY = /\bper gemeente\b/iu;

export interface BesideFigure {
  /** The headers of all columns of the table. */
  readonly texts: readonly string[];
  readonly areProvinces: boolean;
  /** Whether a header surely names the figure. */
  readonly isNamed: boolean;
}

export function isOpenFigure(
  header: string,
  fit: HeaderVerdict["fit"],
  wanted: FigureKind,
  { texts, areProvinces, isNamed }: BesideFigure,
): boolean {
  const isFigure = fit === "sure" || fit === "bare";
  if (wanted === "places")
    return (PER_MUNICIPALITY.test(header) && areProvinces) || (isFigure && mayHoldOtherPlaces(header, texts));
  if (wanted !== "quota") return false;
  if (isFigure) return mayHoldBalance(header, texts) || (fit === "sure" && isPerYear(header));
  return fit === "other" && !isNamed && isTaskBesideBalance(header, texts);
}
