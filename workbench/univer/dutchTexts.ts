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

/** Dutch for the words of the grid that a planner meets; the grid itself has no Dutch. */
export const dutchTexts = {
  "sheets-formula-ui": {
    error: errorTexts,
    functionType: { user: "LRT" },
    prompt: { helpExample: "VOORBEELD", helpAbstract: "UITLEG", required: "Verplicht.", optional: "Niet verplicht." },
  },
  "sheets-ui": {
    rightClick: {
      copy: "Kopieer",
      cut: "Knip",
      paste: "Plak",
      delete: "Verwijder",
      insert: "Voeg in",
      insertRow: "Voeg rij in",
      insertColumn: "Voeg kolom in",
      deleteSelectedRow: "Verwijder rijen",
      deleteSelectedColumn: "Verwijder kolommen",
      clearSelection: "Maak leeg",
      clearContent: "Maak inhoud leeg",
      clearFormat: "Wis opmaak",
      clearAll: "Wis alles",
    },
    sheetConfig: {
      delete: "Verwijder",
      copy: "Kopieer",
      rename: "Geef andere naam",
      changeColor: "Kies kleur",
      hide: "Verberg",
      unhide: "Maak zichtbaar",
    },
    statusbar: {
      sum: "Som",
      average: "Gemiddelde",
      min: "Kleinste",
      max: "Grootste",
      count: "Getallen",
      countA: "Gevuld",
    },
  },
  sheets: { tabs: { sheet: "Blad" } },
};

interface Texts {
  readonly [key: string]: string | Texts;
}

/** Replaces the texts that have a Dutch one and keeps the others. */
export function inDutch<Original extends object>(original: Original, dutch: Texts): Original {
  const replaced = Object.entries(original).map(([key, text]: [string, unknown]): [string, unknown] => {
    const better = dutch[key];
    const isGroup = typeof text === "object" && text !== null && typeof better === "object";
    return [key, isGroup ? inDutch(text, better) : (better ?? text)];
  });
  return { ...original, ...Object.fromEntries<unknown>(replaced) };
}
