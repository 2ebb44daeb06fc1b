import { allocationPercentage } from "../housing/allocationPercentage";
import { contributions } from "../housing/contribution";
import { occupancy } from "../housing/occupancy";
import { fractionToNumber } from "../numbers/fraction";
import { planningFigures } from "../reference/planningFigures";
import { catalogue } from "../text/catalogue";
import { combine, fail, succeed, then } from "../text/result";
import { gridsNamed, readBeside, readWeightGrid } from "./allocationArguments";
import { answer } from "./edge/answer";
import { type Grid, inShapeOf, isAbsent } from "./edge/grid";
import { readNumber, readNumbers, readRequiredNumber } from "./edge/readNumbers";
import { readCounts } from "./housingArguments";

/**
 * Geeft het deel van de vrijkomende woningen dat nodig is voor de opgave.
 * @customfunction TOEWIJZING TOEWIJZING
 * @param {any[][]} opgave Personen die een woning nodig hebben.
 * @param {any[][]} vrijkomend Woningen die vrijkomen.
 * @param {any} [personen] Personen per woning. Leeg: 2,2.
 * @param {any[][]} [elders] Personen die elders zijn gehuisvest, zoals in een hotel.
 * @returns {any[][]} Deel in de vorm van de opgave.
 * @remarks Cost: one pass over n rows; numbers count by their digits only.
 */
export function TOEWIJZING(opgave: any[][], vrijkomend: any[][], personen?: any, elders?: any[][]): any[][] {
  const grids = (): readonly Grid[] => gridsNamed({ opgave, vrijkomend, elders });
  return answer(grids, () =>
    then(readWeightGrid("opgave", opgave), (first) =>
      then(
        combine({
          quotas: readNumbers(first),
          vacated: then(readBeside(first, "vrijkomend", vrijkomend), readNumbers),
          perDwelling: readNumber("personen", personen),
          elsewhere: isAbsent(elders) ? succeed([]) : then(readBeside(first, "elders", elders), readNumbers),
        }),
        ({ quotas, vacated, perDwelling, elsewhere }) => {
          const shares = quotas.map((quota, index) =>
            allocationPercentage({
              quota,
              vacated: vacated[index] ?? 0,
              personsPerDwelling: perDwelling ?? planningFigures.personsPerDwelling.value,
              elsewhere: elsewhere[index] ?? 0,
            }),
          );
          const wrong = shares.flatMap((share, position) =>
            share.ok ? [] : share.problems.map((found) => ({ ...found, position })),
          );
          if (wrong.length > 0) return fail(...wrong);
          return succeed(
            inShapeOf(
              first,
              shares.map((share) => (share.ok ? share.value : 0)),
            ),
          );
        },
      ),
    ),
  );
}

/**
 * Geeft per gemeente wat zij bijdraagt aan alle opgaven samen. Rang 1 draagt het minst bij.
 * @customfunction BIJDRAGE BIJDRAGE
 * @param {any[][]} opgaven Een rij per gemeente, een kolom per opgave. Een opgave van 0 telt niet mee.
 * @param {any[][]} realisaties De realisaties, in dezelfde vorm.
 * @returns {any[][]} Per gemeente het deel van alle opgaven samen, het laagste deel en de rang.
 * @remarks Cost: sorting n municipalities, and one pass over their tasks.
 */
export function BIJDRAGE(opgaven: any[][], realisaties: any[][]): any[][] {
  const grids = (): readonly Grid[] => gridsNamed({ opgaven, realisaties });
  return answer(grids, () =>
    then(readWeightGrid("opgaven", opgaven), (first) =>
      then(
        combine({
          tasks: readCounts(first),
          realised: then(readBeside(first, "realisaties", realisaties), readCounts),
        }),
        ({ tasks, realised }) =>
          succeed(
            contributions(inShapeOf(first, tasks), inShapeOf(first, realised)).map(({ total, lowest, rank }) => [
              fractionToNumber(total),
              fractionToNumber(lowest),
              rank,
            ]),
          ),
      ),
    ),
  );
}

/**
 * Rekent de bezetting van de opvang door over weken of maanden.
 * @customfunction BEZETTING BEZETTING
 * @param {any} start Personen bij het begin.
 * @param {any[][]} instroom Personen die erbij komen, per periode onder elkaar.
 * @param {any[][]} uitstroom Personen die weggaan, per periode onder elkaar.
 * @param {any[][]} capaciteit Plekken, één getal of per periode.
 * @param {any} [norm] Deel van de plekken dat bezet mag zijn. Leeg: 0,91.
 * @returns {any[][]} Een kopregel en per periode bezetting, benodigd, tekort en bezettingsgraad.
 * @remarks Cost: one pass over n periods.
 */
export function BEZETTING(start: any, instroom: any[][], uitstroom: any[][], capaciteit: any[][], norm?: any): any[][] {
  const grids = (): readonly Grid[] => gridsNamed({ instroom, uitstroom, capaciteit });
  return answer(grids, () =>
    then(readWeightGrid("instroom", instroom), (first) =>
      then(
        combine({
          start: then(readRequiredNumber("start", start), (persons) =>
            then(readCounts({ name: "start", rows: 1, columns: 1, cells: [persons] }), () => succeed(persons)),
          ),
          inflow: readCounts(first),
          outflow: then(readBeside(first, "uitstroom", uitstroom), readCounts),
          capacity: then(readBeside(first, "capaciteit", capaciteit), readCounts),
          norm: readNumber("norm", norm),
        }),
        (read) =>
          then(occupancy({ ...read, norm: read.norm ?? planningFigures.occupancyNorm.value }), (rows) =>
            succeed([
              [
                catalogue["housing.columnOccupancy"],
                catalogue["housing.columnNeeded"],
                catalogue["housing.columnShortage"],
                catalogue["housing.columnRate"],
              ],
              ...rows.map(({ persons, needed, shortage, rate }) => [persons, needed, shortage, rate ?? ""]),
            ]),
          ),
      ),
    ),
  );
}
