const NAME_OF_EXCEL = /^(?:Table|Tabel|Tabelle|Tableau)_?\d+$/u;

/** Whether a table still has the name that Excel gave it, in the languages in which we meet it. */
export function isNameOfExcel(name: string): boolean {
  return NAME_OF_EXCEL.test(name);
}
