/** As much of JSON Schema as the published schemas use; the lint holds them to it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly pattern?: string;
  readonly not?: Schema;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly [bound: string]: unknown;
}

export interface Bundle {
  readonly $defs: Readonly<Record<string, Schema>>;
}

/**
 * What refuses data that was valid, or takes a type away that generated code has: each as `Definition/path: change`. What
 * cannot be decided, such as another pattern, counts as breaking.
 */
export function breakingChanges(before: Bundle, after: Bundle): string[] {
  return Object.entries(before.$defs).flatMap(([name, definition]) => {
    const now = after.$defs[name];
    return now === undefined ? [`${name}: removed`] : changes(definition, now, name);
  });
}

function changes(before: Schema, after: Schema, at: string): string[] {
  const here = [...keywordChanges(before, after), ...objectChanges(before, after)];
  return [
    ...here.map((change) => `${at}: ${change}`),
    ...pairs(before, after).flatMap(([key, a, b]) => changes(a, b, `${at}/${key}`)),
  ];
}

function keywordChanges(before: Schema, after: Schema): string[] {
  const changed = (["$ref", "const", "pattern", "not"] as const).filter(
    (key) => after[key] !== undefined && JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  const types = [after.type ?? []].flat();
  const lostTypes = [before.type ?? []]
    .flat()
    .filter((type) => types.length > 0 && !types.includes(type));
  const words = after.enum;
  const lostWords =
    words === undefined
      ? []
      : (before.enum ?? ["any text"]).filter((word) => !words.includes(word));
  return [
    ...changed.map((key) => `another ${key}`),
    ...lostTypes.map((type) => `no ${type} any more`),
    ...lostWords.map((word) => `${word} is no word any more`),
    ...narrowed(before, after),
    ...((after.anyOf?.length ?? 0) < (before.anyOf?.length ?? 0) ? ["an alternative less"] : []),
    ...(after.anyOf !== undefined && before.anyOf === undefined
      ? ["alternatives instead of all"]
      : []),
  ];
}

function narrowed(before: Schema, after: Schema): string[] {
  const bound = (schema: Schema, key: string, none: number) => Number(schema[key] ?? none);
  const lower = ["minimum", "minLength"].filter(
    (key) => bound(after, key, -Infinity) > bound(before, key, -Infinity),
  );
  const upper = ["maximum", "maxLength", "maxItems"].filter(
    (key) => bound(after, key, Infinity) < bound(before, key, Infinity),
  );
  return [...lower, ...upper].map((key) => `${key} is now ${after[key]}`);
}

function objectChanges(before: Schema, after: Schema): string[] {
  const lost = Object.keys(before.properties ?? {}).filter(
    (key) => !(key in (after.properties ?? {})),
  );
  const closed = after.additionalProperties === false;
  const required = (after.required ?? []).filter((key) => !before.required?.includes(key));
  return [
    ...(closed ? lost.map((key) => `${key} is no key any more`) : []),
    ...(closed && before.additionalProperties !== false ? ["unknown keys are refused"] : []),
    ...required.map((key) => `${key} is required`),
    ...(after.propertyNames !== undefined && before.propertyNames === undefined
      ? ["keys are restricted"]
      : []),
  ];
}

/** The schemas inside of both. */
function pairs(before: Schema, after: Schema): [string, Schema, Schema][] {
  const inside = (schema: Schema): Readonly<Record<string, Schema | undefined>> => ({
    ...schema.properties,
    items: schema.items,
    propertyNames: schema.propertyNames,
    "*": typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined,
    ...Object.fromEntries((schema.anyOf ?? []).map((part, index) => [`anyOf-${index}`, part])),
  });
  const now = inside(after);
  return Object.entries(inside(before)).flatMap(([key, schema]): [string, Schema, Schema][] => {
    const other = now[key];
    return schema === undefined || other === undefined ? [] : [[key, schema, other]];
  });
}
