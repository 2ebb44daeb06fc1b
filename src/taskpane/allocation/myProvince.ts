/** The province whose municipalities a planner divides over: chosen once, and kept on this computer. */
import type { RegionCode } from "../../reference/region";
import { regionOfCode } from "../../reference/regions";
import type { PaneMemory } from "../memory";
import type { SectionWork } from "../section";
import { allocationForm } from "./allocationForm";

/** Under what the choice is kept. */
export const MY_PROVINCE = "provincie";

/** The province that was chosen before; what is kept and is no province counts as none. */
export function myProvince(memory: PaneMemory): RegionCode {
  const kept = memory.read(MY_PROVINCE) ?? "";
  return regionOfCode(kept)?.kind === "province" ? kept : "";
}

/** Shows the municipalities of the province that was chosen before. */
export const showMyMunicipalities: SectionWork = (store, _workbook, memory) => {
  const state = store.read();
  const known = myProvince(memory);
  const { province } = allocationForm.of(state);
  store.change(allocationForm.changed(state, { source: "province", province: province === "" ? known : province }));
  return Promise.resolve(null);
};

/** Chooses a province, from now on too. */
export function choosesProvince(code: string): SectionWork {
  return (store, _workbook, memory) => {
    memory.keep(MY_PROVINCE, code);
    store.change(allocationForm.changed(store.read(), { province: code }));
    return Promise.resolve(null);
  };
}
