import type { CapacityDecision } from "../../reference/capacityDecision";
import type { DistributionKey } from "../../reference/distributionKey";
import type { RegionCode } from "../../reference/region";
import { country, regionOfCode } from "../../reference/regions";
import { count, dateOrText, number, text } from "../cellContent";
import { dateCell } from "../cellDate";
import { stampOf } from "../isLater";
import type { Order } from "../order";
import { type DesiredRow, rowOf } from "../tableLayout";
import { addInVersion } from "../version";
import { keyHead, placesHead, registerHead } from "./decisionLayouts";
import { SCHEMA_VERSION } from "./pointers";

/** The row of a decision in the register table. */
export function registerRow(decision: CapacityDecision, order: Order): DesiredRow {
  const [source] = decision.sources;
  return rowOf(registerHead, {
    BesluitId: text(decision.id),
    Soort: text(decision.kind),
    Status: text(decision.status),
    Titel: text(decision.title),
    "Vastgesteld op": dateOrText(dateCell(decision.decidedOn)),
    "Vastgesteld door": text(decision.decidedBy),
    "Geldig van": text(null),
    "Geldig tot": text(null),
    Vervangt: text(decision.supersedes),
    Bevestigt: text(null),
    Sleuteladvies: text(decision.adviceKey),
    Bron: text(source?.title ?? null),
    Kenmerk: text(source?.reference ?? null),
    URL: text(source?.url ?? null),
    Vingerafdruk: text(decision.fingerprint),
    "Ingelezen op (UTC)": text(stampOf(order)),
    Rol: text(order.who),
    "Versie invoegtoepassing": text(addInVersion),
    Schema: number(SCHEMA_VERSION),
  });
}

/** One row per published figure, the whole country first; amv is part of the total. */
export function placeRows(decision: CapacityDecision): readonly DesiredRow[] {
  const whole = { ...decision, region: country.code };
  return [whole, ...(decision.rows ?? [])].flatMap((row) => [
    ...placeRow(decision, row.region, "totaal", row.total),
    ...placeRow(decision, row.region, "amv", row.unaccompaniedMinors),
  ]);
}

function placeRow(
  { id, referenceDate }: CapacityDecision,
  region: RegionCode,
  category: string,
  places: number | null,
): readonly DesiredRow[] {
  if (places === null) return [];
  return [
    rowOf(placesHead, {
      BesluitId: text(id),
      Gebied: text(region),
      Naam: text(regionOfCode(region)?.name ?? region),
      Categorie: text(category),
      Peildatum: dateOrText(dateCell(referenceDate)),
      Plekken: count(places),
    }),
  ];
}

/** The weights of a key: provinces in the order of CBS, then municipalities where the key has its own. */
export function keyRows(key: DistributionKey): readonly DesiredRow[] {
  return [...key.provinceWeights, ...(key.municipalWeights ?? [])].map(([code, weight]) =>
    rowOf(keyHead, {
      Sleutel: text(key.id),
      Gebied: text(code),
      Naam: text(regionOfCode(code)?.name ?? code),
      Gewicht: count(Number(weight)),
      Peildatum: dateOrText(dateCell(key.referenceDate)),
      Bron: text(key.source),
    }),
  );
}
