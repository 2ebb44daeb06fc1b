import allocation from "./nl/allocation.json";
import checks from "./nl/checks.json";
import functions from "./nl/functions.json";
import housing from "./nl/housing.json";
import intake from "./nl/intake.json";
import quota from "./nl/quota.json";
import reception from "./nl/reception.json";
import reading from "./nl/reading.json";
import reference from "./nl/reference.json";
import sourceFile from "./nl/sourceFile.json";
import tasks from "./nl/tasks.json";
import workbook from "./nl/workbook.json";

/**
 * One sentence, or its two forms by a count: `per` names the parameter that decides (1 takes `one`, all else `other`).
 */
export type CatalogueEntry = string | { readonly per: string; readonly one: string; readonly other: string };

/** Every sentence about a problem, a warning or an explanation, by its code. Each room has its own file. */
export const catalogue = {
  ...allocation,
  ...checks,
  ...functions,
  ...housing,
  ...intake,
  ...quota,
  ...reception,
  ...reading,
  ...reference,
  ...sourceFile,
  ...tasks,
  ...workbook,
};

export type ProblemCode = keyof typeof catalogue;
