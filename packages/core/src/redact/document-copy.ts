import * as z from "zod";
import { Event } from "../model/event.ts";
import { Extensions } from "../model/extensions.ts";
import type { JsonPointer } from "../model/json-pointer.ts";
import type { PlenaryDocument } from "../model/plenary-document.ts";
import { Project } from "../model/project.ts";
import { Series } from "../model/series.ts";

/** One object of a copy: its place in the original, and the event that it belongs to or is. */
export interface Part<Value = unknown> {
  readonly value: Value;
  readonly path: JsonPointer;
  readonly event: Event | undefined;
}

/**
 * A copy of a document, to be changed. It shares nothing with the original until it is finished, and has only keys that the
 * models know; extensions stand in it empty.
 */
export interface DocumentCopy {
  readonly document: PlenaryDocument;
  /** The objects of one model that are still in the copy, in the order of the document. */
  partsOf<Value extends object>(model: z.ZodType<Value>): readonly Part<Value>[];
  /** Where an object or a list of the copy stood in the original; nowhere if it was made later. */
  pathOf(value: object): JsonPointer | undefined;
  /** The objects whose original has keys that the model does not know. */
  readonly withUnknownKeys: readonly JsonPointer[];
  /** How many times something has been taken out. */
  readonly removals: number;
  /** Takes objects out, with all that is in them; a list that this empties goes too, unless the model requires it. */
  remove(objects: ReadonlySet<object>): void;
  /** The document as it is now; what has not been changed is the original's own object, so the copy is not to be changed any more. */
  finished(): PlenaryDocument;
}

export const ROOTS = { event: Event, project: Project, series: Series } as const;

/** Copies a document along its models, whose depth bounds that of the recursion. */
export function copyDocument(original: PlenaryDocument): DocumentCopy {
  const draft: Draft = { places: [], parts: new Map(), withUnknownKeys: [], removed: new Set() };
  // A copy that is made along the model has the model's shape.
  const document = copierOf(ROOTS[original.type])(
    original,
    undefined,
    "",
    draft,
  ) as PlenaryDocument;
  let places: ReadonlyMap<object, Place> | undefined;
  // Most copies are asked for few paths, and only in the end.
  const placeOf = (value: object) => {
    places ??= new Map(draft.places.map((place) => [place.value, place]));
    return places.get(value);
  };
  let removals = 0;
  return {
    document,
    // The parts of a model are objects of that model, for the same reason.
    partsOf: <Value extends object>(model: z.ZodType<Value>) =>
      (draft.parts.get(model) ?? []) as readonly Part<object>[] as readonly Part<Value>[],
    pathOf: (value) => placeOf(value)?.path,
    get withUnknownKeys() {
      return draft.withUnknownKeys.map(({ path }) => path);
    },
    get removals() {
      return removals;
    },
    remove(objects) {
      if (objects.size === 0) return;
      removals++;
      removeFrom(draft, objects);
    },
    finished: () => finish(document, draft.removed, placeOf) as PlenaryDocument,
  };
}

/** The list that an object stands in. */
export function listOf(path: JsonPointer): JsonPointer {
  return path.slice(0, path.lastIndexOf("/"));
}

/** A copy while it is made and changed. */
interface Draft {
  /** Every object and list of it, each after what it stands in. */
  readonly places: Place[];
  readonly parts: Map<z.ZodType, Place[]>;
  readonly withUnknownKeys: Place[];
  readonly removed: Set<object>;
}

/** An object or a list of a copy, what it was copied from, and where. A path is put together when it is asked for. */
class Place implements Part<object> {
  readonly value: object;
  readonly original: object;
  readonly model: z.ZodObject | undefined;
  readonly event: Event | undefined;
  readonly around: Place | undefined;
  readonly key: string | number;
  isGone = false;
  #path: JsonPointer | undefined;

  constructor(
    value: object,
    original: object,
    model: z.ZodObject | undefined,
    around: Place | undefined,
    key: string | number,
  ) {
    this.value = value;
    this.original = original;
    this.model = model;
    // An event is a model object like any other; what it is made into is an event.
    this.event = model === Event ? (value as unknown as Event) : around?.event;
    this.around = around;
    this.key = key;
  }

  get path(): JsonPointer {
    this.#path ??= this.around === undefined ? "" : `${this.around.path}/${this.key}`;
    return this.#path;
  }

  /** What stands in the copy where this object or list was put. */
  get present(): unknown {
    return Reflect.get(this.around?.value ?? {}, this.key);
  }
}

/** Copies what a schema describes to a place in a copy. */
type Copier = (
  value: unknown,
  around: Place | undefined,
  key: string | number,
  draft: Draft,
) => unknown;

const copiers = new WeakMap<z.ZodType, Copier>();

function copierOf(schema: z.ZodType): Copier {
  let copier = copiers.get(schema);
  if (copier === undefined) {
    copier = makeCopier(schema);
    copiers.set(schema, copier);
  }
  return copier;
}

// What stands inside a schema is a schema.
function makeCopier(schema: z.ZodType): Copier {
  if (schema === Extensions) return () => ({});
  if (schema instanceof z.ZodOptional) return copierOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion) return unionCopier(schema.options as readonly z.ZodType[]);
  if (schema instanceof z.ZodArray) return listCopier(copierOf(schema.element as z.ZodType));
  if (schema instanceof z.ZodObject) return objectCopier(schema);
  if (schema instanceof z.ZodRecord) return recordCopier(copierOf(schema.valueType as z.ZodType));
  return (value) => (isObject(value) ? undefined : value);
}

function unionCopier(options: readonly z.ZodType[]): Copier {
  const copierFor = (list: boolean) => {
    const option = options.find((one) => one instanceof z.ZodArray === list);
    return option && copierOf(option);
  };
  const [ofList, ofOther] = [copierFor(true), copierFor(false)];
  return (value, ...place) => (Array.isArray(value) ? ofList : ofOther)?.(value, ...place);
}

function listCopier(copyElement: Copier): Copier {
  return (original, around, key, draft) => {
    if (!Array.isArray(original)) return undefined;
    const value: unknown[] = [];
    const place = new Place(value, original, undefined, around, key);
    draft.places.push(place);
    for (const [n, element] of original.entries()) {
      value.push(copyElement(element, place, n, draft));
    }
    return value;
  };
}

function objectCopier(model: z.ZodObject): Copier {
  // A schema's fields are schemas.
  const fields = new Map(
    Object.entries(model.shape).map(([key, field]) => [key, copierOf(field as z.ZodType)]),
  );
  return (original, around, key, draft) => {
    if (!isObject(original)) return original;
    const value: Record<string, unknown> = {};
    const place = new Place(value, original, model, around, key);
    draft.places.push(place);
    const parts = draft.parts.get(model);
    if (parts === undefined) draft.parts.set(model, [place]);
    else parts.push(place);
    for (const field of Object.keys(original)) {
      const copyField = fields.get(field);
      if (copyField === undefined) {
        if (draft.withUnknownKeys.at(-1) !== place) draft.withUnknownKeys.push(place);
        continue;
      }
      const copied = copyField(original[field], place, field, draft);
      if (copied !== undefined) value[field] = copied;
    }
    return value;
  };
}

function recordCopier(copyInner: Copier): Copier {
  return (original, around, key, draft) => {
    if (!isObject(original)) return original;
    const value: Record<string, unknown> = {};
    const place = new Place(value, original, undefined, around, key);
    draft.places.push(place);
    for (const [name, inner] of Object.entries(original)) {
      value[name] = copyInner(inner, place, name, draft);
    }
    return value;
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function removeFrom({ places, parts, removed }: Draft, objects: ReadonlySet<object>): void {
  for (const object of objects) removed.add(object);
  const models = new Set<z.ZodObject>();
  const lists = new Set<Place>();
  for (const place of places) {
    const { value, around, key, model } = place;
    if (place.isGone || around === undefined || !goes(value, around, key, objects)) continue;
    place.isGone = true;
    if (model !== undefined) models.add(model);
    if (around.isGone || !objects.has(value)) continue;
    if (Array.isArray(around.value)) lists.add(around);
    else if (place.present === value) Reflect.deleteProperty(around.value, key);
  }
  for (const list of lists) shorten(list, objects);
  for (const model of models) {
    const left = parts.get(model)?.filter(({ isGone }) => !isGone) ?? [];
    parts.set(model, left);
  }
}

/** Whether what stood in a place goes: itself, with what it stands in, or because it was deleted before. */
function goes(
  value: object,
  around: Place,
  key: string | number,
  objects: ReadonlySet<object>,
): boolean {
  if (around.isGone || objects.has(value)) return true;
  return !Array.isArray(around.value) && !(key in around.value);
}

/** Takes objects out of a list, and an optional list that is empty then out of what it stands in. */
function shorten({ present: list, around, key }: Place, objects: ReadonlySet<object>): void {
  if (!Array.isArray(list) || around === undefined) return;
  let length = 0;
  for (const item of list) if (!objects.has(item)) list[length++] = item;
  list.length = length;
  const schema = around.model?.shape[key];
  if (length === 0 && schema instanceof z.ZodOptional) Reflect.deleteProperty(around.value, key);
}

/** Puts the original's own objects in the places of those that are like them, and leaves out once more what was removed. */
function finish(
  value: object,
  removed: ReadonlySet<object>,
  placeOf: (value: object) => Place | undefined,
): object {
  if (Array.isArray(value)) return finishList(value, removed, placeOf);
  const original = placeOf(value)?.original;
  const fields = value as Record<string, unknown>;
  const keys = Object.keys(fields);
  let isSame = original !== undefined && Object.keys(original).length === keys.length;
  for (const key of keys) {
    const inner = fields[key];
    if (isObject(inner)) {
      if (removed.has(inner)) delete fields[key];
      else fields[key] = finish(inner, removed, placeOf);
    }
    isSame = isSame && fields[key] === Reflect.get(original as object, key);
  }
  return isSame ? (original as object) : value;
}

function finishList(
  list: unknown[],
  removed: ReadonlySet<object>,
  placeOf: (value: object) => Place | undefined,
): object {
  const original = placeOf(list)?.original;
  const kept = list.filter((item) => !isObject(item) || !removed.has(item));
  const finished = kept.map((item) => (isObject(item) ? finish(item, removed, placeOf) : item));
  const isSame =
    Array.isArray(original) &&
    original.length === finished.length &&
    finished.every((item, n) => item === original[n]);
  return isSame ? original : finished;
}
