import type { FilePage } from "./fileWorkbook";

/** As files number paper. */
const A4 = 9;

/**
 * How a sheet is printed.
 *
 * @param property What the workbook remembers of the page; undefined or null where nobody set it.
 * @param kept What the file had before: what nobody set stays.
 */
export function sheetPage(property: (key: string) => unknown, kept: FilePage): FilePage {
  const [orientation, paper, titles, wide, high] = [
    "Orientation",
    "PaperSize",
    "TitleRows",
    "FitToWidth",
    "FitToHeight",
  ].map(property);
  const turned = /^landscape$/iu.test(String(orientation)) ? "landscape" : "portrait";
  return {
    ...kept,
    orientation: typeof orientation === "string" ? turned : kept.orientation,
    paper: typeof paper === "string" ? A4 : kept.paper,
    titleRows: typeof titles === "string" ? titles : kept.titleRows,
    fitToWidth: typeof wide === "boolean" ? wide : kept.fitToWidth,
    fitToHeight: typeof high === "boolean" ? high : kept.fitToHeight,
    header: pageLine(property, "Header") ?? kept.header,
    footer: pageLine(property, "Footer") ?? kept.footer,
  };
}

/** "&LLinks&CMidden&RRechts", as files keep what stands above or below a page; null when nobody set it. */
function pageLine(property: (key: string) => unknown, which: "Header" | "Footer"): string | null {
  const parts = ["Left", "Center", "Right"].flatMap((side) => {
    const text = property(`${side}${which}`);
    return typeof text === "string" && text !== "" ? [`&${side.charAt(0)}${text}`] : [];
  });
  return parts.length === 0 ? null : parts.join("");
}
