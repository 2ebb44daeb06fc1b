import { localAddress, quotedSheet } from "../model/cellArea";
import { resolveReference } from "../model/references";
import type { WorkbookState } from "../model/workbookState";
import { HostError } from "../protocol/hostError";
import { type HostObject, hostObject, isHostObject, type WireValue } from "../protocol/hostObject";
import { areaOf, rangeObject } from "./range";
import { textOf } from "./wireValues";

function namedItemObject(state: WorkbookState, name: string): HostObject {
  const area = () =>
    resolveReference(name, state.activeSheet, { sheets: state.grid.sheets(), names: state.names, tables: [] });
  return hostObject("NamedItem", {
    identity: () => ({ Name: name }),
    scalars: {
      Name: { read: () => name },
      Formula: { read: () => state.names.get(name) ?? "", write: (value) => state.defineName(name, textOf(value)) },
      Type: { read: () => (area() === null ? "String" : "Range") },
      Visible: { read: () => true },
      Value: {
        read: () => {
          const target = area();
          return target === null ? (state.names.get(name) ?? "").replace(/^=/u, "") : state.address(target);
        },
      },
    },
    methods: {
      GetRange: () => {
        const target = area();
        if (target === null) throw new HostError("InvalidReference", `${name} stands for no range.`);
        return rangeObject(state, target);
      },
      GetRangeOrNullObject: () => {
        const target = area();
        return target === null ? null : rangeObject(state, target);
      },
      Delete: () => {
        state.removeName(name);
        return null;
      },
    },
  });
}

export function nameCollectionObject(state: WorkbookState): HostObject {
  const find = (key: WireValue | HostObject | undefined): string | undefined =>
    [...state.names.keys()].find((name) => name.toLowerCase() === textOf(key).toLowerCase());
  return hostObject("NamedItemCollection", {
    items: () => [...state.names.keys()].map((name) => namedItemObject(state, name)),
    methods: {
      Add: (name, reference) => {
        const wanted = textOf(name);
        if (find(wanted) !== undefined) throw new HostError("ItemAlreadyExists", `The name ${wanted} exists already.`);
        state.defineName(wanted, isHostObject(reference) ? formulaOf(state, reference) : textOf(reference));
        return namedItemObject(state, wanted);
      },
      GetItem: (key) => {
        const found = find(key);
        if (found === undefined) throw new HostError("ItemNotFound", "There is no such name.");
        return namedItemObject(state, found);
      },
      GetItemOrNullObject: (key) => {
        const found = find(key);
        return found === undefined ? null : namedItemObject(state, found);
      },
      GetCount: () => state.names.size,
    },
  });
}

function formulaOf(state: WorkbookState, range: HostObject): string {
  const area = areaOf(range);
  const local = localAddress(area).replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
  return `=${quotedSheet(state.sheetName(area.sheetId))}!${local}`;
}
