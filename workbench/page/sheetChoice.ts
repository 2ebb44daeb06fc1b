import type { SheetInfo } from "../model/gridModel";

/** The sheets of the workbook as far as a choice among them needs them. */
export interface ChosenSheets {
  readonly all: () => readonly SheetInfo[];
  readonly inFront: () => string;
  readonly show: (sheetId: string) => void;
  /** Tells that a sheet came, went, got another name or place, or came to the front. */
  readonly onChanged: (listener: () => void) => void;
}

/** The list of sheets: with twenty of them most tabs are out of sight, and a list is found by mouse, by keyboard and by its first letters. */
export function showSheetChoice(choice: HTMLSelectElement, sheets: ChosenSheets): void {
  const fill = (): void => {
    const listed = [...choice.options].map(({ value, text }) => `${value} ${text}`).join("\n");
    const all = sheets.all();
    if (listed !== all.map(({ id, name }) => `${id} ${name}`).join("\n")) {
      choice.replaceChildren(...all.map(({ id, name }) => new Option(name, id)));
    }
    choice.value = sheets.inFront();
  };
  choice.addEventListener("change", () => sheets.show(choice.value));
  sheets.onChanged(fill);
  fill();
}
