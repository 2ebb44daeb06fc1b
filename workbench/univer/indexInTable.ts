/** In the grid INDEX looks for the cells of a table on the sheet of the formula. It is told on which sheet the table stands. */
import { type Injector, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import {
  type BaseFunction,
  BaseReferenceObject,
  FUNCTION_NAMES_LOOKUP,
  functionLookup,
  type FunctionVariantType,
  IFunctionService,
} from "@univerjs/engine-formula";

type Calculate = (...variants: FunctionVariantType[]) => FunctionVariantType;
type FunctionClass = new (name: string) => Omit<BaseFunction, "calculate"> & { calculate: Calculate };

export function replaceIndex(injector: Injector): void {
  const Index = indexClass();
  const index = new Index(FUNCTION_NAMES_LOOKUP.INDEX);
  const calculate: Calculate = index.calculate.bind(index);
  index.calculate = (...variants: FunctionVariantType[]) => {
    const answer = calculate(...variants);
    const [source] = variants;
    // By its name: the grid finds the sheet anew for every answer that is a reference
    if (isReference(answer) && isReference(source)) answer.setForcedSheetName(sheetName(injector, source.getSheetId()));
    return answer;
  };
  injector.get(IFunctionService).registerExecutors(index as BaseFunction);
}

function isReference(value: unknown): value is BaseReferenceObject {
  return value instanceof BaseReferenceObject;
}

function indexClass(): FunctionClass {
  const found = functionLookup.find(([, name]) => name === FUNCTION_NAMES_LOOKUP.INDEX)?.[0];
  if (typeof found !== "function") throw new Error("The grid has no function INDEX.");
  // The one class of the list that bears this name
  return found as unknown as FunctionClass;
}

function sheetName(injector: Injector, id: string): string {
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  return workbook?.getSheetBySheetId(id)?.getName() ?? "";
}
