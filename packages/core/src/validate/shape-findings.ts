import type * as z from "zod";
import type { Finding } from "../model/finding.ts";
import { formatPointer } from "../model/json-pointer.ts";
import { nearest } from "../suggest/nearest.ts";
import { nearestInMeaning } from "../suggest/synonyms.ts";
import { meantInPlace, valueAt } from "./meant-in-place.ts";
import { knownKeys, schemaAt } from "./schema-path.ts";
import type { ShapeCode } from "./shape-codes.ts";
import { expected, hint, quotable, typeName } from "./wording.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Turns what zod says of an input into findings, one for each place, in words for people. */
export function shapeFindings(
  root: z.ZodType,
  input: unknown,
  issues: readonly Issue[],
): Finding[] {
  const byPath = new Map<string, Finding>();
  for (const finding of issues.flatMap((issue) => issueFindings(root, input, issue, []))) {
    if (!byPath.has(finding.path)) byPath.set(finding.path, finding);
  }
  return [...byPath.values()];
}

function issueFindings(root: z.ZodType, input: unknown, issue: Issue, base: Path): Finding[] {
  const path = [...base, ...issue.path];
  const schema = schemaAt(root, path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey([...path, key], key, knownKeys(schema)));
  }
  const value = valueAt(input, path);
  if (value === undefined) return [missing(path, schema)];
  switch (issue.code) {
    case "invalid_union":
      return unionFindings(root, input, issue, path, value);
    case "invalid_value":
      return [disallowedValue(path, issue.values.map(String), value)];
    case "invalid_key":
    case "custom":
      return [malformedKey(path)];
    case "invalid_format":
      return [malformed(input, path, schema, value)];
    case "too_small":
    case "too_big":
      return [outOfRange(input, path, issue, schema, value)];
    default:
      return [wrongType(input, path, issue, schema, value)];
  }
}

function unknownKey(path: Path, key: string, known: readonly string[]): Finding {
  if (isAboutPeople(path)) {
    const message = `This key is not one of: ${known.join(", ")}. Correct it, or take it out.`;
    return finding("shape/unknown-key", path, message);
  }
  const meant = nearest(key, known);
  const advice =
    meant === undefined
      ? `Take it out, put it under \`extensions\`, or use one of: ${known.join(", ")}.`
      : `Did you mean \`${meant}\`?`;
  return finding(
    "shape/unknown-key",
    path,
    `\`${quotable(key)}\` is not a key of this object. ${advice}`,
    {
      key,
      ...(meant === undefined ? {} : { nearest: meant }),
    },
  );
}

function missing(path: Path, schema: z.ZodType | undefined): Finding {
  const key = String(path.at(-1) ?? "");
  return finding("shape/missing", path, `\`${key}\` is missing. Add it: ${expected(schema)}.`, {
    key,
  });
}

/** A union's branch that got furthest is the one that was meant. */
function unionFindings(
  root: z.ZodType,
  input: unknown,
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  value: unknown,
): Finding[] {
  const meant = issue.errors.find((branch) => branch.some((inner) => inner.path.length > 0));
  if (meant !== undefined) {
    return meant.flatMap((inner) => issueFindings(root, input, inner, path));
  }
  const sized = issue.errors.flat().find((inner) => inner.code !== "invalid_type");
  if (sized !== undefined) return issueFindings(root, input, sized, path);
  return [
    finding("shape/type", path, `Expected a whole number or a list, found ${typeName(value)}.`),
  ];
}

function disallowedValue(path: Path, allowed: readonly string[], value: unknown): Finding {
  const meant = typeof value === "string" ? nearestInMeaning(value, allowed) : undefined;
  const advice = meant === undefined ? "" : ` Did you mean \`${meant}\`?`;
  const list = allowed.length === 1 ? `\`${allowed[0]}\`` : `one of: ${allowed.join(", ")}`;
  return finding("shape/value", path, `Expected ${list}.${advice}`, {
    allowed: allowed.join(" "),
    ...(meant === undefined ? {} : { nearest: meant }),
  });
}

function malformedKey(path: Path): Finding {
  const what =
    path.at(-2) === "extensions"
      ? "a name under a domain that you control, such as `example.org/badge-colour`"
      : "a language tag, such as `en`, `ro` or `pt-BR`";
  return finding("shape/key", path, `This key is not of its form. Expected ${what}.`);
}

function malformed(
  input: unknown,
  path: Path,
  schema: z.ZodType | undefined,
  value: unknown,
): Finding {
  return finding(
    "shape/format",
    path,
    `Expected ${expected(schema)}.${advice(input, path, schema, value)}`,
  );
}

function outOfRange(
  input: unknown,
  path: Path,
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  schema: z.ZodType | undefined,
  value: unknown,
): Finding {
  if (typeof value === "string") {
    return issue.code === "too_small"
      ? finding("shape/empty", path, "This text is empty. Write it, or take the key out.")
      : malformed(input, path, schema, value);
  }
  const bound =
    issue.code === "too_small" ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  return finding("shape/range", path, `Expected a whole number of ${bound}.`);
}

function wrongType(
  input: unknown,
  path: Path,
  issue: Issue,
  schema: z.ZodType | undefined,
  value: unknown,
): Finding {
  if (value === null) {
    const advice = "There is nothing here. Give it a value, or take the key out.";
    return finding("shape/type", path, advice);
  }
  const wanted =
    "expected" in issue && issue.expected === "int" ? "a whole number" : expected(schema);
  const message = `Expected ${wanted}, found ${typeName(value)}.${advice(input, path, schema, value)}`;
  return finding("shape/type", path, message);
}

function advice(input: unknown, path: Path, schema: z.ZodType | undefined, value: unknown): string {
  if (isAboutPeople(path)) return "";
  const meant = meantInPlace(input, path, value);
  return meant === undefined ? hint(schema, value) : ` Did you mean "${meant}"?`;
}

/** What stands here is a person's data, and no message repeats it. */
function isAboutPeople(path: Path): boolean {
  return path.includes("participants") || path.includes("people");
}

function finding(
  code: ShapeCode,
  path: Path,
  message: string,
  params: Finding["params"] = {},
): Finding {
  return { code, severity: "error", path: formatPointer(path), message, params };
}
