/** Names repeat in every year of a list; each is looked up once. */
import { listRegion, type ListRegion } from "./listRegion";

export type Memory = Map<string, ListRegion>;

export function remembered(text: string, memory: Memory): ListRegion {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const found = listRegion(text);
  memory.set(text, found);
  return found;
}
