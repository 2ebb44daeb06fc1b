/** What this host says it supports: the base level of the add-in, and no more than the client has. */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  DelayForCellEdit: "1.1",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.3",
  SharedRuntime: "1.1",
  RichApiRuntime: "1.2",
  RibbonApi: "1.2",
  DialogApi: "1.2",
};
