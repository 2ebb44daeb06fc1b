import { fingerprint } from "../text/fingerprint";
import type { PaneMemory } from "./memory";

/** Loading the add-in together with the workbook, which a planner must agree to. */
export interface Startup {
  /** True when it was not asked yet for this workbook on this computer. */
  readonly isOpen: () => boolean;
  /** @returns False when Excel could not do what was asked. */
  readonly answer: (loads: boolean) => Promise<boolean>;
}

/** @param workbook What tells this workbook from others, such as its address; only its fingerprint is kept. */
export function officeStartup(memory: PaneMemory, workbook: string): Startup {
  const name = `meeladen.${fingerprint(workbook)}`;
  return {
    isOpen: () => memory.read(name) === null,
    answer: async (loads) => {
      memory.keep(name, loads ? "ja" : "nee");
      if (!loads) return true;
      try {
        await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
        return true;
      } catch {
        return false;
      }
    },
  };
}
