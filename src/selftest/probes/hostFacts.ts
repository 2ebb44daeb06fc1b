import type { Probe, Seen } from "../probe";

const EXCEL_SETS = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21].map(
  (minor) => ["ExcelApi", `1.${minor}`] as const,
);
const FUNCTION_SETS = [1, 2, 3, 4, 5].map((minor) => ["CustomFunctionsRuntime", `1.${minor}`] as const);
const SETS = [...EXCEL_SETS, ...FUNCTION_SETS, ["SharedRuntime", "1.1"] as const];

/** Which Excel this is and what it says it can do. */
export const hostFacts: Probe = {
  id: "excel",
  questions: ["C1", "C6", "C10"],
  isCompared: false,
  run: () => {
    const { diagnostics, contentLanguage, displayLanguage, requirements } = Office.context;
    const supported = SETS.filter(([set, version]) => requirements.isSetSupported(set, version));
    const seen: Seen = {
      host: String(diagnostics.host),
      platform: String(diagnostics.platform),
      version: diagnostics.version,
      contentLanguage,
      displayLanguage,
      supported: supported.map((set) => set.join(" ")),
      browser: navigator.userAgent,
      secondsSinceOpening: Math.round(performance.now() / 1000),
    };
    return Promise.resolve(seen);
  },
};
