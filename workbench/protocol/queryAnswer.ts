import { HostError } from "./hostError";
import { type HostObject, isHostObject, type WireValue } from "./hostObject";
import type { QueryInfo } from "./wire";

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Told of every member that an object does not have. */
export type UnknownMember = (member: string) => HostError;

/** The properties that a query selects, nested as the client expects them. Without a selection: every plain property. */
export function queryAnswer(target: HostObject, query: QueryInfo, unknown: UnknownMember): WireValue {
  const wanted = [...(query.Select ?? []), ...(query.Expand ?? [])].filter((path) => !path.endsWith("isNullObject"));
  const tree = selectionOf(wanted);
  return target.items === undefined ? objectAnswer(target, tree, unknown) : listAnswer(target, tree, query, unknown);
}

type Selection = Map<string, Selection>;

function selectionOf(paths: readonly string[]): Selection {
  const tree: Selection = new Map();
  for (const path of paths) {
    let level = tree;
    for (const part of path.split("/")) {
      const below: Selection = level.get(pascal(part)) ?? new Map<string, Selection>();
      level.set(pascal(part), below);
      level = below;
    }
  }
  return tree;
}

function listAnswer(target: HostObject, tree: Selection, query: QueryInfo, unknown: UnknownMember): WireValue {
  const onItems = tree.get("Items") ?? new Map<string, Selection>();
  const own = new Map([...tree].filter(([name]) => name !== "Items" && name in target.scalars));
  for (const [name, below] of tree) if (name !== "Items" && !own.has(name)) onItems.set(name, below);
  const items = (target.items?.() ?? []).slice(query.Skip ?? 0);
  const shown = query.Top === undefined ? items : items.slice(0, query.Top);
  return {
    ...(own.size > 0 && objectAnswer(target, own, unknown)),
    _Items: shown.map((item) => ({ ...identityOf(item), ...objectAnswer(item, onItems, unknown) })),
  };
}

function identityOf(item: HostObject): Readonly<Record<string, string>> {
  const { Id, Name } = item.identity?.() ?? {};
  return { ...(Id !== undefined && { _Id: Id, Id }), ...(Name !== undefined && { Name }) };
}

function objectAnswer(target: HostObject, tree: Selection, unknown: UnknownMember): Record<string, WireValue> {
  const names =
    tree.size === 0 || tree.has("*") ? new Map(Object.keys(target.scalars).map((name) => [name, null])) : tree;
  const answer: Record<string, WireValue> = {};
  for (const [name, below] of names) {
    const scalar = target.scalars[name];
    if (scalar !== undefined) {
      answer[name] = scalar.read();
      continue;
    }
    const child = target.objects[name];
    if (child === undefined) throw unknown(`${target.type}.${name}`);
    const found = child();
    answer[name] = isHostObject(found) ? queryBelow(found, below ?? new Map<string, Selection>(), unknown) : null;
  }
  return answer;
}

function queryBelow(target: HostObject, tree: Selection, unknown: UnknownMember): WireValue {
  return target.items === undefined ? objectAnswer(target, tree, unknown) : listAnswer(target, tree, {}, unknown);
}
