import type { DistributionKey } from "../reference/distributionKey";
import { findKey } from "../reference/keys";
import type { Region } from "../reference/region";
import { provinces } from "../reference/regions";
import { fractionToNumber } from "../numbers/fraction";
import { assignmentOf } from "../reception/assignmentOf";
import { capacityOf, type PlaceCategory } from "../reception/capacityOf";
import type { ReceptionContext } from "../reception/receptionContext";
import { shareOf } from "../reception/shareOf";
import { combine, fail, type Result, succeed, then } from "../text/result";
import { readWeightGrid } from "./allocationArguments";
import { decisionField, type DecisionField, decisionLine } from "./decisionField";
import { isBlankText, readGrid, scalarOf } from "./edge/grid";
import { lookUpEach } from "./edge/perElement";
import { readChoice } from "./edge/readChoice";
import { readName } from "./edge/readName";
import { readRegion } from "./edge/readRegion";
import { answerWithContext, atOnceOrLater } from "./edge/withContext";

/**
 * Onderdeel van het geldende besluit.
 * @customenum {string}
 */
enum BESLUITVELD {
  /** Kenmerk van het besluit in de lijst. */
  id = "id",
  /** Titel van het besluit. */
  titel = "titel",
  /** Capaciteitsbesluit of capaciteitsraming. */
  soort = "soort",
  /** Vastgesteld, vervangen, concept of ingetrokken. */
  status = "status",
  /** Aantal plekken in totaal. */
  totaal = "totaal",
  /** Aantal plekken voor amv, als deel van het totaal. */
  amv = "amv",
  /** Datum waarop de plekken er moeten zijn. */
  peildatum = "peildatum",
  /** Datum van het besluit. */
  vastgesteld = "vastgesteld",
  /** Waar het besluit te vinden is. */
  bron = "bron",
  /** Vingerafdruk van de inhoud. */
  hash = "hash",
}

/**
 * Welke plekken u bedoelt.
 * @customenum {string}
 */
enum CATEGORIE {
  /** Alle plekken, amv inbegrepen. */
  totaal = "totaal",
  /** Totaal min amv. */
  regulier = "regulier",
  /** Alleenstaande minderjarige vreemdelingen; een deel van het totaal. */
  amv = "amv",
}

const DECISION_FIELDS: ReadonlyMap<string, DecisionField> = new Map(
  (["id", "titel", "soort", "status", "totaal", "amv", "peildatum", "vastgesteld", "bron", "hash"] as const).map(
    (field) => [field, field],
  ),
);

const CATEGORIES: ReadonlyMap<string, PlaceCategory> = new Map([
  ["totaal", "totaal"],
  ["regulier", "regulier"],
  ["amv", "amv"],
]);

/**
 * Zegt welk besluit geldt.
 * @customfunction BESLUIT BESLUIT
 * @param {BESLUITVELD} [veld] Onderdeel. Leeg: titel, totaal, datum en vingerafdruk op één regel.
 * @returns {any} Het onderdeel, of één regel.
 * @remarks Cost: one look-up.
 */
export function BESLUIT(veld?: BESLUITVELD): any {
  return answerWithContext([], ({ decision }) =>
    isBlankText(scalarOf(veld))
      ? succeed(decisionLine(decision))
      : then(readChoice("veld", veld, DECISION_FIELDS, "id"), (field) => decisionField(decision, field)),
  );
}

/**
 * Geeft het aantal plekken in het geldende besluit.
 * @customfunction CAPACITEIT CAPACITEIT
 * @param {CATEGORIE} [categorie] totaal (standaard), regulier of amv. Amv is een deel van het totaal.
 * @returns {any} Aantal plekken.
 * @remarks Cost: one look-up.
 */
export function CAPACITEIT(categorie?: CATEGORIE): any {
  return answerWithContext([], (context) =>
    then(readChoice("categorie", categorie, CATEGORIES, "totaal"), (category) => capacityOf(context, category)),
  );
}

/**
 * Geeft de opgave van een provincie of gemeente bij het geldende besluit en de geldende sleutel.
 * @customfunction OPGAVE OPGAVE
 * @param {any[][]} gebied Code of naam van een provincie of gemeente.
 * @param {CATEGORIE} [categorie] totaal (standaard), regulier of amv. Amv is een deel van het totaal.
 * @returns {any[][]} Plekken in de vorm van de gebieden.
 * @remarks Cost: a look-up per cell of n; the first time an allocation over the municipalities of each province that is asked.
 */
export function OPGAVE(gebied: any[][], categorie?: CATEGORIE): any[][] {
  return atOnceOrLater(
    answerWithContext([], (context) =>
      then(
        combine({
          grid: readWeightGrid("gebied", gebied),
          category: readChoice("categorie", categorie, CATEGORIES, "totaal"),
        }),
        ({ grid, category }) =>
          lookUpEach(grid, (cell) => then(readRegion(cell), (region) => assignmentOf(context, region, category))),
      ),
    ),
  );
}

/**
 * Geeft de aandelen in een verdeelsleutel. Samen zijn de twaalf provincies 1.
 * @customfunction SLEUTEL SLEUTEL
 * @param {any} [sleutel] Naam van de sleutel, zoals inwoners-2024. Leeg: de geldende sleutel.
 * @param {any[][]} [gebieden] Gebieden waarvan u het aandeel wilt weten. Leeg: de twaalf provincies.
 * @returns {any[][]} Aandelen in de vorm van de gebieden, of een tabel met provincies.
 * @remarks Cost: a look-up per cell of n; the first time a pass over the municipalities of each province that is asked.
 */
export function SLEUTEL(sleutel?: any, gebieden?: any[][]): any[][] {
  const grid = readGrid("gebieden", gebieden);
  const name = readName("sleutel", sleutel);
  return atOnceOrLater(
    answerWithContext([], (context) =>
      then(keyNamed(name, context), (key) => {
        const share = (region: Region): Result<number> =>
          then(shareOf(context, key, region), (exact) => succeed(fractionToNumber(exact)));
        return grid === null
          ? everyProvince(share)
          : lookUpEach(grid, (cell) => then(readRegion(cell), (region) => share(region)));
      }),
    ),
  );
}

function keyNamed(name: Result<string | null>, context: ReceptionContext): Result<DistributionKey> {
  return then(name, (id) => (id === null ? succeed(context.key) : findKey(id, context.ownKeys)));
}

function everyProvince(share: (region: Region) => Result<number>): Result<any[][]> {
  const rows = provinces.map((province) => then(share(province), (part) => succeed([province.name, part])));
  const problems = rows.flatMap((row) => (row.ok ? [] : row.problems));
  return problems.length > 0 ? fail(...problems) : succeed(rows.flatMap((row) => (row.ok ? [row.value] : [])));
}
