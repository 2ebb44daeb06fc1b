/**
 * Whether the header above a list of names says that they are no municipalities or provinces: a labour market region Zwolle, a safety region
 * Groningen and the town of Delft are called the same and count something else.
 */
import { withoutBrackets, wordsOf } from "./words";

/** Any region with a word before it ("Arbeidsmarktregio", "COROP-gebied"), a piece of a municipality, or one place in it. */
const OTHER =
  /^(?:\w{3,}(?:regio|regios|gebied|gebieden|eenheid|eenheden|district|districten)|corop\w*|ggd\w*|rpa|waterschap\w*|landsd(?:eel|elen)|woonplaats(?:en)?|woonkern(?:en)?|kern(?:en)?|dorp(?:en)?|wijk(?:en)?|buurt(?:en)?|stadsde(?:el|len)|postcode\w*|\w*locaties?|azc\w*)$/u;
/** Of a municipality or a province as a whole. */
const OF_PLANNERS = "kiesgebied";
/** "Plaats" is also how people call a municipality. */
const TOWN = /^(?:plaats|plaatsen|plaatsnaam|stad|steden)$/u;

export type RegionHeader = "other" | "town" | null;

/** At most four words: a sentence is no header. One that also speaks of municipalities or provinces is theirs. */
export function otherRegionHeader(header: string): RegionHeader {
  const words = wordsOf(withoutBrackets(header).text);
  if (words.length > 4 || words.some((word) => /^(?:gem|prov|municipal)/u.test(word))) return null;
  const named = words.filter((word) => word !== OF_PLANNERS);
  if ([...named, named.join("")].some((word) => OTHER.test(word))) return "other";
  return words.some((word) => TOWN.test(word)) ? "town" : null;
}
