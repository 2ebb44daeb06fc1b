import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { type OpenHost, openMembers } from "./harness";
import { loadFunctions } from "./loadFunctions";

export interface OpenPair {
  readonly first: OpenHost;
  readonly second: OpenHost;
  readonly close: () => void;
}

/** Two members on one empty workbook; the first one has the functions. */
export async function openPair(): Promise<OpenPair> {
  const [first, second] = openMembers(2);
  if (first === undefined || second === undefined) throw new Error("Two members are needed.");
  forgetReceptionContext();
  await first.as(loadFunctions);
  const close = (): void => {
    first.close();
    second.close();
  };
  return { first, second, close };
}
