import type { LoadedSection } from "../section";
import { functionsSection } from "./functionsSection";
import { readFunctionList } from "../../intake/functionList";

/** The section Functies, with the list of functions that it shows: both fetched when it is first shown. */
export async function loadFunctions(): Promise<LoadedSection> {
  const list = await readFunctionList();
  if (!list.ok) throw new Error("functions.json");
  return { view: (state, actions) => functionsSection(list.value, state, actions) };
}
