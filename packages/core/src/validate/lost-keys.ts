import * as z from "zod";

type Path = PropertyKey[];
/** Adds to `found` where a value has lost keys; `path` is the value's own, for as long as the call lasts. */
type Search = (value: object, path: Path, found: Path[]) => void;

const searches = new Map<unknown, Search | undefined>();

/**
 * The paths of each key `__proto__` in a map of the input. zod passes over it, so that what stands under it would be gone
 * without a word. Only the places that hold maps are looked at.
 */
export function lostKeys(schema: z.ZodType, input: unknown): readonly Path[] {
  const search = searchOf(schema);
  const found: Path[] = [];
  if (search !== undefined && isObject(input)) search(input, [], found);
  return found;
}

/** How to look through what a schema describes; nothing where it holds no map. */
function searchOf(schema: unknown): Search | undefined {
  if (searches.has(schema)) return searches.get(schema);
  const search = makeSearch(schema);
  searches.set(schema, search);
  return search;
}

function makeSearch(schema: unknown): Search | undefined {
  if (schema instanceof z.ZodOptional) return searchOf(schema.unwrap());
  if (schema instanceof z.ZodRecord) return inMap(searchOf(schema.valueType));
  if (schema instanceof z.ZodArray) return inList(searchOf(schema.element));
  if (schema instanceof z.ZodObject) return inObject(schema);
  if (schema instanceof z.ZodUnion) {
    // The model's unions hold one list at most, and only a list has anything inside.
    return searchOf(schema.options.find((option) => option instanceof z.ZodArray));
  }
  return undefined;
}

function inMap(search: Search | undefined): Search {
  return (value, path, found) => {
    if (Object.hasOwn(value, "__proto__")) found.push([...path, "__proto__"]);
    if (search === undefined) return;
    for (const [key, inner] of Object.entries(value)) searchInside(search, inner, key, path, found);
  };
}

function inList(search: Search | undefined): Search | undefined {
  if (search === undefined) return undefined;
  return (value, path, found) => {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index += 1) {
      searchInside(search, value[index], index, path, found);
    }
  };
}

function inObject(schema: z.ZodObject): Search | undefined {
  const inside = new Map<string, Search>();
  for (const [key, inner] of Object.entries(schema.shape)) {
    const search = searchOf(inner);
    if (search !== undefined) inside.set(key, search);
  }
  if (inside.size === 0) return undefined;
  return (value, path, found) => {
    // Any key may be read of an object; what is there is looked at before it is used.
    const object = value as Readonly<Record<string, unknown>>;
    // Of many keys few are there: to ask for each of them would take several times as long.
    for (const key in object) {
      const search = inside.get(key);
      if (search !== undefined) searchInside(search, object[key], key, path, found);
    }
  };
}

function searchInside(
  search: Search,
  value: unknown,
  key: PropertyKey,
  path: Path,
  found: Path[],
): void {
  if (!isObject(value)) return;
  path.push(key);
  search(value, path, found);
  path.pop();
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
