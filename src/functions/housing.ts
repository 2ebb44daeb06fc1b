import { endBalance } from "../housing/balance";
import { halfYearName, parseHalfYear } from "../housing/halfYear";
import { housingQuota, type QuotaRounding } from "../housing/housingQuota";
import { nationalQuota, type QuotaVersion } from "../housing/nationalQuota";
import { progress } from "../housing/progress";
import { proposeStep } from "../housing/proposeStep";
import type { OwnInhabitants } from "../reference/inhabitants";
import { combine, fail, problem, type Result, succeed, then } from "../text/result";
import { gridsNamed, readBeside, readWeightGrid } from "./allocationArguments";
import { answer } from "./edge/answer";
import { type Grid, inShapeOf, isAbsent, isBlank, readRequiredGrid, scalarOf } from "./edge/grid";
import { keptAnswers } from "./edge/keptAnswers";
import { lookUpEach } from "./edge/perElement";
import { readChoice } from "./edge/readChoice";
import { readNumber } from "./edge/readNumbers";
import { readRegion } from "./edge/readRegion";
import { answerWithInhabitants, atOnceOrLater } from "./edge/withContext";
import { readCounts, readPersons, readTruth } from "./housingArguments";
import { ladderReason, ladderStepName } from "./ladderText";
import { shapeText } from "./edge/shape";

/**
 * Welk landelijk getal u bedoelt.
 * @customenum {string}
 */
enum VERSIE {
  /** Het getal dat nu geldt, na bijstellingen. */
  actueel = "actueel",
  /** Het eerste getal, voor bijstellingen. */
  oorspronkelijk = "oorspronkelijk",
}

/**
 * Hoe de taakstelling wordt afgerond.
 * @customenum {string}
 */
enum AFRONDING {
  /** Op het dichtstbijzijnde getal, zoals de gepubliceerde lijsten. */
  gepubliceerd = "gepubliceerd",
  /** Naar boven, zoals artikel 29 van de Huisvestingswet zegt. */
  wettelijk = "wettelijk",
}

const VERSIONS: ReadonlyMap<string, QuotaVersion> = new Map([
  ["actueel", "current"],
  ["oorspronkelijk", "original"],
]);

const ROUNDINGS: ReadonlyMap<string, QuotaRounding> = new Map([
  ["gepubliceerd", "published"],
  ["wettelijk", "statutory"],
]);

/**
 * Geeft de landelijke taakstelling van een halfjaar.
 * @customfunction LANDELIJK LANDELIJK
 * @param {any} halfjaar Halfjaar, zoals 2024-I.
 * @param {VERSIE} [versie] actueel (standaard) of oorspronkelijk.
 * @returns {any} Aantal personen.
 * @remarks Cost: one look-up.
 */
export function LANDELIJK(halfjaar: any, versie?: VERSIE): any {
  return answer([], () =>
    then(
      combine({
        halfYear: readHalfYear(halfjaar),
        version: readChoice("versie", versie, VERSIONS, "current"),
      }),
      ({ halfYear, version }) => nationalQuota(halfYear, version),
    ),
  );
}

/**
 * Geeft de taakstelling huisvesting: hoeveel vergunninghouders een gemeente moet huisvesten.
 * @customfunction TAAKSTELLING TAAKSTELLING
 * @param {any[][]} gebied Code of naam van een gemeente, een provincie of NL.
 * @param {any} halfjaar Halfjaar, zoals 2024-I.
 * @param {any} [totaal] Landelijk aantal personen. Leeg: het bekende getal.
 * @param {AFRONDING} [afronding] gepubliceerd (standaard) of wettelijk.
 * @returns {any[][]} Personen in de vorm van de gebieden.
 * @remarks Cost: a look-up per cell of n; the first time per municipality one division, and per year one pass over all municipalities.
 */
export function TAAKSTELLING(gebied: any[][], halfjaar: any, totaal?: any, afronding?: AFRONDING): any[][] {
  const given = combine({
    grid: readWeightGrid("gebied", gebied),
    halfYear: readHalfYear(halfjaar),
    total: readNumber("totaal", totaal),
    rounding: readChoice("afronding", afronding, ROUNDINGS, "published"),
  });
  const lookUp = (own?: OwnInhabitants): Result<any[][]> =>
    then(given, ({ grid, halfYear, total, rounding }) =>
      then(total === null ? nationalQuota(halfYear, "current") : succeed(total), (national) =>
        lookUpEach(
          grid,
          (cell) =>
            then(readRegion(cell), (region) =>
              housingQuota(region, { halfYear, national, rounding, ...(own && { own }) }),
            ),
          own && keptAnswers(own, `${halfYearName(halfYear)} ${national} ${rounding}`),
        ),
      ),
    );
  const grids = (): readonly Grid[] => gridsNamed({ gebied });
  if (!given.ok) return answer(grids, () => lookUp());
  return atOnceOrLater(answerWithInhabitants(grids, lookUp));
}

/**
 * Geeft het saldo: beginsaldo plus realisatie min taak. Negatief is een achterstand.
 * @customfunction SALDO SALDO
 * @param {any[][]} taak Taakstelling in personen.
 * @param {any[][]} realisatie Gehuisveste personen.
 * @param {any[][]} [beginsaldo] Saldo van het vorige halfjaar. Leeg: 0.
 * @returns {any[][]} Saldo in de vorm van de taak.
 * @remarks Cost: one pass over n rows.
 */
export function SALDO(taak: any[][], realisatie: any[][], beginsaldo?: any[][]): any[][] {
  const grids = (): readonly Grid[] => gridsNamed({ taak, realisatie, beginsaldo });
  return answer(grids, () =>
    then(readHalfYearRows(taak, realisatie, beginsaldo), ({ first, quotas, realised, balances }) => {
      const ends = quotas.map((quota, index) => endBalance(quota, realised[index] ?? 0, balances[index] ?? 0));
      const unsafe = ends.findIndex((end) => !Number.isSafeInteger(end));
      return unsafe < 0 ? succeed(inShapeOf(first, ends)) : fail(problem("housing.balanceTooLarge", {}, unsafe));
    }),
  );
}

/**
 * Geeft de voortgang: de realisatie als deel van de taak min het beginsaldo.
 * @customfunction VOORTGANG VOORTGANG
 * @param {any[][]} taak Taakstelling in personen.
 * @param {any[][]} realisatie Gehuisveste personen.
 * @param {any[][]} [beginsaldo] Saldo van het vorige halfjaar. Leeg: 0.
 * @param {any} [maanden] Volle maanden die voorbij zijn, 1 tot en met 6. Leeg: het hele halfjaar.
 * @returns {any[][]} Deel in de vorm van de taak; 1 is precies op schema.
 * @remarks Cost: one pass over n rows.
 */
export function VOORTGANG(taak: any[][], realisatie: any[][], beginsaldo?: any[][], maanden?: any): any[][] {
  const grids = (): readonly Grid[] => gridsNamed({ taak, realisatie, beginsaldo });
  return answer(grids, () =>
    then(
      combine({ rows: readHalfYearRows(taak, realisatie, beginsaldo), months: readMonths(maanden) }),
      ({ rows: { first, quotas, realised, balances }, months }) => {
        const parts = quotas.map((quota, index) =>
          progress({ quota, realised: realised[index] ?? 0, beginBalance: balances[index] ?? 0, months }),
        );
        const [wrong] = parts.filter((part) => !part.ok);
        return (
          wrong ??
          succeed(
            inShapeOf(
              first,
              parts.map((part) => (part.ok ? part.value : 0)),
            ),
          )
        );
      },
    ),
  );
}

/**
 * Stelt een trede van de interventieladder voor. De provincie beslist.
 * @customfunction TREDE TREDE
 * @param {any[][]} saldi Saldo bij elk peilmoment, het oudste eerst. Negatief is een achterstand.
 * @param {any} [drempel] Achterstand in personen die nog niet meetelt. Leeg: 0.
 * @param {any} [verschoonbaar] WAAR als de provincie de achterstand verschoonbaar vindt.
 * @returns {any[][]} Eén rij met de trede, de naam en de reden.
 * @remarks Cost: one pass over n moments.
 */
export function TREDE(saldi: any[][], drempel?: any, verschoonbaar?: any): any[][] {
  const grids = (): readonly Grid[] => gridsNamed({ saldi });
  return answer(grids, () =>
    then(
      combine({
        balances: then(readLine(saldi), readPersons),
        threshold: then(readNumber("drempel", drempel), (value) =>
          value !== null && value < 0
            ? fail(problem("housing.thresholdNegative", { threshold: value }))
            : succeed(value ?? 0),
        ),
        isExcused: readTruth(verschoonbaar),
      }),
      ({ balances, threshold, isExcused }) => {
        const proposal = proposeStep(balances, threshold, isExcused);
        return succeed([[proposal.step, ladderStepName(proposal), ladderReason(proposal)]]);
      },
    ),
  );
}

function readHalfYear(value: unknown): ReturnType<typeof parseHalfYear> {
  const cell = scalarOf(value);
  if (isBlank(cell)) return fail(problem("functions.argumentMissing", { argument: "halfjaar" }));
  return parseHalfYear(typeof cell === "string" || typeof cell === "number" ? String(cell) : "?");
}

function readMonths(value: unknown): Result<number | null> {
  return readNumber("maanden", value);
}

interface HalfYearRows {
  readonly first: Grid;
  readonly quotas: readonly number[];
  readonly realised: readonly number[];
  readonly balances: readonly number[];
}

function readHalfYearRows(taak: unknown, realisatie: unknown, beginsaldo: unknown): Result<HalfYearRows> {
  return then(readWeightGrid("taak", taak), (first) =>
    then(
      combine({
        quotas: readCounts(first),
        realised: then(readBeside(first, "realisatie", realisatie), readCounts),
        balances: isAbsent(beginsaldo) ? succeed([]) : then(readBeside(first, "beginsaldo", beginsaldo), readPersons),
      }),
      (rows) => succeed({ first, ...rows }),
    ),
  );
}

/** One row or one column of balances. */
function readLine(value: unknown): Result<Grid> {
  const grid = readRequiredGrid("saldi", value);
  if (grid === null) return fail(problem("housing.noBalances"));
  if (grid.rows > 1 && grid.columns > 1) return fail(problem("housing.balancesNotALine", { shape: shapeText(grid) }));
  return succeed(grid);
}
