import {
  type Argument,
  findMember,
  type HostCollection,
  type HostObject,
  type HostValue,
  isHostCollection,
  isHostObject,
  isInSet,
  type Members,
  memberLocation,
  type ObjectType,
  type Scalar,
  type TypeRegistry,
} from "./describe";
import { HostError } from "./errors";
import type { References } from "./references";
import {
  ActionType,
  type Json,
  ObjectPathType,
  type ProcessQueryRequest,
  type ProcessQueryResponse,
  type WireAction,
  type WireArguments,
  type WireError,
  type WireObjectPath,
  type WireQuery,
  type WireResult,
} from "./wire";

/** What the protocol needs of whoever holds the document. */
export interface ObjectModel {
  readonly root: HostObject;
  readonly types: TypeRegistry;
  readonly references: References;
  /** The claimed WordApi set, as "1.3". */
  readonly wordApi: string;
  /** An object made by name (Microsoft.WordServices.SearchOptions), or undefined. */
  create(typeName: string): HostObject | undefined;
  /** Called before each action; throws to make that action fail. */
  beforeAction?(index: number, action: WireAction): void;
}

/**
 * Answers one ProcessQuery request: does its actions in order and stops at the first that fails, with the
 * results so far and the failed action's position.
 */
export function processQuery(request: ProcessQueryRequest, model: ObjectModel): ProcessQueryResponse {
  const run = new RequestRun(request, model);
  const results: WireResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      model.beforeAction?.(index, action);
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: wireError(error, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

function wireError(error: unknown, actionIndex: number): WireError {
  const known =
    error instanceof HostError
      ? error
      : new HostError("GeneralException", error instanceof Error ? error.message : String(error));
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location ?? "",
    HttpStatusCode: known.status,
    ActionIndex: actionIndex,
  };
}

/** One request's objects: each path is resolved once, so that what a path does is done once. */
class RequestRun {
  readonly #request: ProcessQueryRequest;
  readonly #model: ObjectModel;
  readonly #resolved = new Map<number, HostValue>();
  readonly #named = new Map<HostObject | HostCollection, string>();

  constructor(request: ProcessQueryRequest, model: ObjectModel) {
    this.#request = request;
    this.#model = model;
  }

  perform(action: WireAction): Json {
    if (action.ActionType === ActionType.trace) return null;
    const target = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return target === null ? null : this.#identity(target, action.ObjectPathId);
      case ActionType.query:
      case ActionType.queryAsJson:
        return this.#query(target, action.QueryInfo ?? {}, action.ObjectPathId);
      case ActionType.method:
        return this.#invoke(target, action.Name ?? "", action.ArgumentInfo);
      case ActionType.setProperty:
        this.#set(target, action.Name ?? "", action.ArgumentInfo);
        return null;
      default:
        throw new HostError("NotImplemented", `The host does not know action type ${action.ActionType}.`);
    }
  }

  #resolve(pathId: number): HostValue {
    const known = this.#resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.#request.ObjectPaths[String(pathId)];
    if (path === undefined) throw new HostError("InvalidObjectPath", `There is no object path ${pathId}.`);
    const value = this.#follow(path);
    this.#resolved.set(pathId, value);
    return value;
  }

  #follow(path: WireObjectPath): HostValue {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case ObjectPathType.globalObject:
        return this.#model.root;
      case ObjectPathType.newObject: {
        const made = this.#model.create(name);
        if (made === undefined) throw new HostError("ApiNotFound", `The host cannot make a ${name}.`, name);
        return made;
      }
      case ObjectPathType.nullObject:
        return null;
      case ObjectPathType.referenceId:
        return this.#model.references.find(name);
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.#resolve(path.ParentObjectPathId);
    // A child of a null object is a null object.
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.property:
        return this.#navigate(parent, name);
      case ObjectPathType.method: {
        const value = this.#call(parent, name, this.#arguments(path.ArgumentInfo));
        if (value === null || isHostObject(value) || isHostCollection(value)) return value;
        throw new HostError("InvalidObjectPath", `${name} gives a value, not an object.`);
      }
      case ObjectPathType.indexer:
        return this.#item(parent, path.ArgumentInfo);
      default:
        throw new HostError("InvalidObjectPath", `The host does not know path type ${path.ObjectPathType}.`);
    }
  }

  #typeOf(target: HostObject): ObjectType {
    return this.#model.types.objects[target.type];
  }

  #navigate(parent: HostObject | HostCollection, name: string): HostValue {
    if (!isHostObject(parent)) throw missing(parent, name);
    const type = this.#typeOf(parent);
    const found = findMember(type.navigation, name);
    if (found === undefined) throw missing(parent, name);
    this.#requireSet(parent, found.name);
    return live(parent, () => located(parent, found.name, () => found.member(parent)));
  }

  #call(parent: HostObject | HostCollection, name: string, args: readonly Argument[]): HostValue | Json {
    if (isHostObject(parent)) {
      const found = findMember(this.#typeOf(parent).methods, name);
      if (found === undefined) throw missing(parent, name);
      this.#requireSet(parent, found.name);
      return located(parent, found.name, () => found.member(parent, args));
    }
    const own = this.#model.types.collections[parent.type]?.methods;
    const found = findMember(own, name) ?? findMember(COLLECTION_METHODS, name);
    if (found === undefined) throw missing(parent, name);
    return located(parent, found.name, () => found.member(parent, args));
  }

  #item(parent: HostObject | HostCollection, info: WireArguments | undefined): HostObject {
    const [key] = this.#arguments(info);
    if (!isHostCollection(parent)) throw new HostError("InvalidObjectPath", `${parent.type} has no items.`);
    const item = typeof key === "number" ? parent.items[key] : this.#kept(key);
    if (item === undefined || !isHostObject(item)) {
      throw new HostError("ItemNotFound", undefined, memberLocation(parent.type, "GetItem"));
    }
    return item;
  }

  #kept(name: Argument | undefined): HostObject | HostCollection | undefined {
    return typeof name === "string" ? this.#model.references.find(name) : undefined;
  }

  #requireSet(target: HostObject, member: string): void {
    if (isInSet(this.#typeOf(target), member, this.#model.wordApi)) return;
    const place = memberLocation(target.type, member);
    throw new HostError("ApiNotFound", `${place} is beyond WordApi ${this.#model.wordApi}.`, place);
  }

  #invoke(target: HostValue, name: string, info: WireArguments | undefined): Json {
    if (name === "_KeepReference") return null;
    if (target === this.#model.root) {
      const [reference] = this.#arguments(info);
      if (name === "_RemoveReference") {
        if (typeof reference === "string") this.#model.references.remove(reference);
        return null;
      }
      if (name === "_RemoveAllReferences") {
        this.#model.references.clear();
        return null;
      }
    }
    if (target === null) return { _IsNull: true };
    const value = this.#call(target, name, this.#arguments(info));
    if (!isHostObject(value) && !isHostCollection(value)) return value;
    throw new HostError("InvalidObjectPath", `${name} gives an object, not a value.`);
  }

  #set(target: HostValue, name: string, info: WireArguments | undefined): void {
    if (target === null) throw new HostError("InvalidObjectPath", `A null object has no ${name} to set.`);
    if (!isHostObject(target)) throw missing(target, name);
    const found = findMember(this.#typeOf(target).scalars, name);
    if (found?.member.set === undefined) throw missing(target, name);
    this.#requireSet(target, found.name);
    const { set } = found.member;
    const [value] = this.#arguments(info);
    located(target, found.name, () => set(target, value ?? null));
  }

  #arguments(info: WireArguments | undefined): readonly Argument[] {
    return (info?.Arguments ?? []).map((value, index) =>
      this.#argument(value, info?.ReferencedObjectPathIds?.[index] ?? 0),
    );
  }

  #argument(value: Json, reference: Json): Argument {
    if (typeof reference === "number" && reference > 0) return this.#resolve(reference);
    if (Array.isArray(value)) {
      const inner = Array.isArray(reference) ? (reference as readonly Json[]) : [];
      return (value as readonly Json[]).map((item, index) => this.#argument(item, inner[index] ?? 0));
    }
    if (typeof value !== "object" || value === null) return value;
    const record = value as Readonly<Record<string, Json>>;
    const path = record._ObjectPathId;
    if (typeof path === "number") return this.#resolve(path);
    return Object.fromEntries(Object.entries(record).map(([key, item]) => [key, this.#argument(item, 0)]));
  }

  /**
   * What the client keeps of an object. Whatever a method returned gets a reference, or its path would be
   * sent and done again with the next request; the root and collections that are properties have none.
   */
  #identity(target: HostObject | HostCollection, pathId?: number): Readonly<Record<string, Json>> {
    const path = pathId === undefined ? undefined : this.#request.ObjectPaths[String(pathId)];
    const isReference = path?.ObjectPathType === ObjectPathType.referenceId;
    if (isHostCollection(target)) {
      if (!isReference && path?.ObjectPathType !== ObjectPathType.method) return {};
    } else if (target.anchor.kind === "document" || target.anchor.kind === "service") return {};
    const name = isReference ? (path.Name ?? "") : this.#nameOf(target);
    return isHostCollection(target) ? { _ReferenceId: name } : { _Id: name, _ReferenceId: name };
  }

  #nameOf(target: HostObject | HostCollection): string {
    const known = this.#named.get(target);
    if (known !== undefined) return known;
    const name = this.#model.references.add(target);
    this.#named.set(target, name);
    return name;
  }

  #query(target: HostValue, query: WireQuery, pathId?: number): Json {
    if (target === null) return null;
    const asked = [...(query.Select ?? []), ...(query.Expand ?? [])].map(withoutItems);
    if (!isHostCollection(target)) return this.#properties(target, asked, pathId);
    const from = query.Skip ?? 0;
    const to = query.Top === undefined ? undefined : from + query.Top;
    const items = target.items.slice(from, to).map((item) => this.#properties(item, asked));
    return { ...this.#identity(target, pathId), _Items: items };
  }

  #properties(target: HostObject, asked: readonly string[], pathId?: number): Json {
    const type = this.#typeOf(target);
    const result: Record<string, Json> = { ...this.#identity(target, pathId) };
    const inner = new Map<string, string[]>();
    if (asked.length === 0 || asked.includes("*")) {
      for (const [name, scalar] of Object.entries(type.scalars ?? {})) {
        if (isInSet(type, name, this.#model.wordApi)) result[name] = read(target, name, scalar);
      }
    }
    for (const path of asked) {
      if (path === "*" || path === "" || /^isNull(Object)?$/i.test(path)) continue;
      const [head = "", ...rest] = path.split("/");
      const scalar = findMember(type.scalars, head);
      if (scalar !== undefined && rest.length === 0) {
        this.#requireSet(target, scalar.name);
        result[scalar.name] = read(target, scalar.name, scalar.member);
        continue;
      }
      const navigation = findMember(type.navigation, head);
      if (navigation === undefined) throw missing(target, head);
      const below = inner.get(navigation.name) ?? [];
      if (rest.length > 0) below.push(rest.join("/"));
      inner.set(navigation.name, below);
    }
    for (const [name, below] of inner) {
      result[name] = this.#query(this.#navigate(target, name), { Select: below });
    }
    return result;
  }
}

/** A collection that is a property is always that of the document as it stands; the path is still one. */
function live(parent: HostObject, navigate: () => HostValue): HostValue {
  let value = navigate();
  if (!isHostCollection(value)) return value;
  const { document } = parent;
  let { version } = document;
  const { type } = value;
  return {
    type,
    get items() {
      if (document.version !== version) {
        value = navigate();
        ({ version } = document);
      }
      return isHostCollection(value) ? value.items : [];
    },
  };
}

function read(target: HostObject, name: string, scalar: Scalar): Json {
  return located(target, name, () => scalar.get(target));
}

/** Members of every collection (in the client: getFirst, getFirstOrNullObject). */
const COLLECTION_METHODS: Members<(self: HostCollection, args: readonly Argument[]) => HostValue | Json> = {
  GetFirst: (self) => {
    const [first] = self.items;
    if (first === undefined) throw new HostError("ItemNotFound");
    return first;
  },
  GetFirstOrNullObject: (self) => self.items[0] ?? null,
  GetCount: (self) => self.items.length,
};

/** "items/rows/items/values" of older callers: the items of a collection are meant anyway. */
function withoutItems(path: string): string {
  return path
    .split("/")
    .filter((step) => step.toLowerCase() !== "items")
    .join("/");
}

function missing(target: HostObject | HostCollection, name: string): HostError {
  const place = memberLocation(target.type, name);
  return new HostError("ApiNotFound", `The document host has no ${place}.`, place);
}

/** Gives errors that do not say where they come from the member's name. */
function located<T>(target: HostObject | HostCollection, member: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof HostError && error.location === undefined) {
      throw new HostError(error.code, error.message, memberLocation(target.type, member));
    }
    throw error;
  }
}
