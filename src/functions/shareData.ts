/**
 * The shipped figures, for the pane: it is another bundle in the same page, which loads after the functions and does not bring them a
 * second time.
 */
import register from "../../assets/decisions/register.json";
import aliases from "../reference/data/aliases.json";
import changes from "../reference/data/changes.json";
import municipalDistribution2026 from "../reference/data/municipalDistribution2026.json";
import municipalities from "../reference/data/municipalities.json";
import municipalityHistory from "../reference/data/municipalityHistory.json";
import nationalHousingQuota from "../reference/data/nationalHousingQuota.json";
import provinceDistributions from "../reference/data/provinceDistributions.json";
import provinces from "../reference/data/provinces.json";

const PLACE = Symbol.for("nl.lrt.verdeelhulp.data");

/** Puts the figures in place. */
export function shareData(): void {
  Reflect.set(globalThis, PLACE, {
    aliases,
    changes,
    municipalDistribution2026,
    municipalities,
    municipalityHistory,
    nationalHousingQuota,
    provinceDistributions,
    provinces,
    register,
  });
}
