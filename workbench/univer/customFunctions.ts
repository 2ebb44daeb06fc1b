import { BooleanNumber, type Injector } from "@univerjs/core";
import { FunctionType, IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/preset-sheets-core";
import type { FunctionAnswer } from "../model/gridModel";
import { type CallingCell, SheetFunction } from "./sheetFunction";

/** What functions.json says of a function, as far as the grid shows it while somebody types. */
export interface FunctionDescription {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional?: boolean;
  }[];
}

export type CallFunction = (id: string, parameters: readonly unknown[], caller: CallingCell) => Promise<FunctionAnswer>;

/** Makes the functions of the add-in known to the grid, in the namespace of the manifest. */
export function registerFunctions(
  injector: Injector,
  namespace: string,
  descriptions: readonly FunctionDescription[],
  call: CallFunction,
): void {
  const service = injector.get(IFunctionService);
  for (const { id } of descriptions) {
    service.registerExecutors(
      new SheetFunction(`${namespace}.${id}`, (parameters, caller) => withoutThrowing(call(id, parameters, caller))),
    );
  }
  injector.get(IDescriptionService).registerDescriptions(
    descriptions.map(({ id, description = "", parameters }) => ({
      functionName: `${namespace}.${id}`,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description ?? "",
        example: "",
        require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        repeat: BooleanNumber.FALSE,
      })),
    })),
  );
}

/** The grid stops calculating for good when a function throws. */
async function withoutThrowing(work: Promise<FunctionAnswer>): Promise<FunctionAnswer> {
  try {
    return await work;
  } catch (caught) {
    return { values: [["#VALUE!"]], message: caught instanceof Error ? caught.message : String(caught) };
  }
}
