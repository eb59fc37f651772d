import { formatPointer, parsePointer } from "@plenary/core";
import fc from "fast-check";

const junk = fc.oneof(
  fc.constantFrom(null, "", " ", "x", "a\n", 0, -1, 1.5, 2 ** 53, true, "2019-02-29", "24:00"),
  fc.constant([]),
  fc.constant({}),
  fc.string({ unit: "binary", maxLength: 4 }),
  fc.jsonValue({ maxDepth: 1 }),
);
const key = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "x", "en", "id", "type", "value", "example.org/x"),
  fc.string({ maxLength: 4 }),
);

/** One change to a document somewhere inside of it. */
export type Mutation = (document: unknown) => unknown;

/** Changes as people and machines make them: a value replaced, lengthened or taken out, a key put in. */
export const mutation: fc.Arbitrary<Mutation> = fc
  .tuple(fc.nat(), fc.constantFrom("replace", "lengthen", "remove", "add"), junk, key)
  .map(([at, kind, value, name]) => (document) => {
    const places = pointers(document);
    const place = places[at % places.length] ?? "";
    switch (kind) {
      case "replace":
        return changed(document, parsePointer(place), () => value);
      case "lengthen":
        return changed(document, parsePointer(place), (old) => lengthened(old, value));
      case "remove":
        return changed(document, parsePointer(place), () => undefined);
      default:
        return changed(document, parsePointer(place), (old) => withKey(old, name, value));
    }
  });

function lengthened(old: unknown, value: unknown): unknown {
  if (Array.isArray(old)) return [...old, value];
  return typeof old === "string" ? `${old}${JSON.stringify(value)}` : value;
}

function pointers(document: unknown): string[] {
  const found: string[] = [];
  const waiting: [PropertyKey[], unknown][] = [[[], document]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [path, value] = next;
    found.push(formatPointer(path));
    if (typeof value !== "object" || value === null) continue;
    for (const [name, inner] of Object.entries(value)) waiting.push([[...path, name], inner]);
  }
  return found;
}

function changed(value: unknown, path: string[], change: (old: unknown) => unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return change(value);
  const inner = changed(Object(value)[name], rest, change);
  if (Array.isArray(value)) return value.with(Number(name), inner);
  return withKey(value, name, inner);
}

/** The same object with a key of its own, whatever its name is. */
function withKey(object: unknown, name: string, value: unknown): unknown {
  if (Array.isArray(object)) return [...object, value];
  return Object.defineProperty(typeof object === "object" ? { ...object } : {}, name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}
