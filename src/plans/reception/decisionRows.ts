import type { CapacityDecision } from "../../reference/capacityDecision";
import type { DistributionKey } from "../../reference/distributionKey";
import { regionOfCode } from "../../reference/regions";
import { count, dateOrText, number, text } from "../cellContent";
import { dateCell } from "../cellDate";
import { stampOf } from "../log";
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

/** One row per published figure; amv is part of the total. */
export function placeRows(decision: CapacityDecision): readonly DesiredRow[] {
  const row = (category: string, places: number | null): readonly DesiredRow[] =>
    places === null
      ? []
      : [
          rowOf(placesHead, {
            BesluitId: text(decision.id),
            Gebied: text("NL"),
            Naam: text("Nederland"),
            Categorie: text(category),
            Peildatum: dateOrText(dateCell(decision.referenceDate)),
            Plekken: count(places),
          }),
        ];
  return [...row("totaal", decision.total), ...row("amv", decision.unaccompaniedMinors)];
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
