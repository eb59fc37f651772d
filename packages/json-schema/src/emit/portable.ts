import type { JsonSchema } from "../json-schema.ts";

/**
 * Writes a pattern so that every regular expression engine reads it as ECMA-262 does: a slash is no delimiter and needs no
 * escape, and a line break at the end, which `$` lets through in Python, Perl and PHP, is refused by a keyword of its own.
 */
export function portable(schema: JsonSchema): JsonSchema {
  const { pattern } = schema;
  if (typeof pattern !== "string") return schema;
  return {
    ...schema,
    pattern: pattern.replaceAll("\\/", "/"),
    not: { pattern: lineBreak(pattern) },
  };
}

/** Where no character is excluded by name, none but the listed ones may stand; elsewhere a line break alone is the trap. */
function lineBreak(pattern: string): string {
  return pattern.includes("[^") ? "^\n" : "\n";
}
