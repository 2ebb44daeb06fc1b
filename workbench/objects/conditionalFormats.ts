import { type CellArea, overlaps } from "../model/cellArea";
import type { ConditionalFormat } from "../model/looks";
import type { WorkbookState } from "../model/workbookState";
import { HostError } from "../protocol/hostError";
import { type HostObject, hostObject, type Scalar, type WireValue } from "../protocol/hostObject";
import { rangeObject } from "./range";
import { countOf, textOf } from "./wireValues";

/** Conditional formats are remembered in the order in which they were added; this host does not draw them. */
export function conditionalFormatsObject(state: WorkbookState, area: CellArea): HostObject {
  const mine = (): readonly ConditionalFormat[] =>
    state.looks.conditionalFormats.filter((format) => overlaps(format.area, area));
  const itemOf = (format: ConditionalFormat | undefined): HostObject => {
    if (format === undefined) throw new HostError("ItemNotFound", "There is no such conditional format.");
    return conditionalFormatObject(state, format);
  };
  return hostObject("ConditionalFormatCollection", {
    items: () => mine().map(itemOf),
    methods: {
      Add: (type) => itemOf(state.looks.addConditionalFormat(area, state.address(area), textOf(type))),
      GetItem: (key) => itemOf(mine().find(({ id }) => id === key)),
      GetItemAt: (index) => itemOf(mine()[countOf(index)]),
      GetCount: () => mine().length,
      ClearAll: () => {
        for (const format of mine()) state.looks.removeConditionalFormat(format);
        return null;
      },
    },
  });
}

function conditionalFormatObject(state: WorkbookState, format: ConditionalFormat): HostObject {
  const { id, area, type, owner } = format;
  const stored = (name: string, fallback: WireValue = null): Scalar => ({
    read: () => JSON.parse(String(state.looks.property(owner, name) ?? JSON.stringify(fallback))) as WireValue,
    write: (value) => state.looks.setProperty(owner, name, JSON.stringify(value)),
  });
  const looks = looksObject(stored);
  const ruled = hostObject(`${type}ConditionalFormat`, {
    scalars: { Rule: stored("Rule", {}) },
    objects: { Format: () => looks },
  });
  const formula = hostObject("ConditionalFormatRule", { scalars: { Formula: stored("Formula", "") } });
  const custom = hostObject("CustomConditionalFormat", { objects: { Rule: () => formula, Format: () => looks } });
  const bar = dataBarObject(stored);
  const only = (kind: string, target: HostObject) => ({
    [kind]: (): HostObject => {
      if (kindOf(type) !== kind) throw new HostError("InvalidArgument", `The format is of type ${type}.`);
      return target;
    },
    [`${kind}OrNullObject`]: (): HostObject | null => (kindOf(type) === kind ? target : null),
  });
  return hostObject("ConditionalFormat", {
    identity: () => ({ Id: id }),
    scalars: {
      Id: { read: () => id },
      Type: { read: () => type },
      Priority: stored("Priority", state.looks.conditionalFormats.indexOf(format)),
      StopIfTrue: stored("StopIfTrue", false),
    },
    objects: {
      ...only("TextComparison", ruled),
      ...only("CellValue", ruled),
      ...only("Custom", custom),
      ...only("DataBar", bar),
    },
    methods: {
      GetRange: () => rangeObject(state, area),
      Delete: () => {
        state.looks.removeConditionalFormat(format);
        return null;
      },
    },
  });
}

function kindOf(type: string): string {
  return type === "ContainsText" ? "TextComparison" : type;
}

type Stored = (name: string, fallback?: WireValue) => Scalar;

function looksObject(stored: Stored): HostObject {
  const font = hostObject("ConditionalRangeFont", {
    scalars: {
      Color: stored("Color", ""),
      Bold: stored("Bold", false),
      Italic: stored("Italic", false),
      Strikethrough: stored("Strikethrough", false),
    },
  });
  const fill = hostObject("ConditionalRangeFill", { scalars: { Color: stored("Fill", "") } });
  return hostObject("ConditionalRangeFormat", {
    scalars: { NumberFormat: stored("NumberFormat") },
    objects: { Font: () => font, Fill: () => fill },
  });
}

function dataBarObject(stored: Stored): HostObject {
  const positive = hostObject("ConditionalDataBarPositiveFormat", {
    scalars: { FillColor: stored("FillColor", ""), GradientFill: stored("GradientFill", true) },
  });
  return hostObject("DataBarConditionalFormat", { objects: { PositiveFormat: () => positive } });
}
