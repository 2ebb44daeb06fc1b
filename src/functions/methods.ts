import type { Method } from "../allocation/request";
import type { Result } from "../text/result";
import { readChoice } from "./edge/readChoice";

/** Every spelling of a method, the one that planners see first. */
const METHODS: ReadonlyMap<string, Method> = new Map([
  ["sluitend", "largestRemainder"],
  ["grootste rest", "largestRemainder"],
  ["officieel", "perRecipient"],
  ["webster", "webster"],
  ["sainte-lague", "webster"],
  ["dhondt", "dhondt"],
  ["d'hondt", "dhondt"],
  ["jefferson", "dhondt"],
  ["adams", "adams"],
  ["hill", "hill"],
  ["huntington-hill", "hill"],
  ["dean", "dean"],
]);

/** The method that a planner named; largest remainder when none was named. */
export function readMethod(value: unknown): Result<Method> {
  return readChoice("methode", value, METHODS, "largestRemainder");
}
