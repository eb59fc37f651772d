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

/** A copy of a document that shares nothing with it, and has only keys that the models know; extensions stand in it empty. */
export interface DocumentCopy {
  readonly document: PlenaryDocument;
  /** The objects of one model that are still in the copy, in the order of the document. */
  partsOf<Value extends object>(model: z.ZodType<Value>): readonly Part<Value>[];
  /** Where an object or a list of the copy stood in the original; nowhere if it was made later. */
  pathOf(value: object): JsonPointer | undefined;
  /** The objects whose original has keys that the model does not know. */
  readonly withUnknownKeys: readonly JsonPointer[];
  /** Takes objects out, with all that is in them; a list that this empties goes too, unless the model requires it. */
  remove(objects: ReadonlySet<object>): void;
}

const ROOTS = { event: Event, project: Project, series: Series } as const;

/** Copies a document along its models, whose depth bounds that of the recursion. */
export function copyDocument(original: PlenaryDocument): DocumentCopy {
  const places: Places = { parts: new Map(), paths: new Map(), withUnknownKeys: [] };
  // A copy that is made along the model has the model's shape.
  const document = copyObject(ROOTS[original.type], original, "", undefined, places);
  return {
    document: document as PlenaryDocument,
    // The parts of a model are objects of that model, for the same reason.
    partsOf: <Value extends object>(model: z.ZodType<Value>) =>
      (places.parts.get(model) ?? []) as readonly Part<object>[] as readonly Part<Value>[],
    pathOf: (value) => places.paths.get(value),
    withUnknownKeys: places.withUnknownKeys,
    remove: (objects) => removeFrom(document, objects, places),
  };
}

/** The list that an object stands in. */
export function listOf(path: JsonPointer): JsonPointer {
  return path.slice(0, path.lastIndexOf("/"));
}

interface Places {
  readonly parts: Map<z.ZodType, Part<object>[]>;
  readonly paths: Map<object, JsonPointer>;
  readonly withUnknownKeys: JsonPointer[];
}

function copyObject(
  model: z.ZodObject,
  original: object,
  path: JsonPointer,
  around: Event | undefined,
  places: Places,
): object {
  const value: Record<string, unknown> = {};
  // An event is a model object like any other; what it is made into is an event.
  const event = model === Event ? (value as unknown as Event) : around;
  places.paths.set(value, path);
  const list = places.parts.get(model);
  const part = { value, path, event };
  if (list === undefined) places.parts.set(model, [part]);
  else list.push(part);
  for (const [key, inner] of Object.entries(original)) {
    if (!Object.hasOwn(model.shape, key)) {
      if (places.withUnknownKeys.at(-1) !== path) places.withUnknownKeys.push(path);
      continue;
    }
    // A schema's fields are schemas.
    const field = model.shape[key] as z.ZodType;
    const copied = copyValue(field, inner, `${path}/${key}`, event, places);
    if (copied !== undefined) value[key] = copied;
  }
  return value;
}

function copyValue(
  schema: z.ZodType,
  value: unknown,
  path: JsonPointer,
  event: Event | undefined,
  places: Places,
): unknown {
  if (schema === Extensions) return {};
  // What stands inside a schema is a schema.
  if (schema instanceof z.ZodOptional) {
    return copyValue(schema.unwrap() as z.ZodType, value, path, event, places);
  }
  if (schema instanceof z.ZodUnion) {
    const options = schema.options as readonly z.ZodType[];
    const option = options.find((one) => one instanceof z.ZodArray === Array.isArray(value));
    return option === undefined ? undefined : copyValue(option, value, path, event, places);
  }
  if (schema instanceof z.ZodArray) {
    if (!Array.isArray(value)) return undefined;
    const element = schema.element as z.ZodType;
    const list = value.map((item, n) => copyValue(element, item, `${path}/${n}`, event, places));
    places.paths.set(list, path);
    return list;
  }
  if (typeof value !== "object" || value === null) return value;
  if (schema instanceof z.ZodObject) return copyObject(schema, value, path, event, places);
  if (schema instanceof z.ZodRecord) {
    const inner = schema.valueType as z.ZodType;
    const entries = Object.entries(value).map(([key, item]) => [
      key,
      copyValue(inner, item, `${path}/${key}`, event, places),
    ]);
    return Object.fromEntries(entries);
  }
  return undefined;
}

function removeFrom(document: object, objects: ReadonlySet<object>, { parts }: Places): void {
  if (objects.size === 0) return;
  const left = new Set<object>();
  const emptied = new Set<unknown>();
  filterLists(document, objects, left, emptied);
  for (const [model, list] of parts) {
    const remaining = list.filter(({ value }) => left.has(value));
    parts.set(model, remaining);
    if (model instanceof z.ZodObject) dropEmptied(model, remaining, emptied);
  }
}

function filterLists(
  value: object,
  objects: ReadonlySet<object>,
  left: Set<object>,
  emptied: Set<unknown>,
): void {
  left.add(value);
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== "object" || inner === null) continue;
    // Entries are read from the object itself.
    if (objects.has(inner)) delete (value as Record<string, unknown>)[key];
    else if (Array.isArray(inner)) filterList(inner, objects, left, emptied);
    else filterLists(inner, objects, left, emptied);
  }
}

function filterList(
  list: unknown[],
  objects: ReadonlySet<object>,
  left: Set<object>,
  emptied: Set<unknown>,
): void {
  const kept = list.filter((item) => typeof item !== "object" || !objects.has(item as object));
  if (kept.length === 0 && list.length > 0) emptied.add(list);
  list.splice(0, list.length);
  for (const item of kept) {
    list.push(item);
    if (typeof item === "object" && item !== null) filterLists(item, objects, left, emptied);
  }
}

function dropEmptied(
  { shape }: z.ZodObject,
  parts: readonly Part<object>[],
  emptied: ReadonlySet<unknown>,
): void {
  const optional = Object.keys(shape).filter((key) => shape[key] instanceof z.ZodOptional);
  for (const { value } of parts) {
    // The keys are those of the object's own model.
    const fields = value as Record<string, unknown>;
    for (const key of optional) if (emptied.has(fields[key])) delete fields[key];
  }
}
