/**
 * Words by which lists tell one version of a figure from another: the original quota beside the adjusted one, a draft beside what was decided.
 * Both are the figure; which of them counts, a header does not say.
 */
import { withoutPeriods } from "../cells/namedPeriods";
import { figureHeader } from "./figureHeader";
import type { FigureKind } from "./figureWords";
import { lastSegment } from "./words";

const ADJECTIVES =
  "oorspronkelijke?|initi[eë]le?|aanvankelijke?|eerdere?|vorige?|oude?|nieuwe?|bijgestelde?|herziene?|gewijzigde?|aangepaste?|gecorrigeerde?|herrekende?|herberekende?|definitie(?:f|ve)|voorlopige?|concept|geactualiseerde?|actue(?:el|le)|was|werd|wordt|original|initial|revised|adjusted|updated";
const ACTS = "bijstelling|wijziging|correctie|herziening|aanpassing|actualisatie|herberekening|herverdeling";
const VERSION = new RegExp(
  String.raw`(?<!\p{L})(?:(?:na|v[oó][oó]r) (?:de |een )?(?:\p{L}+ )?(?:${ACTS})|${ADJECTIVES}|versie \d+|v\d+)(?!\p{L})`,
  "giu",
);

/** Whether a header names a version of the figure that is wanted, or says nothing but which version it is. */
export function isVersion(header: string, wanted: FigureKind): boolean {
  const segment = lastSegment(header).normalize("NFC").replaceAll("_", " ");
  const unversioned = segment.replace(VERSION, " ");
  if (unversioned === segment) return false;
  const rest = withoutPeriods(unversioned)
    .replace(/[()[\]]/gu, " ")
    .trim();
  return rest === "" || ["sure", "unsure", "bare"].includes(figureHeader(rest, wanted).fit);
}
