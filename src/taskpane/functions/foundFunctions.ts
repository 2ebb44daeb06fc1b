import type { ListedFunction } from "../../intake/functionList";

/**
 * The functions of which the name, the sentence or an argument holds every word that was typed; capitals and accents do not count. Those
 * whose name begins with it come first.
 */
export function foundFunctions(list: readonly ListedFunction[], search: string): readonly ListedFunction[] {
  const words = plain(search)
    .replace(/^=?(?:lrt\.)?/u, "")
    .split(/\s+/u)
    .filter((word) => word !== "");
  const [first = ""] = words;
  const found = list.filter((listed) => words.every((word) => textOf(listed).includes(word)));
  const isNamed = ({ name }: ListedFunction): boolean => first !== "" && plain(name).startsWith(first);
  return [...found.filter(isNamed), ...found.filter((listed) => !isNamed(listed))];
}

function textOf({ name, description, parameters }: ListedFunction): string {
  return plain([name, description, ...parameters.flatMap((given) => [given.name, given.description])].join(" "));
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
