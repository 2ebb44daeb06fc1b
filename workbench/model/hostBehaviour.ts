/** What one Excel does and another does not. Tests switch it; what is left out is the Excel that gives least trouble. */
export interface HostBehaviour {
  /** Somebody types in a cell whenever a request comes: it waits a moment when it asked for that, else it fails. */
  editMode: boolean;
  /** One formula in a column of a table, or rows that come in, give every row of that column the same formula. */
  calculatedColumns: boolean;
  /** What is written next to a table becomes part of it: rows of full width below it, everything that touches it, or nothing. */
  tablesGrow: "rows" | "rowsAndColumns" | "never";
  /** A leading apostrophe is the mark of text and is left out. */
  apostropheEaten: boolean;
  /** Requests and answers above so many bytes fail; null for no limit. Excel on the web has 5 MB. */
  payloadLimit: number | null;
  /** What an add-in writes empties the list of steps to undo. */
  undoLost: boolean;
}

export const FIVE_MEGABYTES = 5 * 1024 * 1024;

export function hostBehaviour(switches: Partial<HostBehaviour> = {}): HostBehaviour {
  return {
    editMode: false,
    calculatedColumns: false,
    tablesGrow: "rows",
    apostropheEaten: true,
    payloadLimit: null,
    undoLost: true,
    ...switches,
  };
}

/** The kinds of Excel under which everything must end well. */
export const excels: Readonly<Record<string, Partial<HostBehaviour>>> = {
  quiet: {},
  typing: { editMode: true },
  filling: { calculatedColumns: true },
  growing: { tablesGrow: "rowsAndColumns" },
  growingAndFilling: { tablesGrow: "rowsAndColumns", calculatedColumns: true, editMode: true },
  rigid: { tablesGrow: "never" },
  online: { payloadLimit: FIVE_MEGABYTES },
  literal: { apostropheEaten: false },
};
