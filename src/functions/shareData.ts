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
import provinceDistributions from "../reference/data/provinceDistributions.json";
import provinces from "../reference/data/provinces.json";

const PLACE = Symbol.for("nl.lrt.verdeelhulp.data");

/** Puts the figures in place: of each table what the rules read, and not what its file says about itself. */
export function shareData(): void {
  const { dates, ended, kind, like, newCode, oldCode, oldName } = municipalityHistory;
  Reflect.set(globalThis, PLACE, {
    aliases: { ambiguous: aliases.ambiguous, rows: aliases.rows },
    changes: { rows: changes.rows },
    // Of these two the rows are packed: asked for here, they would be unpacked before anybody needs them.
    municipalDistribution2026: {
      get rows() {
        return municipalDistribution2026.rows;
      },
      source: municipalDistribution2026.source,
    },
    municipalities: {
      licence: municipalities.licence,
      get rows() {
        return municipalities.rows;
      },
      source: municipalities.source,
    },
    municipalityHistory: { dates, ended, kind, like, newCode, oldCode, oldName },
    provinceDistributions: {
      distributions: provinceDistributions.distributions,
      provinces: provinceDistributions.provinces,
    },
    provinces: { rows: provinces.rows },
    register: { besluiten: register.besluiten, datum: register.datum },
  });
}
