import { dutchInteger } from "../../text/dutchNumber";

const MOST_SHOWN = 6;

/** Numbers as a sentence lists them, each once: "88.000, 90.000 en 3.660". */
export function listedPlaces(places: readonly number[]): string {
  const all = [...new Set(places)];
  const shown = all.slice(0, MOST_SHOWN).map((one) => dutchInteger(one));
  const more = all.length > MOST_SHOWN ? ["meer"] : [];
  const [last, ...rest] = [...shown, ...more].reverse();
  return rest.length === 0 ? (last ?? "") : `${rest.reverse().join(", ")} en ${last ?? ""}`;
}
