/** A table that the add-in writes and reads. Column names are Dutch: planners see them, and they are how a table is known. */
export interface TableLayout {
  readonly name: string;
  /** The sheet on which it is made, with its title in A1 and its explanation in A2. */
  readonly sheet: string;
  readonly title: string;
  readonly explanation: string;
  readonly columns: readonly string[];
  /** How many columns stay in view when the sheet is scrolled sideways; the header row then stays as well. */
  readonly frozenColumns?: number;
  /** Columns that hold longer text than their header, in points. */
  readonly widths?: Readonly<Record<string, number>>;
  /** What may be typed in a column for input; its header ends in "(invoer)", unless the table is known by another one. */
  readonly inputs?: Readonly<Record<string, InputRule>>;
}

export type InputRule = "count" | "persons" | "share" | "date" | "yes" | { readonly choices: readonly string[] };

/** The tables of decisions and keys. */
export const tableLayouts = {
  LRT_Besluiten: {
    name: "LRT_Besluiten",
    sheet: "Besluiten",
    title: "Besluiten",
    explanation: "Eén regel per besluit. Een nieuw besluit komt erbij; oude blijven staan.",
    columns: [
      "BesluitId",
      "Soort",
      "Status",
      "Titel",
      "Vastgesteld op",
      "Vastgesteld door",
      "Geldig van",
      "Geldig tot",
      "Vervangt",
      "Bevestigt",
      "Sleuteladvies",
      "Bron",
      "Kenmerk",
      "URL",
      "Vingerafdruk",
      "Ingelezen op (UTC)",
      "Rol",
      "Versie invoegtoepassing",
      "Schema",
    ],
  },
  LRT_Besluit: {
    name: "LRT_Besluit",
    sheet: "Besluit",
    title: "Plekken per besluit",
    explanation: "Amv is een deel van het totaal en komt er nooit bovenop.",
    columns: ["BesluitId", "Gebied", "Naam", "Categorie", "Peildatum", "Plekken"],
  },
  LRT_Sleutel: {
    name: "LRT_Sleutel",
    sheet: "Sleutel",
    title: "Verdeelsleutels",
    explanation: "Het gewicht van elk gebied in een sleutel.",
    columns: ["Sleutel", "Gebied", "Naam", "Gewicht", "Peildatum", "Bron"],
  },
  LRT_Logboek: {
    name: "LRT_Logboek",
    sheet: "Logboek",
    title: "Logboek",
    explanation: "Wat de invoegtoepassing in deze werkmap schreef. Er komen alleen regels bij.",
    columns: [
      "Tijdstip (UTC)",
      "Actie",
      "Onderwerp",
      "Oude vingerafdruk",
      "Nieuwe vingerafdruk",
      "Rol of organisatie",
      "Toelichting",
      "Versie",
    ],
  },
} as const satisfies Readonly<Record<string, TableLayout>>;

export type TableName = keyof typeof tableLayouts;

/** Inhabitants that a planner keeps in the workbook, for years that are not shipped. */
export const ownInhabitantsColumns = ["Gebied", "Naam", "Peildatum", "Inwoners", "Bron"] as const;

export const tableNames: readonly TableName[] = ["LRT_Besluiten", "LRT_Besluit", "LRT_Sleutel", "LRT_Logboek"];

/** Where a table of ours starts on its own sheet: title in A1, explanation in A2, header row here (from 0). */
export const HEADER_ROW = 4;

/** Names of cells on the sheet Start. */
export const pointerNames = {
  activeDecision: "LRT_ActiefBesluit",
  activeKey: "LRT_ActieveSleutel",
  total: "LRT_Totaal",
  referenceDate: "LRT_Peildatum",
  schema: "LRT_Schema",
} as const;

export const START_SHEET = "Start";
export const SCHEMA_VERSION = 1;
