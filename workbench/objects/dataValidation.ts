import type { CellArea } from "../model/cellArea";
import type { WorkbookState } from "../model/workbookState";
import { type HostObject, hostObject, type Scalar, type WireValue } from "../protocol/hostObject";

/** What Excel answers for cells without validation. */
const unset: Readonly<Record<string, WireValue>> = {
  Rule: {},
  Prompt: { message: "", showPrompt: true, title: "" },
  ErrorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  IgnoreBlanks: true,
};

const types: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** Validation is remembered as it was set. Excel checks only what people type; this host does not even do that. */
export function dataValidationObject(state: WorkbookState, area: CellArea): HostObject {
  const read = (name: string): WireValue => {
    const found = state.looks.look(area, `Validation.${name}`);
    return found === undefined ? (unset[name] ?? null) : found;
  };
  const stored = (name: string): Scalar => ({
    read: () => read(name),
    write: (value) => state.looks.setLook(area, `Validation.${name}`, value),
  });
  return hostObject("DataValidation", {
    scalars: {
      Rule: stored("Rule"),
      Prompt: stored("Prompt"),
      ErrorAlert: stored("ErrorAlert"),
      IgnoreBlanks: stored("IgnoreBlanks"),
      Type: { read: () => typeOf(read("Rule")) },
    },
    methods: {
      Clear: () => {
        for (const [name, value] of Object.entries(unset)) state.looks.setLook(area, `Validation.${name}`, value);
        return null;
      },
    },
  });
}

function typeOf(rule: WireValue): string {
  if (rule === null) return "Inconsistent";
  const [kind] = typeof rule === "object" && !Array.isArray(rule) ? Object.keys(rule) : [];
  return kind === undefined ? "None" : (types[kind] ?? "Custom");
}
