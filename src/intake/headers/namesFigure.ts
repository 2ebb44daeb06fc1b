/** Whether titles above a table say of what its figures are. */
import { figureHeader } from "./figureHeader";
import type { FigureKind } from "./figureWords";

export function namesFigure(titles: readonly string[], wanted: FigureKind): boolean {
  const verdicts = titles.map((title) => figureHeader(title, wanted).fit);
  return verdicts.some((fit) => fit === "sure" || fit === "unsure") && !verdicts.includes("unfit");
}
