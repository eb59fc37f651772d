type Path = readonly PropertyKey[];

/** Where a reference's things are listed within the event. */
const LISTS: ReadonlyMap<PropertyKey, Path> = new Map<PropertyKey, Path>([
  ["room", ["place", "rooms"]],
  ["track", ["agenda", "tracks"]],
]);

/** What a value of an agenda most likely means by what stands elsewhere in the same event: the id of a room that is written by its name, the midnight that is written as 24:00. */
export function meantInPlace(input: unknown, path: Path, value: unknown): string | undefined {
  const agenda = path.lastIndexOf("agenda");
  if (agenda === -1 || typeof value !== "string") return undefined;
  const key = path.at(-1) ?? "";
  if (key === "end" && value.trim() === "24:00") {
    return nextMidnight(valueAt(input, [...path.slice(0, -3), "date"]));
  }
  const list = LISTS.get(key);
  return list && idOfName(valueAt(input, [...path.slice(0, agenda), ...list]), value);
}

function nextMidnight(date: unknown): string | undefined {
  const day = typeof date === "string" ? Date.parse(`${date}T00:00Z`) : Number.NaN;
  if (Number.isNaN(day)) return undefined;
  return `${new Date(day + 86_400_000).toISOString().slice(0, 10)}T00:00`;
}

function idOfName(things: unknown, name: string): string | undefined {
  if (!Array.isArray(things)) return undefined;
  const fold = (text: unknown) => String(text).trim().toLowerCase();
  const id = valueAt(
    things.find((thing) => fold(valueAt(thing, ["name"])) === fold(name)),
    ["id"],
  );
  return typeof id === "string" ? id : undefined;
}

/** What stands at a place of any data; `undefined` where there is nothing. */
export function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    // Checked above: `value` is an object that has this key of its own.
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
