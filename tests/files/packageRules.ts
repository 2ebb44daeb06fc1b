/**
 * What a spreadsheet package must be (ECMA-376 parts 1 and 2), as far as we write it: read with code of its own, so that a fault of
 * our reader does not hide one of our writer.
 */
import { unzipSync, strFromU8 } from "fflate";
import { JSDOM } from "jsdom";

const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
  "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks " +
  "printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags " +
  "drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

const { window } = new JSDOM("");

interface Package {
  readonly names: readonly string[];
  readonly text: (name: string) => string;
  readonly root: (name: string) => Element;
}

function packageOf(bytes: Uint8Array): Package {
  const parts = unzipSync(bytes);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  return { names: Object.keys(parts), text, root: (name) => rootOf(text(name)) };
}

/** Throws what is not well-formed: the parser of the browser says it in a document of its own. */
function rootOf(text: string): Element {
  const parsed = new window.DOMParser().parseFromString(text, "application/xml");
  const root = parsed.documentElement;
  if (root.getElementsByTagName("parsererror").length > 0) throw new Error(text.slice(0, 200));
  return root;
}

function all(root: Element, name: string): readonly Element[] {
  return Array.from(root.getElementsByTagNameNS("*", name));
}

/** Everything about a package that is not as it must be. */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const found = packageOf(bytes);
  return [...contentTypes(found), ...references(found), ...sheets(found), ...tables(found), ...workbook(found)];
}

function contentTypes({ names, root }: Package): readonly string[] {
  const types = root("[Content_Types].xml");
  const defaults = new Set(all(types, "Default").map((entry) => entry.getAttribute("Extension")));
  const overrides = all(types, "Override").map((entry) => entry.getAttribute("PartName") ?? "");
  const known = new Set(overrides);
  const untyped = names.filter(
    (name) =>
      name !== "[Content_Types].xml" && !known.has(`/${name}`) && !defaults.has(name.slice(name.lastIndexOf(".") + 1)),
  );
  // A part of XML without a type of its own is no part that Excel knows.
  const vague = names.filter(
    (name) => name.endsWith(".xml") && name !== "[Content_Types].xml" && !known.has(`/${name}`),
  );
  return [
    ...untyped.map((name) => `${name} has no content type`),
    ...vague.map((name) => `${name} is only called XML`),
    ...overrides.filter((name) => !names.includes(name.slice(1))).map((name) => `${name} is not there`),
    ...overrides.filter((name, index) => overrides.indexOf(name) !== index).map((name) => `${name} is named twice`),
  ];
}

function targets(
  part: string,
  { names, root }: Package,
): readonly { readonly id: string; readonly target: string; readonly type: string }[] {
  const at = part.lastIndexOf("/") + 1;
  const name = `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
  if (!names.includes(name)) return [];
  return all(root(name), "Relationship")
    .filter((entry) => entry.getAttribute("TargetMode") !== "External")
    .map((entry) => {
      const base = new URL(`http://x/${part.slice(0, at)}`);
      const target = decodeURIComponent(new URL(entry.getAttribute("Target") ?? "", base).pathname.slice(1));
      return { id: entry.getAttribute("Id") ?? "", target, type: entry.getAttribute("Type") ?? "" };
    });
}

function references(found: Package): readonly string[] {
  return ["", ...found.names].flatMap((part) => {
    const known = targets(part, found);
    const ids = known.map(({ id }) => id);
    return [
      ...known.filter(({ target }) => !found.names.includes(target)).map(({ target }) => `${part} refers to ${target}`),
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${part} has ${id} twice`),
    ];
  });
}

function partsOfType(found: Package, word: string): readonly string[] {
  return found.names.flatMap((part) =>
    targets(part, found).flatMap(({ type, target }) => (type.endsWith(`/${word}`) ? [target] : [])),
  );
}

function sheets(found: Package): readonly string[] {
  const styles = found.root("xl/styles.xml");
  const formats = all(all(styles, "cellXfs")[0] ?? styles, "xf").length;
  const strings = found.names.includes("xl/sharedStrings.xml")
    ? all(found.root("xl/sharedStrings.xml"), "si").length
    : 0;
  return partsOfType(found, "worksheet").flatMap((part) => {
    const root = found.root(part);
    const places = Array.from(root.children).map(({ localName }) => ORDER.indexOf(localName));
    const cells = all(root, "c");
    const addresses = cells.map((cell) => cell.getAttribute("r") ?? "");
    const ids = new Set(targets(part, found).map(({ id }) => id));
    const counted = ["mergeCells", "dataValidations", "tableParts"].flatMap((name) => all(root, name));
    return [
      ...(places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0))
        ? [`${part} has its elements in another order`]
        : []),
      ...(new Set(addresses).size < addresses.length ? [`${part} has a cell twice`] : []),
      ...cells
        .filter((cell) => Number(cell.getAttribute("s") ?? 0) >= formats)
        .map((cell) => `${part} ${cell.getAttribute("r") ?? ""} has a format that is not there`),
      ...cells
        .filter((cell) => cell.getAttribute("t") === "s" && Number(all(cell, "v")[0]?.textContent) >= strings)
        .map((cell) => `${part} ${cell.getAttribute("r") ?? ""} has a text that is not there`),
      ...all(root, "tablePart")
        .filter((entry) => !ids.has(entry.getAttribute("r:id") ?? ""))
        .map(() => `${part} names a table that is not there`),
      ...counted
        .filter((list) => Number(list.getAttribute("count")) !== list.children.length)
        .map((list) => `${part} counts ${list.localName} wrongly`),
    ];
  });
}

/** Excel calls a file damaged when a table and the cells of its header differ. */
function tables(found: Package): readonly string[] {
  const parts = partsOfType(found, "worksheet").flatMap((sheet) =>
    targets(sheet, found).flatMap(({ type, target }) => (type.endsWith("/table") ? [{ sheet, target }] : [])),
  );
  const roots = parts.map(({ target }) => found.root(target));
  const texts = found.names.includes("xl/sharedStrings.xml")
    ? all(found.root("xl/sharedStrings.xml"), "si").map((item) => item.textContent)
    : [];
  const ids = roots.map((root) => root.getAttribute("id"));
  const names = roots.map((root) => (root.getAttribute("displayName") ?? "").toLowerCase());
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two tables have id ${String(id)}`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `two tables are called ${name}`),
    ...roots.flatMap((root, index) => {
      const { sheet = "", target = "" } = parts[index] ?? {};
      const columns = all(root, "tableColumn").map((column) => column.getAttribute("name") ?? "");
      const [first = "", last = ""] = (root.getAttribute("ref") ?? "").split(":");
      const width = columnOf(last) - columnOf(first) + 1;
      const row = Number(/\d+/u.exec(first)?.[0]);
      const cells = new Map(all(found.root(sheet), "c").map((cell) => [cell.getAttribute("r"), cell]));
      const headers = columns.map((_name, place) => {
        const cell = cells.get(`${lettersOf(columnOf(first) + place)}${row}`);
        return cell?.getAttribute("t") === "s" ? texts[Number(all(cell, "v")[0]?.textContent)] : undefined;
      });
      return [
        ...(width === columns.length ? [] : [`${target} has ${columns.length} columns in ${width}`]),
        ...(new Set(columns.map((name) => name.toLowerCase())).size < columns.length
          ? [`${target} has a column twice`]
          : []),
        ...(headers.every((header, place) => header === columns[place])
          ? []
          : [`${target} has other headers than its sheet`]),
      ];
    }),
  ];
}

function workbook(found: Package): readonly string[] {
  const root = found.root("xl/workbook.xml");
  const entries = all(root, "sheet");
  const ids = new Set(targets("xl/workbook.xml", found).map(({ id }) => id));
  const names = entries.map((entry) => (entry.getAttribute("name") ?? "").toLowerCase());
  const defined = all(root, "definedName").map(
    (entry) => `${(entry.getAttribute("name") ?? "").toLowerCase()} ${entry.getAttribute("localSheetId") ?? ""}`,
  );
  return [
    ...entries.filter((entry) => !ids.has(entry.getAttribute("r:id") ?? "")).map(() => "a sheet has no part"),
    ...names.filter((name) => name.length > 31 || name === "").map((name) => `${name} is no name of a sheet`),
    ...(new Set(names).size < names.length ? ["two sheets have one name"] : []),
    ...(new Set(defined).size < defined.length ? ["a name is defined twice"] : []),
  ];
}

function columnOf(address: string): number {
  return Array.from(/^[A-Z]+/u.exec(address)?.[0] ?? "").reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

function lettersOf(column: number): string {
  const rest = column % 26 === 0 ? 26 : column % 26;
  return (column > 26 ? lettersOf((column - rest) / 26) : "") + String.fromCharCode(64 + rest);
}
