/** The letters behind a name that say in which province it lies: "Hengelo (O.)", "Bergen NH", "Laren (Gld)". */
import type { RegionCode } from "../../reference/region";

const MARKS: ReadonlyMap<string, RegionCode> = new Map(
  [
    ["PV20", "gr gn grn gron"],
    ["PV21", "f fr frl fri"],
    ["PV22", "d dr dre drenthe"],
    ["PV23", "o ov ovs overijssel"],
    ["PV24", "fl fle flevoland"],
    ["PV25", "g gl gld gel geld gelderland"],
    ["PV26", "u ut utr"],
    ["PV27", "nh nholl noordholland"],
    ["PV28", "zh zholl zuidholland"],
    ["PV29", "z ze zl zld zeel zeeland"],
    ["PV30", "nb nbr brabant noordbrabant"],
    ["PV31", "l lb li lim limb limburg"],
  ].flatMap(([code = "", marks = ""]) => marks.split(" ").map((mark) => [mark, code] as const)),
);

export function provinceMark(text: string): { readonly name: string; readonly province: RegionCode } | null {
  const found = /^(?<name>.*\S)\s*(?:\((?<inside>[^()]{1,16})\)|[ ,](?<behind>[A-Za-z][A-Za-z.-]{0,4}))$/u.exec(text);
  const mark = (found?.groups?.["inside"] ?? found?.groups?.["behind"] ?? "").toLowerCase().replace(/[^a-z]/gu, "");
  const province = MARKS.get(mark);
  const name = found?.groups?.["name"]?.replace(/[ ,]+$/u, "");
  return province === undefined || name === undefined ? null : { name, province };
}
