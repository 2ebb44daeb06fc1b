import { HostError } from "./hostError";
import { type HostObject, isHostObject, type MemberAnswer, type WireValue } from "./hostObject";
import { queryAnswer } from "./queryAnswer";
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type ObjectPath,
  PathType,
  type Request,
  type Response,
} from "./wire";

/** What the interpreter needs to know of the workbook behind it. */
export interface QueryHost {
  readonly root: HostObject;
  /** Objects that a request makes by type name: the services behind the add-in. */
  readonly services: (typeName: string) => HostObject | null;
  /** Members that were asked for and that no object has. */
  readonly unknownMembers: string[];
  /** Told when the client wants to hear of events. */
  readonly onRegistered: () => void;
}

/** Objects that the client keeps between batches, by reference id. */
export class References {
  readonly #kept = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #next = 1;

  keep(target: HostObject): string {
    const known = this.#ids.get(target);
    if (known !== undefined) return known;
    const id = `ref-${this.#next++}`;
    this.#kept.set(id, target);
    this.#ids.set(target, id);
    return id;
  }

  idOf(target: HostObject): string | undefined {
    return this.#ids.get(target);
  }

  find(id: string): HostObject | null {
    return this.#kept.get(id) ?? null;
  }

  drop(id: string): void {
    const target = this.#kept.get(id);
    if (target !== undefined) this.#ids.delete(target);
    this.#kept.delete(id);
  }
}

/**
 * Carries out one batch of the client: paths are resolved once, in order of need; the first failing action ends it, and so
 * does the action with the number `until`.
 */
export function processQuery(
  request: Request,
  host: QueryHost,
  references: References,
  until = request.Actions.length,
): Response {
  const batch = new Batch(request, host, references);
  const results: { ActionId: number; Value: WireValue }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (index >= until) throw new HostError("GeneralException", "There has been an internal error while processing.");
      results.push({ ActionId: action.Id, Value: batch.run(action) });
    } catch (caught) {
      const error = caught instanceof HostError ? caught : new HostError("GeneralException", String(caught));
      return {
        Results: results,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: action.Name ?? "",
          ActionIndex: index,
          HttpStatusCode: 400,
        },
      };
    }
  }
  return { Results: results };
}

class Batch {
  readonly #request: Request;
  readonly #host: QueryHost;
  readonly #references: References;
  readonly #resolved = new Map<number, HostObject | null>();

  constructor(request: Request, host: QueryHost, references: References) {
    this.#request = request;
    this.#host = host;
    this.#references = references;
  }

  run(action: Action): WireValue {
    if (action.ActionType === ActionType.trace || action.ActionType === ActionType.ensureUnchanged) return null;
    const target = this.#resolve(action.ObjectPathId);
    if (target === null) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.#instantiated(target);
      case ActionType.query:
        return queryAnswer(target, action.QueryInfo ?? {}, (member) => this.#unknown(member));
      case ActionType.method:
        return this.#method(target, action);
      case ActionType.setProperty:
        this.#set(target, action.Name ?? "", this.#parameters(action.ArgumentInfo)[0] ?? null);
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.#set(target, name, value);
        return null;
      default:
        throw this.#unknown(`action ${action.ActionType}`);
    }
  }

  #instantiated(target: HostObject): WireValue {
    const identity = target.identity?.() ?? {};
    const reference = this.#references.idOf(target);
    return { ...identity, ...(reference !== undefined && { _ReferenceId: reference }) };
  }

  #method(target: HostObject, action: Action): WireValue {
    const name = action.Name ?? "";
    if (name === "_KeepReference") {
      this.#references.keep(target);
      return null;
    }
    if (name === "_RemoveReference") {
      this.#references.drop(asText(action.ArgumentInfo?.Arguments?.[0] ?? null));
      return null;
    }
    if (/^_Register\w*Event$/u.test(name)) this.#host.onRegistered();
    if (/^_(?:Unr|R)egister\w*Event$/u.test(name)) return null;
    const answer = this.#call(target, name, this.#parameters(action.ArgumentInfo));
    return isHostObject(answer) ? this.#instantiated(answer) : (answer ?? null);
  }

  #set(target: HostObject, name: string, value: WireValue | HostObject): void {
    const child = target.objects[name]?.();
    if (isHostObject(child) && typeof value === "object" && value !== null && !Array.isArray(value)) {
      for (const [member, below] of Object.entries(value)) this.#set(child, member, below as WireValue);
      return;
    }
    const scalar = target.scalars[name];
    if (scalar?.write === undefined || isHostObject(value)) throw this.#unknown(`${target.type}.${name} =`);
    scalar.write(value);
  }

  #call(target: HostObject, name: string, parameters: readonly (WireValue | HostObject)[]): MemberAnswer {
    const method = target.methods[name];
    if (method === undefined) throw this.#unknown(`${target.type}.${name}()`);
    return method(...parameters);
  }

  #resolve(pathId: number): HostObject | null {
    const known = this.#resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.#request.ObjectPaths[String(pathId)];
    if (path === undefined) throw new HostError("InvalidReference", `No object path ${pathId}.`);
    const target = this.#follow(path);
    this.#resolved.set(pathId, target);
    return target;
  }

  #follow(path: ObjectPath): HostObject | null {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.#host.root;
      case PathType.newObject:
        return this.#host.services(name) ?? this.#raise(`new ${name}`);
      case PathType.referenceId:
        return this.#references.find(name) ?? this.#missing(name);
      case PathType.nothing:
        return null;
      default:
        return this.#below(path, name);
    }
  }

  #below(path: ObjectPath, name: string): HostObject | null {
    const parent = this.#resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.property) {
      const child = parent.objects[name];
      return child === undefined ? this.#raise(`${parent.type}.${name}`) : child();
    }
    const method = path.ObjectPathType === PathType.indexer ? "GetItem" : name;
    const answer = this.#call(parent, method, this.#parameters(path.ArgumentInfo));
    return isHostObject(answer) ? answer : null;
  }

  #parameters(info: ArgumentInfo | undefined): readonly (WireValue | HostObject)[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const path = paths[index];
      return typeof path === "number" && path > 0 ? this.#resolve(path) : value;
    });
  }

  #unknown(member: string): HostError {
    this.#host.unknownMembers.push(member);
    return new HostError("ApiNotFound", `The host does not know ${member}.`);
  }

  #raise(member: string): never {
    throw this.#unknown(member);
  }

  #missing(id: string): never {
    throw new HostError("InvalidReference", `The object ${id} is no longer kept.`);
  }
}

function asText(value: WireValue): string {
  return typeof value === "string" ? value : "";
}
