/** The mark of a formula that fills as many cells as its answer has: metadata of cells (MS-XLSX 2.3.5, XLDAPR). */
import { childOf, childrenOf, element, type XmlElement } from "./xmlTree";
import { MAIN } from "./writeStyles";

const DYNAMIC = "XLDAPR";
const DYNAMIC_NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const DYNAMIC_URI = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";
/** In the order that the schema asks for. */
const ORDER = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
  "extLst",
];

export interface DynamicMark {
  readonly root: XmlElement;
  /** The number that a cell carries in its attribute cm. */
  readonly number: number;
}

/** The metadata of a file with the mark of dynamic formulas in it, and its number. */
export function withDynamicMark(before: XmlElement | null): DynamicMark {
  const root = before ?? element("metadata", { xmlns: MAIN });
  const types = childrenOf(childOf(root, "metadataTypes"));
  const blocks = childrenOf(childOf(root, "cellMetadata"));
  const known = types.findIndex(({ attrs }) => attrs["name"] === DYNAMIC);
  const present = blocks.findIndex((block) => Number(childOf(block, "rc")?.attrs["t"]) === known + 1);
  if (known >= 0 && present >= 0) return { root, number: present + 1 };
  const type = element("metadataType", {
    name: DYNAMIC,
    minSupportedVersion: "120000",
    copy: 1,
    pasteAll: 1,
    pasteValues: 1,
    merge: 1,
    splitFirst: 1,
    rowColShift: 1,
    clearFormats: 1,
    clearComments: 1,
    assign: 1,
    coerce: 1,
    cellMeta: 1,
  });
  const properties = element("xda:dynamicArrayProperties", {
    "xmlns:xda": DYNAMIC_NAMESPACE,
    fDynamic: 1,
    fCollapsed: 0,
  });
  const future = element("futureMetadata", { name: DYNAMIC, count: 1 }, [
    element("bk", {}, [element("extLst", {}, [element("ext", { uri: DYNAMIC_URI }, [properties])])]),
  ]);
  const block = element("bk", {}, [element("rc", { t: types.length + 1, v: 0 })]);
  const children = [
    ...childrenOf(root).filter(({ local }) => local !== "metadataTypes" && local !== "cellMetadata"),
    element("metadataTypes", { count: types.length + 1 }, [...types, type]),
    future,
    element("cellMetadata", { count: blocks.length + 1 }, [...blocks, block]),
  ].sort((one, other) => ORDER.indexOf(one.local) - ORDER.indexOf(other.local));
  return { root: { ...root, children }, number: blocks.length + 1 };
}
