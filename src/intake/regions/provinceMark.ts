/** The letters behind a name that say in which province it lies: "Hengelo (O.)", "Bergen NH", "Laren (Gld)". */
import type { RegionCode } from "../../reference/region";

const MARKS: ReadonlyMap<string, RegionCode> = new Map(
  Object.entries({
    PV20: "gr gn grn gron",
    PV21: "f fr frl fri",
    PV22: "d dr dre drenthe",
    PV23: "o ov ovs overijssel",
    PV24: "fl fle flevoland",
    PV25: "g ge gl gld gel geld gelderland",
    PV26: "u ut utr",
    PV27: "nh nholl noordholland",
    PV28: "zh zholl zuidholland",
    PV29: "z ze zl zld zeel zeeland",
    PV30: "nb nbr brabant noordbrabant",
    PV31: "l lb li lim limb limburg",
  }).flatMap(([code, marks]) => marks.split(" ").map((mark) => [mark, code] as const)),
);
const BEHIND = /(?:\([^()]{1,16}\)|(?<=[ ,])[A-Za-z][A-Za-z.-]{0,4})$/u;

/** "NB", "Gld.": letters that stand for a province by themselves; one letter is too little. */
export function provinceOfLetters(text: string): RegionCode | null {
  const letters = text.toLowerCase().replace(/[^a-z]/gu, "");
  return text.length <= 16 && letters.length > 1 ? (MARKS.get(letters) ?? null) : null;
}

export function provinceMark(text: string): { readonly name: string; readonly province: RegionCode } | null {
  const found = BEHIND.exec(text);
  if (found === null) return null;
  const name = text.slice(0, found.index).replace(/[ ,]+$/u, "");
  const province = MARKS.get(found[0].toLowerCase().replace(/[^a-z]/gu, ""));
  return province === undefined || name === "" ? null : { name, province };
}
