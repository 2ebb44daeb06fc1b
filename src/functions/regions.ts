import { inhabitantsOf, newestInhabitantsYear, type OwnInhabitants } from "../reference/inhabitants";
import type { Region } from "../reference/region";
import { municipalitiesOf, regionOfCode } from "../reference/regions";
import { resolveRegion } from "../reference/resolveRegion";
import { combine, fail, problem, type Result, succeed, then } from "../text/result";
import { answer } from "./edge/answer";
import { lookUpEach } from "./edge/perElement";
import { readChoice } from "./edge/readChoice";
import { readName } from "./edge/readName";
import { readRegion } from "./edge/readRegion";
import { readYear } from "./edge/readYear";
import { answerWithInhabitants, atOnceOrLater } from "./edge/withContext";
import { readWeightGrid } from "./allocationArguments";

/**
 * Wat u van een gebied wilt weten.
 * @customenum {string}
 */
enum GEBIEDSVELD {
  /** Code van het CBS, zoals GM0344. */
  code = "code",
  /** Officiële naam. */
  naam = "naam",
  /** Land, provincie of gemeente. */
  soort = "soort",
  /** Naam van de provincie. */
  provincie = "provincie",
  /** Code van de provincie. */
  provinciecode = "provinciecode",
}

const REGION_FIELDS = new Map<string, (region: Region) => string>([
  ["code", ({ code }) => code],
  ["naam", ({ name }) => name],
  ["soort", ({ kind }) => (kind === "country" ? "land" : kind === "province" ? "provincie" : "gemeente")],
  ["provincie", ({ provinceCode }) => (provinceCode === null ? "" : (regionOfCode(provinceCode)?.name ?? ""))],
  ["provinciecode", ({ provinceCode }) => provinceCode ?? ""],
]);

const codeOf = ({ code }: Region): string => code;

/**
 * Geeft de inwoners van een gebied op 1 januari van een jaar.
 * @customfunction INWONERS INWONERS
 * @param {any[][]} gebied Code of naam van een land, provincie of gemeente.
 * @param {any} [peildatum] Jaar of datum van 1 januari. Leeg: het nieuwste jaar dat is meegeleverd.
 * @returns {any[][]} Inwoners in de vorm van de gebieden.
 * @remarks Cost: a look-up per cell of n.
 */
export function INWONERS(gebied: any[][], peildatum?: any): any[][] {
  const given = combine({
    grid: readWeightGrid("gebied", gebied),
    year: readYear(peildatum, newestInhabitantsYear),
  });
  const lookUp = (own?: OwnInhabitants): Result<any[][]> =>
    then(given, ({ grid, year }) =>
      lookUpEach(grid, (cell) => then(readRegion(cell), ({ code }) => inhabitantsOf(code, year, own))),
    );
  if (!given.ok) return answer([], () => lookUp());
  return atOnceOrLater(answerWithInhabitants([], lookUp));
}

/**
 * Herkent een gebied en geeft de code, de naam of de provincie.
 * @customfunction GEBIED GEBIED
 * @param {any[][]} naam Code of naam van een gebied, zoals u die schrijft.
 * @param {GEBIEDSVELD} [veld] Wat u wilt weten: code (standaard), naam, soort, provincie of provinciecode.
 * @returns {any[][]} Het gevraagde, in de vorm van de namen.
 * @remarks Cost: a look-up per cell of n.
 */
export function GEBIED(naam: any[][], veld?: GEBIEDSVELD): any[][] {
  return answer([], () =>
    then(
      combine({ grid: readWeightGrid("naam", naam), field: readChoice("veld", veld, REGION_FIELDS, codeOf) }),
      ({ grid, field }) => lookUpEach(grid, (cell) => then(readRegion(cell), (region) => succeed(field(region)))),
    ),
  );
}

/**
 * Geeft de gemeenten van een provincie, of alle gemeenten.
 * @customfunction GEMEENTEN GEMEENTEN
 * @param {any} [provincie] Code of naam van een provincie. Leeg: heel Nederland.
 * @returns {any[][]} Per gemeente een rij met code, naam en provincie.
 * @remarks Cost: one pass over the municipalities of the province.
 */
export function GEMEENTEN(provincie?: any): any[][] {
  return answer([], () =>
    then(then(readName("provincie", provincie), readProvince), (code) =>
      succeed(
        municipalitiesOf(code).map((region) => [
          region.code,
          region.name,
          regionOfCode(region.provinceCode ?? "")?.name ?? "",
        ]),
      ),
    ),
  );
}

/** Only a province can be meant here, so that a bare "Utrecht" is clear. */
function readProvince(name: string | null): Result<string> {
  if (name === null) return succeed("NL");
  const asProvince = resolveRegion(`provincie ${name}`);
  return then(asProvince.ok ? asProvince : resolveRegion(name), ({ kind, code, name }) =>
    kind === "municipality" ? fail(problem("functions.provinceNeeded", { name })) : succeed(code),
  );
}
