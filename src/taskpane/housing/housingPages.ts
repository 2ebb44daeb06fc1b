/**
 * The pages of the section Huisvesting. What is done every month stands first; what is done once in half a year has a page of its own.
 * The page is remembered on this computer.
 */
import type { PaneActions, PaneState } from "../section";
import { openHalfYears } from "../../plans/housing/quotaState";
import { type HousingPage, housingPane } from "./housingPane";
import type { HousingText } from "./housingTexts";
import { quotaOf } from "./quotaOf";

/** Under what the page is kept. */
export const HOUSING_PAGE = "huisvesting.pagina";

const labels: Readonly<Record<HousingPage, HousingText>> = {
  months: "pageMonths",
  exchange: "pageExchange",
  list: "pageList",
  halfYear: "pageHalfYear",
  sheets: "pageSheets",
};

/** Pages that are there before a half-year was opened. */
const FIRST_PAGES: readonly HousingPage[] = ["halfYear", "sheets"];

/** The pages that are of use now, with their labels. */
export function pagesNow(state: PaneState): readonly (readonly [page: HousingPage, label: HousingText])[] {
  const isOpen = openHalfYears(quotaOf(state)).length > 0;
  return pageNames.filter((page) => isOpen || FIRST_PAGES.includes(page)).map((page) => [page, labels[page]] as const);
}

const pageNames = Object.keys(labels).filter(isPage);

function isPage(text: string): text is HousingPage {
  return text in labels;
}

/** The page in view: the one that was chosen, now or before; else the first that is of use. What is kept and is no page counts as none. */
export function currentPage(state: PaneState, actions: PaneActions): HousingPage {
  const wanted = housingPane.of(state).page ?? actions.memory.read(HOUSING_PAGE);
  const pages = pagesNow(state).map(([page]) => page);
  return pages.find((page) => page === wanted) ?? pages[0] ?? "halfYear";
}

/** Shows a page, from now on too. */
export function showPage(page: HousingPage, state: PaneState, actions: PaneActions): void {
  actions.memory.keep(HOUSING_PAGE, page);
  actions.change(housingPane.changed(state, { page }));
}
