/** Names of cells on the sheet Start. */
export const pointerNames = {
  activeDecision: "LRT_ActiefBesluit",
  activeKey: "LRT_ActieveSleutel",
  total: "LRT_Totaal",
  referenceDate: "LRT_Peildatum",
  schema: "LRT_Schema",
} as const;

export const START_SHEET = "Start";

/** 1 was version 0.2.0: formulas by line and whole column. 2 is by the names of tables and columns. */
export const SCHEMA_VERSION = 2;
