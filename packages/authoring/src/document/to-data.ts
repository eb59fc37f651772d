import type { Finding } from "@plenary/core";
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Scalar,
  type YAMLMap,
} from "yaml";
import type { ParsedText } from "./parse.ts";
import { positionAt, type SyntaxCode, syntaxFinding } from "./syntax-finding.ts";

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
const MAX_ALIASED_NODES = 10_000;
const CUT_OFF =
  "What follows ` #` was read as a comment. If it belongs to the text, put the text in quotes; if not, write a space behind the #.";
const STRAY =
  "This stands behind a comma as a key without a value. Put text that holds a comma in quotes, or give the key a value.";

/** Plain data of a parsed text, and what must not be in it. */
export function toData({ document, lines }: ParsedText): { data: unknown; findings: Finding[] } {
  const findings: Finding[] = [];
  const open = new Set<Node>();
  let aliased = 0;
  let insideAlias = 0;

  function report(code: SyntaxCode, node: Node, message: string): void {
    findings.push(syntaxFinding(code, message, positionAt(lines, node.range?.[0] ?? 0)));
  }

  function convert(node: unknown): unknown {
    if (insideAlias > 0 && ++aliased > MAX_ALIASED_NODES) return null;
    if (isAlias(node)) return convertAlias(node);
    if (isScalar(node)) {
      if (isCutOff(node)) report("syntax/comment", node, CUT_OFF);
      return node.value;
    }
    if (isSeq(node)) return within(node, () => node.items.map(convert));
    if (isMap(node)) return within(node, () => convertPairs(node));
    return null;
  }

  function within<Value>(node: Node, make: () => Value): Value {
    open.add(node);
    const value = make();
    open.delete(node);
    return value;
  }

  function convertAlias(node: Node): unknown {
    const target = resolveAlias(node, document);
    if (target === undefined || open.has(target)) {
      report("syntax/alias", node, "This alias refers to a value that it is itself a part of.");
      return null;
    }
    const before = aliased;
    insideAlias++;
    const value = convert(target);
    insideAlias--;
    if (before <= MAX_ALIASED_NODES && aliased > MAX_ALIASED_NODES) {
      report(
        "syntax/alias",
        node,
        "Aliases multiply this document beyond measure. Write the values themselves.",
      );
    }
    return value;
  }

  function convertPairs(map: YAMLMap): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    const seen = new Set<string>();
    for (const pair of map.items) {
      const problem = keyProblem(map, pair, seen);
      // A key that was parsed is a node.
      if (problem !== undefined) report(problem.code, pair.key as Node, problem.message);
      else {
        const name = String(isScalar(pair.key) ? pair.key.value : pair.key);
        seen.add(name);
        object[name] = convert(pair.value);
      }
    }
    return object;
  }

  return { data: convert(document.contents), findings };
}

/** `Panel #2` is read as `Panel`; a comment that is meant as one has a space behind its mark. */
function isCutOff({ value, type, comment }: Scalar): boolean {
  const isText = typeof value === "string" && type === Scalar.PLAIN;
  return isText && comment != null && comment !== "" && !/^\s/.test(comment);
}

function keyProblem(
  map: YAMLMap,
  { key, value }: Pair,
  seen: ReadonlySet<string>,
): { code: SyntaxCode; message: string } | undefined {
  if (!isScalar(key) || key.value === null) {
    return { code: "syntax/key", message: "A key must be text." };
  }
  const name = String(key.value);
  if (FORBIDDEN_KEYS.has(name)) {
    return { code: "syntax/forbidden-key", message: `\`${name}\` cannot be a key. Rename it.` };
  }
  if (seen.has(name)) {
    return {
      code: "syntax/duplicate-key",
      message: "This key stands twice in its object. Keep one.",
    };
  }
  // `{ title: Work, seasonal }` is a title, and a key `seasonal` that has no value.
  if (map.flow === true && value === null) return { code: "syntax/stray-key", message: STRAY };
  return undefined;
}

export function resolveAlias(node: unknown, document: Document): Node | undefined {
  return isAlias(node) ? node.resolve(document) : (node as Node | undefined);
}
