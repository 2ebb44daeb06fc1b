import type { WorkbookState } from "../model/workbookState";
import { type HostObject, hostObject } from "../protocol/hostObject";
import type { References } from "../protocol/processQuery";
import { nameCollectionObject } from "./namedItem";
import { rangeObject } from "./range";
import { tableCollectionObject } from "./table";
import { textOf } from "./wireValues";
import { worksheetCollectionObject } from "./worksheet";

/** The workbook: what the client reaches first. */
export function workbookObject(state: WorkbookState, references: References): HostObject {
  return hostObject("Workbook", {
    scalars: { Name: { read: () => "Werkmap.xlsx" }, ReadOnly: { read: () => false } },
    objects: {
      Worksheets: () => worksheetCollectionObject(state),
      Tables: () => tableCollectionObject(state, null),
      Names: () => nameCollectionObject(state),
      Settings: () => settingCollectionObject(state),
    },
    methods: {
      GetSelectedRange: () => rangeObject(state, state.selection),
      GetActiveCell: () => rangeObject(state, { ...state.selection, rows: 1, columns: 1 }),
      _GetObjectByReferenceId: (id) => references.find(textOf(id)),
      _GetObjectTypeNameByReferenceId: (id) => references.find(textOf(id))?.type ?? null,
      _GetReferenceCount: () => 0,
      _RemoveReference: (id) => {
        references.drop(textOf(id));
        return null;
      },
      _RemoveAllReferences: () => null,
    },
  });
}

function settingCollectionObject(state: WorkbookState): HostObject {
  const setting = (key: string): HostObject =>
    hostObject("Setting", {
      identity: () => ({ Id: key }),
      scalars: { Key: { read: () => key }, Value: { read: () => state.settings.get(key) ?? null } },
      methods: {
        Delete: () => {
          state.settings.delete(key);
          return null;
        },
      },
    });
  return hostObject("SettingCollection", {
    items: () => [...state.settings.keys()].map(setting),
    methods: {
      Add: (key, value) => {
        if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
          state.settings.set(textOf(key), value);
        }
        return setting(textOf(key));
      },
      GetItemOrNullObject: (key) => (state.settings.has(textOf(key)) ? setting(textOf(key)) : null),
    },
  });
}
