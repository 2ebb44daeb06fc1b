import gridTexts from "./gridTexts.json";

/** What an error in a cell means, when nothing better came with it. */
const errorTexts = {
  title: "Fout",
  divByZero: "De formule deelt door nul.",
  name: "De formule noemt een functie of naam die niet bestaat.",
  value: "De formule krijgt een waarde die niet past.",
  num: "De uitkomst is geen bruikbaar getal.",
  na: "Dit gegeven is er niet.",
  cycle: "De formule verwijst naar zichzelf.",
  ref: "De formule verwijst naar een cel die er niet is.",
  spill: "De uitkomst past niet. Maak de cellen eronder en ernaast leeg.",
  calc: "De formule geeft geen uitkomst.",
  error: "De formule geeft een fout.",
  connect: "De gegevens worden opgehaald.",
  null: "De formule noemt gebieden die elkaar niet raken.",
};

const textOfError = new Map([
  ["#DIV/0!", errorTexts.divByZero],
  ["#NAME?", errorTexts.name],
  ["#VALUE!", errorTexts.value],
  ["#NUM!", errorTexts.num],
  ["#N/A", errorTexts.na],
  ["#CYCLE!", errorTexts.cycle],
  ["#REF!", errorTexts.ref],
  ["#SPILL!", errorTexts.spill],
  ["#CALC!", errorTexts.calc],
  ["#NULL!", errorTexts.null],
]);

/** The general explanation of an error value; null for anything else. */
export function explainError(value: unknown): string | null {
  return typeof value === "string" ? (textOfError.get(value) ?? null) : null;
}

interface Texts {
  readonly [key: string]: string | readonly string[] | Texts;
}

/** Dutch for every word of the grid that a planner can meet; the grid itself has no Dutch. */
export const dutchTexts: Texts = {
  ...gridTexts,
  "sheets-formula-ui": { ...gridTexts["sheets-formula-ui"], error: errorTexts },
};

/** What the grid has words for and never shows here, with the reason. What is in none of these must have a Dutch word. */
export const neverShown: ReadonlyMap<string, string> = new Map([
  ["docs-ui.toolbar", "belongs to documents of text, and here are none"],
  ["docs-ui.table", "belongs to documents of text"],
  ["docs-ui.headerFooter", "belongs to documents of text"],
  ["docs-ui.doc", "belongs to documents of text"],
  ["docs-ui.page-settings", "belongs to documents of text"],
  ["ui.ribbon", "the page has a ribbon of its own"],
  ["ui.toolbar", "the page has a ribbon of its own"],
  ["ui.fontFamily", "fonts are chosen in the tool bar, which is off"],
  ["sheets-ui.toolbar", "the tool bar is off"],
  ["sheets-ui.borderLine", "lines are chosen in the tool bar"],
  ["sheets-ui.textWrap", "wrapping is chosen in the tool bar"],
  ["sheets-ui.textRotate", "rotating is chosen in the tool bar"],
  ["sheets-numfmt-ui", "number formats are chosen in the tool bar"],
  ["design.GradientColorPicker", "belongs to drawings"],
  ["sheets-ui.permission", "protecting is taken out of every menu (unusedMenuItems)"],
  ["sheets.permission", "nothing can be protected in the grid (unusedMenuItems)"],
  ["sheets-ui.sheetConfig.addProtectSheet", "unusedMenuItems"],
  ["sheets-ui.sheetConfig.removeProtectSheet", "unusedMenuItems"],
  ["sheets-ui.sheetConfig.changeSheetPermission", "unusedMenuItems"],
  ["sheets-ui.sheetConfig.viewAllProtectArea", "unusedMenuItems"],
  ["sheets-ui.rightClick.protectRange", "unusedMenuItems"],
  ["sheets-ui.rightClick.editProtectRange", "unusedMenuItems"],
  ["sheets-ui.rightClick.removeProtectRange", "unusedMenuItems"],
  ["sheets-ui.rightClick.turnOnProtectRange", "unusedMenuItems"],
  ["sheets-ui.rightClick.viewAllProtectArea", "unusedMenuItems"],
  ["sheets-formula.functionList", "dutchFunctions describes the functions that are offered"],
]);

/** Replaces the texts that have a Dutch one, adds those that the grid asks for and has not, and keeps the others. */
export function inDutch<Original extends object>(original: Original, dutch: Texts): Original {
  const replaced = Object.entries(dutch).map(([key, better]): [string, unknown] => {
    const text = (original as Readonly<Record<string, unknown>>)[key];
    return [key, isGroup(better) ? inDutch(isGroup(text) ? text : {}, better) : better];
  });
  return { ...original, ...Object.fromEntries<unknown>(replaced) };
}

function isGroup(value: unknown): value is Texts {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
