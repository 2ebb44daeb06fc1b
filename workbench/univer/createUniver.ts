import { LocaleType, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableTexts from "@univerjs/preset-sheets-table/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { dutchTexts, inDutch } from "./dutchTexts";
import { nameInDutch } from "./dutchLabels";
import { unusedMenuItems } from "./unusedMenuItems";

export interface UniverParts {
  readonly univer: Univer;
  readonly api: FUniver;
}

/**
 * The spreadsheet without its own tool bar: the page has a ribbon. The grid has no Dutch texts; what a planner sees of it
 * is replaced, and what does nothing here is left out.
 */
export function createUniver(container: HTMLElement, darkMode: boolean): UniverParts {
  const univer = new Univer({
    darkMode,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: inDutch(mergeLocales(coreTexts, tableTexts), dutchTexts) },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      ribbonType: "simple",
      menu: unusedMenuItems,
      footer: { sheetBar: true, statisticBar: true, menus: true, zoomSlider: true },
    }),
    UniverSheetsTablePreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  nameInDutch(document.body);
  return { univer, api: FUniver.newAPI(univer) };
}
